import type {Known, Route, Site} from '../../../model/config-model.ts'
import {byteString, utf8ByteString} from '../byte-string.ts'
import type {Forwarded} from '../forwarded.ts'
import {aliasMatch} from './alias-match.ts'
import {mayMatch} from './may-match.ts'
import {normalizePath} from './normalize-path.ts'
import {requestUri} from './request-uri.ts'
import {sendThroughRoute} from './send-through-route.ts'
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

  const encoded = take(site, normal.path, isMappedEncoded)
  if (encoded) return sendThroughRoute(encoded, {uri, path: normal.path, encodedSlash: encodedSlash ?? 'reject'})

  if (encodedSlash === null) return unknownSetting(site.settings.encodedSlash, 'AllowEncodedSlashes')
  const decoded = unescapePath(normal.path, encodedSlash)
  if (!decoded.ok) return {kind: 'rejected', status: decoded.status}
  const path =
    encodedSlash === 'decode' ? normalizePath(decoded.path, {mergeSlashes, decodeUnreserved: false}).path : decoded.path
  const route = take(site, path, each => !isMappedEncoded(each))
  return route ? sendThroughRoute(route, {uri, path, encodedSlash}) : {kind: 'not-proxied'}
}

/** The first route, of those that are asked at this point, that takes the path. */
function take(site: Site, path: string, asked: (route: Route) => boolean): Route | undefined {
  return site.routes.find(route => asked(route) && takes(route, path))
}

function takes({match}: Route, path: string): boolean {
  switch (match.kind) {
    case 'prefix':
      return match.value === '' || aliasMatch(path, utf8ByteString(match.value)) > 0
    case 'exact':
      return path === utf8ByteString(match.value)
    case 'regex':
      return mayMatch(match.value, path)
  }
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
