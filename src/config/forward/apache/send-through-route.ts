import {utf8ByteString} from '../byte-string.ts'
import type {Forwarded} from '../forwarded.ts'
import {aliasMatch} from './alias-match.ts'
import {canonEncode} from './canon-encode.ts'
import {fillIn} from './fill-in.ts'
import {gluedToHost} from './glued-to-host.ts'
import type {RequestUnderWay} from './request-under-way.ts'
import {sendRewritten} from './send-rewritten.ts'
import {matchRoute, type Taken} from './take-route.ts'

/**
 * What a route makes of a request that it takes: the backend's path and, where the prefix ends, the rest of the
 * request's; with a regular expression, what its captures give.
 * httpd: ap_proxy_trans_match (modules/proxy/mod_proxy.c), proxy_http_canon (modules/proxy/mod_proxy_http.c).
 */
export function sendThroughRoute(taken: Taken, request: RequestUnderWay): Forwarded {
  const {route, certain} = taken
  const {match, target} = route
  const what = target.kind === 'not-modelled' ? target.what : route.form
  const unknown = (why: Extract<Forwarded, {kind: 'unknown'}>['why']): Forwarded => ({
    kind: 'unknown',
    why,
    what,
    route,
  })
  if (target.kind === 'not-modelled') return unknown(target.why)
  if (!certain) return unknown(match.kind === 'regex' ? 'regex' : 'not-modelled')
  if (target.kind === 'local') return {kind: 'not-proxied', route}
  if (!target.url.known) return unknown(target.url.why)
  if (!route.path.known) return unknown(route.path.why)
  if (!/^(https?|ajp)$/u.test(target.url.value.scheme)) return unknown('not-modelled')
  if (route.flags) return sendRewritten(taken, request)

  const joined = match.kind === 'regex' ? substituted(taken, request) : rebased(taken, target.url.value.path, request)
  if (!joined) return unknown(match.kind === 'regex' ? 'regex' : 'not-modelled')
  const glued = gluedToHost(joined.text, route)
  if (glued) return glued
  const text = joined.text || '/'
  if (joined.raw) return {kind: 'forwarded', route, target: text}
  const query = request.uri.query === null ? '' : `?${request.uri.query}`
  if (route.path.value === 'mapping-encoded') return {kind: 'forwarded', route, target: `${text}${query}`}
  const sent = canonEncode(text, request.encodedSlash === 'keep')
  return sent === null ? {kind: 'rejected', status: 400, route} : {kind: 'forwarded', route, target: `${sent}${query}`}
}

/** What follows the authority of the backend's URL. */
interface Joined {
  readonly text: string
  /** Whether it is taken from the request as it came, query included. */
  readonly raw: boolean
}

function rebased({route}: Taken, base: string, {uri, path}: RequestUnderWay): Joined | null {
  const {match} = route
  if (match.kind !== 'prefix') return null
  const prefix = utf8ByteString(match.value)
  const length = aliasMatch(path, prefix)
  // AH01136: nocanon is ignored where the raw target does not match as far as the decoded path did.
  const raw = isRaw(route) && aliasMatch(uri.unparsed, prefix) === length
  return {text: `${utf8ByteString(base)}${(raw ? uri.unparsed : path).slice(length)}`, raw}
}

function substituted({route, captures}: Taken, {uri, path}: RequestUnderWay): Joined | null {
  const {sends} = route
  if (sends === undefined) return null
  // The same for a regular expression: it has to match the raw target, query included.
  const again = isRaw(route) ? matchRoute(route, uri.unparsed) : null
  if (again === 'unknown') return null
  const text = fillIn(sends, again ?? captures)
  // A URL in which nothing was filled in gets the whole path.
  const whole = text === utf8ByteString(sends)
  return {text: whole ? `${text}${again ? uri.unparsed : path}` : text, raw: again !== null}
}

function isRaw({path}: Taken['route']): boolean {
  return path.known && path.value === 'raw'
}
