import type {ConfigModel} from '../../model/config-model.ts'
import type {Connector, TomcatModel} from '../../model/tomcat-model.ts'
import {backendUrl} from '../backend-url.ts'
import {commentedOutAt, connectorsAt} from '../chain/reached-connector.ts'
import {decideByCheck} from './decide-by-check.ts'
import {ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleResult} from './rule.ts'

/**
 * Confluence's own `server.xml` has several connectors for the same port, all but one in comments. Two that are active
 * at a time take the port from each other, and a proxy that leads to one in a comment reaches nothing.
 *
 * @example {"name": "both.server.xml", "kind": "server-xml", "finds": "error"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 * @example {"name": "in-comment.conf", "finds": "error", "with": {"in-comment.server.xml": "server-xml"}}
 *   ProxyPreserveHost On
 *   ProxyPass / ajp://localhost:8009/ nocanon
 *   --- in-comment.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <!--
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1"/>
 *   -->
 * @example {"name": "direct.conf", "finds": "warning", "with": {"direct.server.xml": "server-xml"}}
 *   <VirtualHost *:443>
 *       SSLEngine on
 *       ServerName wiki.example.com
 *       ProxyPass / http://localhost:8090/ nocanon
 *   </VirtualHost>
 *   --- direct.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Connector port="8095" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 * @example {"name": "one-of-each.conf", "with": {"one-of-each.server.xml": "server-xml"}}
 *   <VirtualHost *:443>
 *       SSLEngine on
 *       ServerName wiki.example.com
 *       ProxyPass / http://localhost:8095/ nocanon
 *   </VirtualHost>
 *   --- one-of-each.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Connector port="8095" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"
 *              proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>
 */
export const connectorConflict: Rule = {
  id: 'connector-conflict',
  needs: ['reverse-proxy', 'server-xml'],
  remedies: [],
  check,
  decide: decideByCheck(check),
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const samePort = models.flatMap(({tomcat}, model) => (tomcat ? portTaken(tomcat, model) : []))
  return {findings: [...samePort, ...wrongTargets(models, context)], questions: []}
}

/** Connectors at the port of one above them: Tomcat starts without them. */
function portTaken({connectors}: TomcatModel, model: number): readonly RuleFinding[] {
  return connectors.flatMap((connector, at): readonly RuleFinding[] => {
    const {port, span: within, head} = connector
    if (!port?.known || port.value <= 0) return []
    const first = connectors.slice(0, at).find(other => meets(other, connector))
    if (!first) return []
    const facts = {what: 'same-port', port: port.value}
    return [
      {
        ...{severity: 'error', certainty: 'certain', model, span: port.spans[0] ?? head},
        ...{within, site: null, route: null, facts},
      },
    ]
  })
}

function meets(a: Connector, b: Connector): boolean {
  if (!a.port?.known || !b.port?.known || a.port.value !== b.port.value) return false
  // AJP without an address is at loopback, and HTTP at all addresses.
  const [one, other] = [addressOf(a), addressOf(b)]
  return one !== null && other !== null && (one === other || one === 'all' || other === 'all')
}

function addressOf({address, kind}: Connector): string | null {
  if (address === null) return kind === 'ajp' ? '127.0.0.1' : 'all'
  if (!address.known) return null
  const written = address.value.trim().toLowerCase()
  if (/^(?:0\.0\.0\.0|\[?::\]?)$/u.test(written)) return 'all'
  return /^(?:localhost|\[?::1\]?)$/u.test(written) ? '127.0.0.1' : written
}

/** Routes to a port at which no connector, or not the one for the proxy, is active. */
function wrongTargets(models: readonly ConfigModel[], context: RuleContext): readonly RuleFinding[] {
  const tomcats = models.flatMap(({tomcat}) => tomcat ?? [])
  const [only, ...others] = tomcats
  if (!only || others.length > 0 || only.connectors.length === 0) return []
  if (only.gaps.length > 0 || only.connectors.some(({port}) => port && !port.known)) return []
  const said = new Set<string>()
  return ledRoutes(models, context).flatMap((led): readonly RuleFinding[] => {
    const {model, site, route, certainty, behind, to, entries} = led
    const url = backendUrl(route)
    if (!url || behind.length > 0 || to !== 'confluence') return []
    const key = JSON.stringify([model, site.span, url.port])
    if (said.size === said.add(key).size) return []
    const common = {model, span: route.span, site, route} as const
    const facts = {route: routeName(route), port: url.port}
    const [reached] = connectorsAt(models, url)
    if (reached) {
      const isSecure = entries.some(({tls}) => tls.known && tls.value)
      const {connector} = reached
      const isSilent = connector.proxyName === null && connector.scheme === null && only.remoteIpValves.length === 0
      const meant = only.connectors.find(({proxyName, kind, service}) => {
        return proxyName !== null && kind === connector.kind && service === connector.service
      })
      if (!isSecure || !isSilent || !meant?.port?.known) return []
      const found = {...facts, what: 'direct', other: meant.port.value}
      return [{...common, severity: 'warning', certainty: 'likely', facts: found}]
    }
    if (commentedOutAt(models, url).length > 0)
      return [{...common, severity: 'error', certainty, facts: {...facts, what: 'in-comment'}}]
    const isHere = /^(?:localhost|127\.|\[::1\])/u.test(url.host)
    const ports = only.connectors.flatMap(({port}) => (port?.known ? [port.value] : []))
    const isOtherKind = ports.includes(url.port)
    if (!isHere && !isOtherKind) return []
    const what = isOtherKind ? 'other-protocol' : 'no-connector'
    const found = {...facts, what, other: ports.join(', ')}
    return [{...common, severity: 'warning', certainty: 'likely', facts: found}]
  })
}
