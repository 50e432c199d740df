import type {BackendUrl, ConfigModel, Route, Site} from '../model/config-model.ts'
import {proxyChain} from './chain/proxy-chain.ts'
import {commentedOutAt, connectorsAt, type ReachedConnector} from './chain/reached-connector.ts'
import {loggedContext} from './logged-context.ts'
import type {RuleContext} from './rules/rule.ts'

/** Where a route leads: to Confluence, to its Synchrony, elsewhere, or what the file does not say. */
export type Lead = 'certain' | 'likely' | 'synchrony' | 'no' | 'unknown'

/**
 * Tells of the routes of some configurations whether they lead to Confluence. Certain: the target's port is 8090, or port
 * and context are those of a `server.xml` among them, or its context is that of a logged path, or it leads to another proxy
 * whose route does. Likely: only a comment of the `server.xml` has the port, or the route for `/` is the only one of its
 * site, and none of the sites has a certain one. Making it reads all routes once.
 */
export function leadsToConfluence(
  models: readonly ConfigModel[],
  {loggedPaths, front}: RuleContext,
): (route: Route) => Lead {
  const contexts = loggedPaths.flatMap(logged => loggedContext(logged) || [])
  const sites = models.flatMap(model => model.sites)
  const chain = proxyChain(models, front)
  const own = new Map<Route, Lead>()
  for (const {routes} of sites) for (const route of routes) own.set(route, ownLead(route, contexts, models))
  const followed = (route: Route, passed: readonly Route[]): Lead => {
    const lead = own.get(route) ?? ownLead(route, contexts, models)
    if (lead !== 'no' && lead !== 'unknown') return lead
    const leads = chain
      .behind(route)
      .map(hop => (passed.includes(hop.route) ? 'no' : followed(hop.route, [...passed, route])))
    return (['certain', 'likely'] as const).find(each => leads.includes(each)) ?? lead
  }
  for (const {routes} of sites) for (const route of routes) own.set(route, followed(route, [route]))
  const named = [...own.values()].includes('certain')
  const lone = new Set(named ? [] : sites.flatMap(site => loneRoute(site) ?? []))
  return route => {
    const lead = own.get(route) ?? ownLead(route, contexts, models)
    return (lead === 'no' || lead === 'unknown') && lone.has(route) ? 'likely' : lead
  }
}

function ownLead(route: Route, contexts: readonly string[], models: readonly ConfigModel[]): Lead {
  const {match, target} = route
  if (target.kind === 'local') return 'no'
  if (isSynchrony(route)) return 'synchrony'
  if (target.kind === 'not-modelled' || !target.url.known) return 'unknown'
  const url = target.url.value
  if (url.port === 8090) return 'certain'
  const ends = [withoutSlash(url.path), match.kind === 'prefix' ? withoutSlash(match.value) : '']
  if (contexts.some(context => ends.includes(context))) return 'certain'
  if (connectorsAt(models, url).some(reached => serves(reached, ends))) return 'certain'
  return commentedOutAt(models, url).some(reached => serves(reached, ends)) ? 'likely' : 'no'
}

/** Whether a path of the route may be below a context of the connector, or the other way round. */
function serves({tomcat, connector}: ReachedConnector, ends: readonly string[]): boolean {
  const own = tomcat.contexts.filter(({service}) => service === connector.service)
  if (own.length === 0) return true
  return own.some(({path}) => {
    if (!path?.known) return true
    const context = withoutSlash(path.value)
    return ends.some(end => `${end}/`.startsWith(`${context}/`) || `${context}/`.startsWith(`${end}/`))
  })
}

function isSynchrony({match, target}: Route): boolean {
  const url: BackendUrl | null = target.kind === 'backend' && target.url.known ? target.url.value : null
  return (
    url?.port === 8091 ||
    /^\/synchrony(\/|$)/u.test(url?.path ?? '') ||
    (match.value.includes('/synchrony') && /^\^?\/synchrony(?![\w-])/u.test(match.value))
  )
}

function loneRoute({routes}: Site): Route | undefined {
  const [route, ...others] = routes.filter(each => each.target.kind === 'backend' && !isSynchrony(each))
  return others.length === 0 && route?.match.kind === 'prefix' && route.match.value === '/' ? route : undefined
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '')
}
