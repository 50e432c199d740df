import type {ConfigModel, Site} from '../../model/config-model.ts'
import type {Facts} from '../../model/facts.ts'
import type {TomcatContext} from '../../model/tomcat-model.ts'
import {contextPath, isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import type {Forwarded} from '../forward/forwarded.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import {decideByCheck} from './decide-by-check.ts'
import {ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleQuestion, RuleResult} from './rule.ts'

/**
 * Confluence writes its own context path into every link. Where the proxy serves it under another path, or sends requests
 * to a path that is not that of the `<Context>`, pages are not found or links lead out of it.
 *
 * @example {"name": "no-such-context.conf", "finds": "error", "with": {"no-such-context.server.xml": "server-xml"}}
 *   ProxyPreserveHost On
 *   ProxyPass /wiki http://localhost:8090/wiki nocanon
 *   --- no-such-context.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Context path="/confluence" docBase="../confluence"/>
 * @example {"name": "mapped.conf", "finds": "warning", "with": {"mapped.server.xml": "server-xml"}}
 *   ProxyPreserveHost On
 *   ProxyPass /wiki http://localhost:8090/confluence nocanon
 *   --- mapped.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Context path="/confluence" docBase="../confluence"/>
 * @example {"name": "same-path.conf", "with": {"same-path.server.xml": "server-xml"}}
 *   ProxyPreserveHost On
 *   ProxyPass /wiki http://localhost:8090/wiki nocanon
 *   --- same-path.server.xml
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>
 *   <Context path="/wiki" docBase="../confluence"/>
 */
export const contextPathMismatch: Rule = {
  id: 'context-path-mismatch',
  needs: ['reverse-proxy', 'server-xml'],
  remedies: ['set-context-path'],
  check,
  decide: decideByCheck(check),
}

/** What every Confluence has below its context. */
const probe = '/download/attachments/1/a.pdf'

/** The context path that browsers ask for, and what becomes of the probe below it. */
function sentBy(site: Site, asked: string): {readonly asked: string; readonly sent: Forwarded} {
  return {asked, sent: forward(site, `${asked}${probe}`)}
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const lead = leadsToConfluence(models, context)
  const led = ledRoutes(models, context)
  const findings: RuleFinding[] = []
  const questions: RuleQuestion[] = []
  const bySite = new Map<Site, {readonly asked: string; readonly sent: Forwarded}>()
  for (const {site, model, route, connectors, behind, to} of led) {
    if (to !== 'confluence' || behind.length > 0) continue
    const own = bySite.get(site) ?? sentBy(site, contextPath(site, lead, context.loggedPaths))
    bySite.set(site, own)
    const {asked, sent} = own
    if (sent.kind !== 'forwarded' || sent.route !== route || !isConfluence(lead(route))) continue
    if (!sent.target.endsWith(probe)) continue
    const received = sent.target.slice(0, -probe.length).replace(/\/+$/u, '')
    if (!models.some(({tomcat}) => tomcat) && asked !== received) {
      const what = `${routeName(route)} (${asked}/ > ${received}/)`
      questions.push({why: 'other-file', model, span: route.span, facts: {what}, needs: 'server-xml'})
    }
    for (const {model: own, tomcat, connector} of connectors) {
      const contexts = tomcat.contexts.filter(({service}) => service === connector.service)
      const paths = contexts.flatMap(({path}) => (path?.known ? [withoutSlash(path.value)] : []))
      if (contexts.length === 0 || paths.length < contexts.length || tomcat.gaps.length > 0) continue
      const facts: Facts = {route: routeName(route), asked: `${asked}/`, received: `${received}/`, own: shown(paths)}
      if (!paths.includes(received)) {
        findings.push({
          ...faultOf(contexts[0], own),
          severity: 'error',
          facts: {...facts, what: 'not-found', path: received},
        })
      } else if (paths.includes(received) && asked !== received) {
        findings.push({
          ...faultOf(contexts[0], own),
          severity: 'warning',
          facts: {...facts, what: 'mapped', path: asked},
        })
      }
    }
  }
  return {findings, questions}
}

function faultOf(context: TomcatContext | undefined, model: number): Omit<RuleFinding, 'severity' | 'facts'> {
  const span = context?.path?.spans[0] ?? context?.span ?? {from: 0, to: 0}
  return {certainty: 'likely', model, span, ...(context && {within: context.span}), site: null, route: null}
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '')
}

function shown(paths: readonly string[]): string {
  return paths.map(path => `${path}/`).join(', ')
}
