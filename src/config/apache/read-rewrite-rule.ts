import type {Route} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {notModelledRoute} from './not-modelled-route.ts'
import {readRewriteTarget} from './read-rewrite-target.ts'
import {rewriteMatch} from './rewrite-match.ts'

/** A `RewriteRule` with the `RewriteCond` lines in front of it. */
export interface RewriteLine {
  readonly args: readonly ExpandedWord[]
  readonly conditions: readonly (readonly ExpandedWord[])[]
  readonly span: Span
  readonly what: string
}

/** What a `RewriteRule` does to routes. */
export interface RewriteRead {
  readonly route: Route
  /** Whether it forwards nothing and only keeps the rules behind it from being asked. */
  readonly ends: boolean
}

/**
 * The route that a `RewriteRule` is, taken before every `ProxyPass`.
 * Null for a rule that cannot change what is forwarded: one that leaves the path as it is and lets others follow,
 * redirects or refuses, and Atlassian's recipe for Synchrony, which takes WebSocket upgrades only.
 */
export function readRewriteRule({args, conditions, span, what}: RewriteLine): RewriteRead | null {
  const [pattern, substitution] = args
  if (!pattern || !substitution) return null
  const written = flagsOf(args[2])
  const flags = written.map(flag => flag.toLowerCase())
  const proxies = flags.some(flag => flag === 'p' || flag === 'proxy')
  const ends = flags.some(flag => /^(r|redirect|f|forbidden|g|gone)(=|$)/u.test(flag))
  const isStop =
    substitution.text === '-' && flags.some(flag => /^(l|last|end|c|chain|(s|skip|n|next)(=|$))/u.test(flag))
  if (!proxies && !(isStop && !ends) && (substitution.text === '-' || ends)) return null
  if (conditions.some(isUpgrade) && !conditions.some(condition => flagsOf(condition[2]).some(isOr))) return null
  const ignoresCase = flags.some(flag => flag === 'nc' || flag === 'nocase')
  const match = rewriteMatch(pattern, ignoresCase)
  const route = notModelledRoute({match, form: 'RewriteRule', span, what}, 'not-modelled')
  const target = proxies ? readRewriteTarget(args, written, conditions) : null
  return {route: {...route, ...target}, ends: !proxies && isStop}
}

function flagsOf(word: ExpandedWord | undefined): readonly string[] {
  return (word?.text ?? '')
    .replace(/^\[|\]$/gu, '')
    .split(',')
    .map(flag => flag.trim())
}

function isOr(flag: string): boolean {
  return /^or(next)?$/iu.test(flag)
}

function isUpgrade([tested, pattern]: readonly ExpandedWord[]): boolean {
  return /%\{HTTP:Upgrade\}/iu.test(tested?.text ?? '') && /^[^!]*websocket/iu.test(pattern?.text ?? '')
}
