import type {PathRewrite} from '../../../model/config-model.ts'
import type {Unknown} from '../../../model/finding.ts'
import {compiledRegex} from '../../regex/compiled-regex.ts'
import {matchRegex} from '../../regex/match-regex.ts'
import {utf8ByteString} from '../byte-string.ts'
import {expandTemplate} from './expand-template.ts'
import type {NginxRequest} from './nginx-request.ts'

/** What becomes of a request in the rewrite phase of a server or a location. */
export type Rewritten =
  /** `again`: within a location, another one is looked for. */
  | {readonly kind: 'goes-on'; readonly request: NginxRequest; readonly again: boolean}
  | {readonly kind: 'answered'; readonly status: number}
  | {readonly kind: 'unknown'; readonly why: Unknown; readonly what: string}

/**
 * Applies `rewrite` lines in order until one of them ends it. nginx: ngx_http_script_regex_start_code,
 * ngx_http_script_regex_end_code (src/http/ngx_http_script.c), ngx_http_rewrite (ngx_http_rewrite_module.c).
 */
export function applyRewrites(rewrites: readonly PathRewrite[], given: NginxRequest): Rewritten {
  let request = given
  let again = false
  for (const rewrite of rewrites) {
    const {pattern, replacement, flag} = rewrite
    const what = `rewrite ${pattern} ${replacement}`
    const regex = compiledRegex(utf8ByteString(pattern))
    const captures = regex.kind === 'regex' ? matchRegex(regex, request.path) : 'unknown'
    if (regex.kind !== 'regex' || captures === 'unknown') return {kind: 'unknown', why: 'regex', what}
    if (captures === null) {
      request = {...request, captures: [], names: regex.names}
      continue
    }
    if (flag === 'redirect') {
      const {status} = rewrite
      return status === undefined ? {kind: 'unknown', why: 'not-modelled', what} : {kind: 'answered', status}
    }
    request = {
      ...request,
      captures,
      names: regex.names,
      rewritten: true,
      detached: request.detached || flag === 'break',
    }
    const keepsArgs = !replacement.endsWith('?')
    const expanded = expandTemplate(keepsArgs ? replacement : replacement.slice(0, -1), request, true)
    if (!expanded) return {kind: 'unknown', why: 'variable', what}
    if (expanded.text === '') return {kind: 'answered', status: 500}
    request = {...request, path: expanded.text, args: argsOf(expanded.args, keepsArgs, request.args)}
    again = flag !== 'break'
    if (flag !== 'none') break
  }
  return {kind: 'goes-on', request, again}
}

function argsOf(own: string | null, keeps: boolean, before: string): string {
  if (own === null) return keeps ? before : ''
  return keeps && before !== '' ? `${own}&${before}` : own
}
