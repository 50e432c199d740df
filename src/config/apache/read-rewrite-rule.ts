import type {Route} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import type {ExpandedWord} from './expand-variables.ts'

/** A `RewriteRule` with the `RewriteCond` lines in front of it. */
export interface RewriteLine {
  readonly args: readonly ExpandedWord[]
  readonly conditions: readonly (readonly ExpandedWord[])[]
  readonly span: Span
  readonly what: string
}

/**
 * The route that a `RewriteRule` may be, taken before every `ProxyPass`; its target is not modelled.
 * Null for a rule that cannot change what is forwarded: one that leaves the path as it is, redirects or refuses,
 * and Atlassian's recipe for Synchrony, which takes WebSocket upgrades only.
 */
export function readRewriteRule({args, conditions, span, what}: RewriteLine): Route | null {
  const [pattern, substitution] = args
  if (!pattern || !substitution) return null
  const flags = flagsOf(args[2])
  const proxies = flags.some(flag => flag === 'p' || flag === 'proxy')
  const ends = flags.some(flag => /^(r|redirect|f|forbidden|g|gone)(=|$)/u.test(flag))
  if (!proxies && (substitution.text === '-' || ends)) return null
  if (conditions.some(isUpgrade) && !conditions.some(condition => flagsOf(condition[2]).some(isOr))) return null
  const ignoresCase = flags.some(flag => flag === 'nc' || flag === 'nocase')
  return {
    match: {kind: 'regex', value: `${ignoresCase ? '(?i)' : ''}${pattern.text}`, span: pattern.span},
    target: {kind: 'not-modelled', why: 'not-modelled', what, span},
    path: {known: false, why: 'not-modelled', spans: [span]},
    settings: unreadSettings('not-modelled', span),
    form: 'RewriteRule',
    span,
  }
}

function flagsOf(word: ExpandedWord | undefined): readonly string[] {
  return (word?.text ?? '')
    .replace(/^\[|\]$/gu, '')
    .toLowerCase()
    .split(',')
    .map(flag => flag.trim())
}

function isOr(flag: string): boolean {
  return flag === 'or' || flag === 'ornext'
}

function isUpgrade([tested, pattern]: readonly ExpandedWord[]): boolean {
  return /%\{HTTP:Upgrade\}/iu.test(tested?.text ?? '') && /^[^!]*websocket/iu.test(pattern?.text ?? '')
}
