import {backendUrl} from '../../config/backend-url.ts'
import {connectorsAt, type ReachedConnector} from '../../config/chain/reached-connector.ts'
import {foresee} from '../../config/foresee.ts'
import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {ProofConnector} from '../../model/proof.ts'
import {attributesOf, type ConnectorLimits, connectorLimits, usualLimits} from './connector-limits.ts'

/** The Tomcat behind a site, as far as its `server.xml` is at hand. */
export interface ServedBy {
  /** The connector that a plain path arrives at. */
  readonly connector: ProofConnector
  /** The context path of Confluence there; null where that is not said. */
  readonly context: string | null
  /** What the connector takes that a route leads to. */
  readonly limitsOf: (route: Route) => ConnectorLimits
}

/** Finds the connectors of a `server.xml` that a site leads to; `path` is one that goes to Confluence, `server` null for none. */
export function servedBy(site: Site, path: string, server: ConfigModel | null): ServedBy {
  if (!server) return {connector: {kind: 'default'}, context: null, limitsOf: () => usualLimits}
  const reachedBy = (route: Route): ReachedConnector | null => {
    const url = backendUrl(route)
    return (url && connectorsAt([server], url)[0]) ?? null
  }
  const seen = foresee(site, path)
  const route = seen.kind === 'forwarded' ? seen.route : null
  const reached = route && reachedBy(route)
  const port = backendUrl(route)?.port ?? null
  return {
    connector:
      reached && port !== null
        ? {kind: 'read', port, attributes: attributesOf(reached.connector)}
        : {kind: 'none', port},
    context: reached && contextOf(reached),
    limitsOf: each => {
      const own = reachedBy(each)
      return own ? connectorLimits(own.connector) : usualLimits
    },
  }
}

/** Where Confluence is, if only one place is written beside that of Synchrony's proxy. */
function contextOf({tomcat, connector}: ReachedConnector): string | null {
  const contexts = tomcat.contexts.filter(({service}) => service === connector.service)
  const own = contexts.filter(({docBase}) => !docBase?.known || !/synchrony-proxy\/?$/u.test(docBase.value))
  const [only] = own
  if (!only?.path?.known || own.length > 1 || tomcat.gaps.length > 0) return null
  return only.path.value.replace(/\/+$/u, '')
}
