import type {RouteMatch} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {rewriteMatch} from './rewrite-match.ts'

/** What a `RewriteRule` does to requests beside what it may forward. */
export interface RewriteEffect {
  /** `upgrade`: Atlassian's recipe for Synchrony, which passes WebSocket upgrades on. The others answer by themselves. */
  readonly kind: 'upgrade' | 'redirect' | 'refusal'
  readonly match: RouteMatch
}

/** The effect of a `RewriteRule`; null for none, and for a redirect or refusal that conditions stand before. */
export function readRewriteEffect(
  args: readonly ExpandedWord[],
  conditions: readonly (readonly ExpandedWord[])[],
): RewriteEffect | null {
  const [pattern, substitution, flags] = args
  if (!pattern || !substitution) return null
  const has = (name: string): boolean =>
    new RegExp(String.raw`[\[,]\s*(?:${name})\s*(?:[,\]]|$)`, 'iu').test(flags?.text ?? '')
  const match = rewriteMatch(pattern, has('nc|nocase'))
  if (has('p|proxy')) {
    const upgrades = /^wss?:/iu.test(substitution.text) && conditions.some(isUpgrade)
    const anyOf = conditions.some(([, , words]) => /[[,]\s*or(?:next)?\s*[,\]]/iu.test(words?.text ?? ''))
    return upgrades && !anyOf ? {kind: 'upgrade', match} : null
  }
  if (conditions.length > 0) return null
  if (has('f|forbidden|g|gone|(?:r|redirect)=[245]\\d\\d')) return {kind: 'refusal', match}
  return has('(?:r|redirect)(?:=(?:3\\d\\d|temp|permanent|seeother))?') ? {kind: 'redirect', match} : null
}

function isUpgrade([tested, pattern]: readonly ExpandedWord[]): boolean {
  return /%\{HTTP:Upgrade\}/iu.test(tested?.text ?? '') && /^[^!]*websocket/iu.test(pattern?.text ?? '')
}
