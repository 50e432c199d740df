import type {TargetChange} from '../../../model/config-model.ts'
import type {Unknown} from '../../../model/finding.ts'
import {compiledRegex} from '../../regex/compiled-regex.ts'
import {matchRegex} from '../../regex/match-regex.ts'
import {utf8ByteString} from '../byte-string.ts'
import {matchTakes} from '../match-takes.ts'
import {expandFormat, fillReferences} from './expand-format.ts'
import {normalizeUri} from './normalize-uri.ts'
import {pathOf} from './path-of.ts'

/** What rules made of a request-target. */
export type Changed =
  | {readonly kind: 'changed'; readonly target: string}
  | {readonly kind: 'rejected'; readonly status: number}
  | {readonly kind: 'unknown'; readonly why: Unknown; readonly what: string}

/**
 * Applies `http-request` rules to a request-target, in order, each with its condition as the target then is.
 * HAProxy: http_action_set_req_line, http_action_replace_uri (src/http_act.c), http_req_replace_stline (src/http_ana.c).
 */
export function applyChanges(changes: readonly TargetChange[], given: string): Changed {
  let target = given
  for (const change of changes) {
    const what = [change.action, ...change.args].join(' ')
    const taken = change.matches?.map(match => matchTakes(match, pathOf(target), 'haproxy')) ?? [true]
    if (taken.every(each => each === false)) continue
    if (change.open || !taken.includes(true)) return {kind: 'unknown', why: change.open ?? 'regex', what}
    const made = apply(change, target)
    if (made === null) return {kind: 'unknown', why: 'not-modelled', what}
    if (made === 'invalid') return {kind: 'rejected', status: 400}
    // It would be sent in place of a path, and no server takes it for one.
    if (!made.startsWith('/')) return {kind: 'unknown', why: 'not-modelled', what}
    target = made
  }
  return {kind: 'changed', target}
}

function apply({action, args}: TargetChange, target: string): string | 'invalid' | null {
  if (action === 'normalize-uri') return normalizeUri(target, args)
  const part = action.slice(action.indexOf('-') + 1)
  if (action.startsWith('set-')) {
    const value = expandFormat(args[0] ?? '', target)
    return value === null ? null : put(part, value, target)
  }
  const [pattern = '', format = ''] = args
  const text = part === 'path' ? pathOf(target) : target
  const regex = compiledRegex(utf8ByteString(pattern))
  const captures = regex.kind === 'regex' ? matchRegex(regex, text) : 'unknown'
  if (captures === 'unknown') return null
  if (captures === null) return target
  const expanded = expandFormat(format, target)
  const value = expanded === null ? null : fillReferences(expanded, captures)
  return value === null ? null : put(part, value, target)
}

function put(part: string, value: string, target: string): string | null {
  const path = pathOf(target)
  switch (part) {
    case 'path':
      return value + target.slice(path.length)
    case 'query':
      return value === '' && path === target ? target : `${path}?${value}`
    case 'pathq':
    case 'uri':
      return value
    default:
      return null
  }
}
