import type {NginxRequest} from './nginx-request.ts'
import {normalizePath} from './normalize-path.ts'

/**
 * Reads an origin-form request-target; null where nginx answers 400: white space within, control characters, no slash in
 * front, a path that cannot be decoded. Spaces around it are passed over; a fragment is cut off, save in what came.
 * nginx 1.21.1 and newer: ngx_http_parse_request_line (src/http/ngx_http_parse.c), ngx_http_process_request_uri
 * (src/http/ngx_http_request.c). Older ones let controls and spaces pass.
 */
export function readRequest(target: string, mergeSlashes: boolean): NginxRequest | null {
  const unparsed = target.replace(/^ +| +$/gu, '')
  if (!unparsed.startsWith('/') || /[^!-~\x80-\xff]/u.test(unparsed)) return null
  const [uri = ''] = unparsed.split('#', 1)
  const mark = uri.indexOf('?')
  const raw = mark === -1 ? uri : uri.slice(0, mark)
  const path = normalizePath(raw, mergeSlashes)
  if (path === null) return null
  return {
    unparsed,
    path,
    args: mark === -1 ? '' : uri.slice(mark + 1),
    quoted: raw.includes('%'),
    plus: /\+|%2b/iu.test(raw),
    rewritten: false,
    detached: false,
    captures: [],
    names: new Map(),
  }
}
