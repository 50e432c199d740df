import type {ConfigModel, Known} from '../../model/config-model.ts'
import type {Written} from '../../model/tomcat-model.ts'
import {backendUrl} from '../backend-url.ts'
import {contextPath} from '../context-path.ts'
import {matchTakes} from '../forward/match-takes.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import {decideByCheck} from './decide-by-check.ts'
import {lacksSecret} from './lacks-secret.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * An AJP connector with a secret answers 403 to a proxy that sends another one, or none; one without a secret does not
 * start, unless it is told to. httpd sends it since 2.4.42, by `secret=` behind the address. The secrets themselves are never
 * shown.
 *
 * @example {"name": "not-sent.conf", "finds": "error", "with": {"not-sent.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon
 *   --- not-sent.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c"/>
 * @example {"name": "another.conf", "finds": "error", "with": {"another.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon secret=77aa02c1
 *   --- another.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c"/>
 * @example {"name": "no-secret.conf", "finds": "error", "with": {"without.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon secret=77aa02c1
 *   --- without.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1"/>
 * @example {"name": "the-same.conf", "with": {"the-same.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon secret=b2d41f9c
 *   --- the-same.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c"/>
 * @example {"name": "not-asked-for.conf", "with": {"not-asked-for.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon
 *   --- not-asked-for.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secretRequired="false"/>
 */
export const ajpSecretMismatch: Rule = {
  id: 'ajp-secret-mismatch',
  needs: ['reverse-proxy', 'server-xml'],
  remedies: [],
  check,
  decide: decideByCheck(check),
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const ajp = ledRoutes(models, context).filter(({route}) => backendUrl(route)?.scheme === 'ajp')
  const leadOf = leadsToConfluence(models, context)
  const found = ajp
    .filter(({site, route}) => {
      const parts = route.settings.ajpSecretDiffers ?? []
      const path = parts.length > 0 ? `${contextPath(site, leadOf, context.loggedPaths)}/x` : ''
      return !parts.some(part => matchTakes(part, path, site.proxy) === true)
    })
    .flatMap(judge)
  const first = found.filter(
    ({model, site, facts}, at) =>
      found.findIndex(other => other.model === model && other.site === site && other.facts.port === facts.port) === at,
  )
  const untold = ajp.flatMap(({route: {settings}}) =>
    settings.ajpSecret && !settings.ajpSecret.known ? settings.ajpSecret.why : [],
  )[0]
  return {findings: first, questions: [...askConnector(models, ajp), ...askProxy(models)], ...(untold && {untold})}
}

function judge({model, site, route, connectors, certainty}: LedRoute): readonly RuleFinding[] {
  const sent = route.settings.ajpSecret
  return connectors.flatMap(({model: own, connector}): readonly RuleFinding[] => {
    const {secret, head, span} = connector
    const facts = {route: routeName(route), port: connector.port?.known ? connector.port.value : ''}
    if (lacksSecret(connector)) {
      const at = {model: own, span: head, within: span, site: null, route: null}
      return [{severity: 'error', certainty: 'likely', ...at, facts: {...facts, what: 'cannot-start'}}]
    }
    if (!sent?.known || !isSecret(secret) || sent.value === secret.value) return []
    const what = sent.value === null ? 'not-sent' : 'differs'
    return [{severity: 'error', certainty, model, span: route.span, site, route, facts: {...facts, what}}]
  })
}

function isSecret(secret: Written<string>): secret is Known<string> & {readonly known: true} {
  return secret?.known === true && secret.value !== ''
}

/** A proxy that speaks AJP, where no connector is at hand. */
function askConnector(models: readonly ConfigModel[], ajp: readonly LedRoute[]): readonly RuleQuestion[] {
  if (models.some(({tomcat}) => tomcat)) return []
  return ajp.slice(0, 1).map(({model, route}) => {
    return {why: 'other-file', model, span: route.span, facts: {what: routeName(route)}, needs: 'server-xml'}
  })
}

/** A connector with a secret, where no proxy is at hand. */
function askProxy(models: readonly ConfigModel[]): readonly RuleQuestion[] {
  if (models.some(({sites}) => sites.length > 0)) return []
  return models.flatMap(({tomcat}, model) =>
    (tomcat?.connectors ?? []).slice(0, 20).flatMap(({kind, secret, port, head}): readonly RuleQuestion[] => {
      if (kind !== 'ajp' || !isSecret(secret)) return []
      const what = `AJP${port?.known ? `, port="${port.value}"` : ''}`
      return [{why: 'other-file', model, span: head, facts: {what}, needs: 'reverse-proxy'}]
    }),
  )
}
