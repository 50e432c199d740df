import type {BackendUrl, Route, Site} from '../model/config-model.ts'
import {loggedContext} from './logged-context.ts'

/** Where a route leads: to Confluence, to its Synchrony, elsewhere, or what the file does not say. */
export type Lead = 'certain' | 'likely' | 'synchrony' | 'no' | 'unknown'

/**
 * Whether a route leads to Confluence. Certain: the target's port is 8090, or its context is that of a logged path.
 * Likely: the route for `/` is the only one of its site, and none of the sites has a certain one.
 */
export function leadsToConfluence(route: Route, sites: readonly Site[], loggedPaths: readonly string[]): Lead {
  const lead = ownLead(route, loggedPaths)
  if (lead !== 'no' && lead !== 'unknown') return lead
  const named = sites.some(site => site.routes.some(each => ownLead(each, loggedPaths) === 'certain'))
  return !named && sites.some(site => isLone(route, site)) ? 'likely' : lead
}

function ownLead(route: Route, loggedPaths: readonly string[]): Lead {
  const {match, target} = route
  if (target.kind === 'local') return 'no'
  if (isSynchrony(route)) return 'synchrony'
  if (target.kind === 'not-modelled' || !target.url.known) return 'unknown'
  const {port, path} = target.url.value
  if (port === 8090) return 'certain'
  const contexts = loggedPaths.flatMap(logged => loggedContext(logged) || [])
  const own = [withoutSlash(path), match.kind === 'prefix' ? withoutSlash(match.value) : '']
  return contexts.some(context => own.includes(context)) ? 'certain' : 'no'
}

function isSynchrony({match, target}: Route): boolean {
  const url: BackendUrl | null = target.kind === 'backend' && target.url.known ? target.url.value : null
  return (
    url?.port === 8091 || /^\/synchrony(\/|$)/u.test(url?.path ?? '') || /^\^?\/synchrony(?![\w-])/u.test(match.value)
  )
}

function isLone(route: Route, site: Site): boolean {
  const proxied = site.routes.filter(each => each.target.kind === 'backend' && !isSynchrony(each))
  return proxied.length === 1 && proxied[0] === route && route.match.kind === 'prefix' && route.match.value === '/'
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '')
}
