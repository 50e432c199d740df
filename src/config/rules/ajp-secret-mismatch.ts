import type {ConfigModel} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {decideByCheck} from './decide-by-check.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * An AJP connector with a secret answers 403 to a proxy that sends another one, or none. httpd sends it since 2.4.42, by
 * `secret=` behind the address. The secrets themselves are never shown.
 *
 * @example {"name": "not-sent.conf", "finds": "error", "with": {"not-sent.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon
 *   --- not-sent.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c"/>
 * @example {"name": "another.conf", "finds": "error", "with": {"another.server.xml": "server-xml"}}
 *   ProxyPass / ajp://localhost:8009/ nocanon secret=77aa02c1
 *   --- another.server.xml
 *   <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c"/>
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
  const found = ajp.flatMap(judge)
  const first = found.filter(
    ({model, site, facts}, at) =>
      found.findIndex(other => other.model === model && other.site === site && other.facts.port === facts.port) === at,
  )
  const untold = ajp.flatMap(({route: {settings}}) =>
    settings.ajpSecret && !settings.ajpSecret.known ? settings.ajpSecret.why : [],
  )[0]
  const isAlone = !models.some(({tomcat}) => tomcat)
  return {findings: first, questions: isAlone ? ajp.slice(0, 1).map(ask) : [], ...(untold && {untold})}
}

function judge({model, site, route, connectors, certainty}: LedRoute): readonly RuleFinding[] {
  const sent = route.settings.ajpSecret
  if (!sent?.known) return []
  return connectors.flatMap(({connector: {secret, port}}): readonly RuleFinding[] => {
    if (!secret?.known || secret.value === '' || sent.value === secret.value) return []
    const what = sent.value === null ? 'not-sent' : 'differs'
    const facts = {what, route: routeName(route), port: port?.known ? port.value : ''}
    return [{severity: 'error', certainty, model, span: route.span, site, route, facts}]
  })
}

function ask({model, route}: LedRoute): RuleQuestion {
  return {why: 'other-file', model, span: route.span, facts: {what: routeName(route)}, needs: 'server-xml'}
}
