import type {Route} from '../../../model/config-model.ts'
import {utf8ByteString} from '../byte-string.ts'
import type {Forwarded} from '../forwarded.ts'
import {aliasMatch} from './alias-match.ts'
import {canonEncode} from './canon-encode.ts'
import type {RequestUnderWay} from './request-under-way.ts'

/**
 * What a route makes of a request that it takes: the backend's path and, where the prefix ends, the rest of the
 * request's. httpd: ap_proxy_trans_match (modules/proxy/mod_proxy.c), proxy_http_canon (modules/proxy/mod_proxy_http.c).
 */
export function sendThroughRoute(route: Route, request: RequestUnderWay): Forwarded {
  const {match, target} = route
  if (target.kind === 'local') return {kind: 'not-proxied', route}
  const what = target.kind === 'not-modelled' ? target.what : route.form
  const unknown = (why: Extract<Forwarded, {kind: 'unknown'}>['why']): Forwarded => ({
    kind: 'unknown',
    why,
    what,
    route,
  })
  if (target.kind === 'not-modelled') return unknown(target.why)
  if (!target.url.known) return unknown(target.url.why)
  if (!route.path.known) return unknown(route.path.why)
  const {scheme, path: base} = target.url.value
  if (match.kind !== 'prefix' || !/^(https?|ajp)$/u.test(scheme)) return unknown('not-modelled')

  const {uri, path} = request
  const prefix = utf8ByteString(match.value)
  const length = aliasMatch(path, prefix)
  // AH01136: nocanon is ignored where the raw target does not match as far as the decoded path did.
  const raw = route.path.value === 'raw' && aliasMatch(uri.unparsed, prefix) === length
  const rest = (raw ? uri.unparsed : path).slice(length)
  // With no path in the target's URL, anything but a slash would become part of the host's name.
  if (base === '' && rest !== '' && !rest.startsWith('/')) return {kind: 'rejected', status: 500, route}
  const joined = `${utf8ByteString(base)}${rest}` || '/'
  if (raw) return {kind: 'forwarded', route, target: joined}

  const query = uri.query === null ? '' : `?${uri.query}`
  if (route.path.value === 'mapping-encoded') return {kind: 'forwarded', route, target: `${joined}${query}`}
  const sent = canonEncode(joined, request.encodedSlash === 'keep')
  return sent === null ? {kind: 'rejected', status: 400, route} : {kind: 'forwarded', route, target: `${sent}${query}`}
}
