import type {Route, Site} from '../../../model/config-model.ts'
import {compiledRegex} from '../../regex/compiled-regex.ts'
import {matchRegex} from '../../regex/match-regex.ts'
import {byteString, utf8ByteString} from '../byte-string.ts'
import {chooseRoute} from '../choose-route.ts'
import type {Forwarded} from '../forwarded.ts'
import {applyRewrites} from './apply-rewrites.ts'
import type {NginxRequest} from './nginx-request.ts'
import {readRequest} from './read-request.ts'
import {sendThroughRoute} from './send-through-route.ts'

/** As often as nginx looks for a location before it answers 500: NGX_HTTP_MAX_URI_CHANGES (src/http/ngx_http_request.h). */
const mostChoices = 11

/**
 * The way of a request through nginx 1.21.1 or newer: request line, decoding and normalising, rewriting in the server, a
 * location, rewriting there, what is sent. nginx: the phases of ngx_http_core_module.c.
 */
export function forwardThroughNginx(site: Site, target: string): Forwarded {
  const bytes = byteString(target)
  const {mergeSlashes} = site.settings
  if (!mergeSlashes.known && /\/\/|%2f/iu.test(bytes)) {
    return {kind: 'unknown', why: mergeSlashes.why, what: 'merge_slashes'}
  }
  const read = readRequest(bytes, !mergeSlashes.known || mergeSlashes.value)
  if (!read) return {kind: 'rejected', status: 400}
  const server = applyRewrites(site.rewrites ?? [], read)
  if (server.kind !== 'goes-on') return server
  let {request} = server
  for (let choices = 0; choices < mostChoices; choices += 1) {
    const choice = chooseRoute(site, request.path)
    if (choice.kind === 'none') return {kind: 'not-proxied'}
    const {route} = choice
    if (choice.kind === 'slash-redirect') return {kind: 'answered', status: 301, route}
    if (choice.kind === 'unknown') return {kind: 'unknown', why: 'regex', what: route.form, route}
    const own = applyRewrites(route.rewrites ?? [], {...request, ...capturesOf(route, request)})
    if (own.kind !== 'goes-on') return {...own, route}
    if (!own.again) return sendThroughRoute(route, own.request)
    request = own.request
  }
  return {kind: 'answered', status: 500}
}

/** What the innermost regular expression on the way to a location took; what was there before if there is none. */
function capturesOf(route: Route | undefined, request: NginxRequest): Pick<NginxRequest, 'captures' | 'names'> {
  if (!route) return request
  const {match, within} = route
  if (match.kind !== 'regex') return capturesOf(within, request)
  const regex = compiledRegex(utf8ByteString(match.value), match.ignoresCase)
  const captures = regex.kind === 'regex' ? matchRegex(regex, request.path) : null
  if (regex.kind !== 'regex' || captures === null || captures === 'unknown') return request
  return {captures, names: regex.names}
}
