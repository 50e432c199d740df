import type {Route, Site} from '../../model/config-model.ts'
import {utf8ByteString} from './byte-string.ts'
import {matchTakes} from './match-takes.ts'

/** What takes a path. */
export type Choice =
  | {readonly kind: 'route'; readonly route: Route}
  /** The path lacks the slash that the route's match ends in: the server answers with a redirect (301). */
  | {readonly kind: 'slash-redirect'; readonly route: Route}
  | {readonly kind: 'none'}
  /** Whether this route's regex matches is not worked out. */
  | {readonly kind: 'unknown'; readonly route: Route}

/**
 * The route by which a site handles a path: decoded, normalised, without the query, a byte string. A site that picks the
 * `first` tries its routes in order; prefixes are compared byte by byte, `segment` asks for a boundary.
 * nginx: ngx_http_core_find_location, ngx_http_core_find_static_location (src/http/ngx_http_core_module.c).
 */
export function chooseRoute(site: Site, path: string): Choice {
  return site.pick === 'nginx-locations' ? look(site.routes, undefined, path).choice : chooseFirst(site, path)
}

function chooseFirst({routes, proxy}: Site, path: string): Choice {
  for (const route of routes) {
    const answer = matchTakes(route.match, path, proxy)
    if (answer === 'unknown') return {kind: 'unknown', route}
    if (answer) return {kind: 'route', route}
  }
  return {kind: 'none'}
}

/** `final` where no regex further out may take the path any more. */
interface Found {
  readonly choice: Choice
  readonly final: boolean
}

/** Looks among the locations that stand directly within one, or in the server itself, and then within the one found. */
function look(routes: readonly Route[], within: Route | undefined, path: string): Found {
  const own = routes.filter(route => route.within === within)
  const exact = own.find(({match}) => match.kind === 'exact' && utf8ByteString(match.value) === path)
  if (exact) return {choice: {kind: 'route', route: exact}, final: true}
  const prefix = longestPrefix(own, path)
  const slashed = own.find(({match, redirectsSlash}) => redirectsSlash && utf8ByteString(match.value) === `${path}/`)
  if (slashed && (!prefix || prefix.length < path.length)) {
    return {choice: {kind: 'slash-redirect', route: slashed}, final: true}
  }
  let choice: Choice = {kind: 'none'}
  if (prefix) {
    const inner = look(routes, prefix.route, path)
    if (inner.final) return inner
    choice = inner.choice.kind === 'none' ? {kind: 'route', route: prefix.route} : inner.choice
  }
  const {match} = prefix?.route ?? {}
  if (match?.kind === 'prefix' && match.stops) return {choice, final: false}
  for (const route of own.filter(each => each.match.kind === 'regex')) {
    const answer = matchTakes(route.match, path, 'nginx')
    if (answer === 'unknown') return {choice: {kind: 'unknown', route}, final: true}
    if (!answer) continue
    const inner = look(routes, route, path).choice
    return {choice: inner.kind === 'none' ? {kind: 'route', route} : inner, final: true}
  }
  return {choice, final: false}
}

function longestPrefix(
  routes: readonly Route[],
  path: string,
): {readonly route: Route; readonly length: number} | undefined {
  let best: {readonly route: Route; readonly length: number} | undefined
  for (const route of routes) {
    if (route.match.kind !== 'prefix' || matchTakes(route.match, path, 'nginx') !== true) continue
    const {length} = utf8ByteString(route.match.value)
    if (!best || length > best.length) best = {route, length}
  }
  return best
}
