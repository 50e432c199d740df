import type {Forwarded} from '../forwarded.ts'
import {canonEncode} from './canon-encode.ts'
import {expandSubstitution} from './expand-substitution.ts'
import {gluedToHost} from './glued-to-host.ts'
import type {RequestUnderWay} from './request-under-way.ts'
import {rewriteFlags} from './rewrite-flags.ts'
import type {Taken} from './take-route.ts'

/**
 * What a `RewriteRule … [P]` makes of a request. Since 2.4.60 httpd answers 403 where a capture brings a `?`, and where
 * white space or a control character would be sent. httpd: apply_rewrite_rule, splitout_queryargs, hook_uri2file
 * (modules/mappers/mod_rewrite.c), proxy_http_canon (modules/proxy/mod_proxy_http.c).
 */
export function sendRewritten({route, captures}: Taken, request: RequestUnderWay): Forwarded {
  const flags = rewriteFlags(route.flags ?? [])
  if (!flags) return {kind: 'unknown', why: 'not-modelled', what: route.form, route}
  const {text, unsafe} = expandSubstitution(route.sends ?? '', captures, flags)
  const rejected = (status: number): Forwarded => ({kind: 'rejected', status, route})
  if (unsafe && !flags.allowsQuestionMark) return rejected(403)
  const mark = text.indexOf('?')
  const path = mark === -1 ? text : text.slice(0, mark)
  const own = mark === -1 ? null : text.slice(mark + 1)
  const given = flags.query === 'discard' ? null : request.uri.query
  const query = queryOf(own, given, flags.query === 'append')
  if (query !== null && isUnsent(query)) return rejected(403)
  if (flags.noEscape && isUnsent(path)) return rejected(403)
  const glued = gluedToHost(path, route)
  if (glued) return glued
  const sent = flags.noEscape ? path : canonEncode(path, request.encodedSlash === 'keep')
  if (sent === null) return rejected(400)
  return {kind: 'forwarded', route, target: `${sent || '/'}${query === null ? '' : `?${query}`}`}
}

function queryOf(own: string | null, given: string | null, appends: boolean): string | null {
  if (own === null) return given
  const joined = appends ? (own === '' ? (given ?? '') : `${own}&${given ?? ''}`) : own
  const query = joined.replace(/&$/u, '')
  return joined === '' ? null : query
}

/** httpd: ap_scan_vchar_obstext (server/util.c). */
function isUnsent(text: string): boolean {
  return /[^!-~\x80-\xff]/u.test(text)
}
