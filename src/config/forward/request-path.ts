import type {Site} from '../../model/config-model.ts'
import {normalizePath} from './apache/normalize-path.ts'
import {requestUri} from './apache/request-uri.ts'
import {unescapePath} from './apache/unescape-path.ts'
import {byteString} from './byte-string.ts'
import {acceptsTarget} from './haproxy/accepts-target.ts'
import {applyChanges} from './haproxy/apply-changes.ts'
import {pathOf} from './haproxy/path-of.ts'
import {readRequest} from './nginx/read-request.ts'

/**
 * The path of a request-target as the proxy of a site compares it with what stands in the file: decoded and normalised,
 * a byte string; null where the proxy refuses it. Slashes are merged where it is not known.
 */
export function requestPath(site: Site, target: string): string | null {
  const bytes = byteString(target)
  const {mergeSlashes, encodedSlash} = site.settings
  const merges = !mergeSlashes.known || mergeSlashes.value
  if (site.proxy === 'haproxy') return haproxyPath(site, bytes)
  if (site.proxy !== 'apache') return readRequest(bytes, merges)?.path ?? null
  const uri = requestUri(bytes)
  const normal = uri && normalizePath(uri.path, {mergeSlashes: merges, decodeUnreserved: true})
  if (!normal?.valid) return null
  const decoded = unescapePath(normal.path, encodedSlash.known ? encodedSlash.value : 'keep')
  return decoded.ok ? decoded.path : null
}

/** Not decoded, after the rules of the frontend as far as they are known. */
function haproxyPath({changes, isTunnel}: Site, bytes: string): string | null {
  if (isTunnel) return pathOf(bytes)
  if (!acceptsTarget(bytes)) return null
  const changed = applyChanges(changes ?? [], bytes)
  return pathOf(changed.kind === 'changed' ? changed.target : bytes)
}
