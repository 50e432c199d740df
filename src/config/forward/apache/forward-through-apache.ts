import type {Known, Route, Site} from '../../../model/config-model.ts'
import {byteString} from '../byte-string.ts'
import type {Forwarded} from '../forwarded.ts'
import {normalizePath} from './normalize-path.ts'
import {requestUri} from './request-uri.ts'
import {sendThroughRoute} from './send-through-route.ts'
import {takeRoute} from './take-route.ts'
import {unescapePath} from './unescape-path.ts'

/**
 * The way of a request through httpd 2.4: request line, normalising, routes that map the encoded path, decoding, all
 * other routes, encoding. httpd: ap_process_request_internal (server/request.c), proxy_trans (modules/proxy/mod_proxy.c).
 */
export function forwardThroughApache(site: Site, target: string): Forwarded {
  const uri = requestUri(byteString(target))
  if (!uri) return {kind: 'rejected', status: 400}
  const mergeSlashes = valueIf(site.settings.mergeSlashes, !uri.path.includes('//'), true)
  const encodedSlash = valueIf(site.settings.encodedSlash, !/%2f/iu.test(uri.path), 'reject')
  if (mergeSlashes === null) return unknownSetting(site.settings.mergeSlashes, 'MergeSlashes')
  const normal = normalizePath(uri.path, {mergeSlashes, decodeUnreserved: true})
  if (!normal.valid) return {kind: 'rejected', status: 400}

  const encoded = takeRoute(site.routes.filter(isMappedEncoded), normal.path)
  if (encoded) return sendThroughRoute(encoded, {uri, path: normal.path, encodedSlash: encodedSlash ?? 'reject'})

  if (encodedSlash === null) return unknownSetting(site.settings.encodedSlash, 'AllowEncodedSlashes')
  const decoded = unescapePath(normal.path, encodedSlash)
  if (!decoded.ok) return {kind: 'rejected', status: decoded.status}
  const path =
    encodedSlash === 'decode' ? normalizePath(decoded.path, {mergeSlashes, decodeUnreserved: false}).path : decoded.path
  const taken = takeRoute(
    site.routes.filter(route => !isMappedEncoded(route)),
    path,
  )
  return taken ? sendThroughRoute(taken, {uri, path, encodedSlash}) : {kind: 'not-proxied'}
}

function isMappedEncoded({path}: Route): boolean {
  return path.known && path.value === 'mapping-encoded'
}

/** A setting's value; the default where it makes no difference to this request, else null if it is not known. */
function valueIf<T>(setting: Known<T>, indifferent: boolean, byDefault: T): T | null {
  if (setting.known) return setting.value
  return indifferent ? byDefault : null
}

function unknownSetting(setting: Known<unknown>, what: string): Forwarded {
  return {kind: 'unknown', why: setting.known ? 'not-modelled' : setting.why, what}
}
