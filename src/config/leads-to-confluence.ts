import type {BackendUrl, Route, Site} from '../model/config-model.ts'
import {loggedContext} from './logged-context.ts'

/** Where a route leads: to Confluence, to its Synchrony, elsewhere, or what the file does not say. */
export type Lead = 'certain' | 'likely' | 'synchrony' | 'no' | 'unknown'

/**
 * Tells of the routes of some sites whether they lead to Confluence. Certain: the target's port is 8090, or its context is
 * that of a logged path. Likely: the route for `/` is the only one of its site, and none of the sites has a certain one.
 * Making it reads all routes once.
 */
export function leadsToConfluence(sites: readonly Site[], loggedPaths: readonly string[]): (route: Route) => Lead {
  const contexts = loggedPaths.flatMap(logged => loggedContext(logged) || [])
  const own = new Map<Route, Lead>()
  for (const {routes} of sites) for (const route of routes) own.set(route, ownLead(route, contexts))
  const named = [...own.values()].includes('certain')
  const lone = new Set(named ? [] : sites.flatMap(site => loneRoute(site) ?? []))
  return route => {
    const lead = own.get(route) ?? ownLead(route, contexts)
    return (lead === 'no' || lead === 'unknown') && lone.has(route) ? 'likely' : lead
  }
}

function ownLead(route: Route, contexts: readonly string[]): Lead {
  const {match, target} = route
  if (target.kind === 'local') return 'no'
  if (isSynchrony(route)) return 'synchrony'
  if (target.kind === 'not-modelled' || !target.url.known) return 'unknown'
  const {port, path} = target.url.value
  if (port === 8090) return 'certain'
  const ends = [withoutSlash(path), match.kind === 'prefix' ? withoutSlash(match.value) : '']
  return contexts.some(context => ends.includes(context)) ? 'certain' : 'no'
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
