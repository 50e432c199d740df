import type {RouteMatch} from '../../model/config-model.ts'

/**
 * The expression of a match, if it is one that PCRE and JavaScript read alike and that no text makes slow: literals,
 * `.`, groups, alternatives, anchors, single quantifiers. Else null.
 */
export function simpleRegex(match: RouteMatch): RegExp | null {
  if (match.kind !== 'regex') return null
  const ignoresCase = match.ignoresCase === true || match.value.startsWith('(?i)')
  const pattern = match.value.replace(/^\(\?i\)/u, '')
  const plain = /^(?:[\w/~@%=,;:^$|()-]|\\[./-]|\(\?:|\.[*+]?|[\w/]\?)*$/u.test(pattern)
  const wild = pattern.match(/[*+]/gu)?.length ?? 0
  if (!plain || wild > 2 || /\)[*+]/u.test(pattern)) return null
  try {
    return new RegExp(pattern, ignoresCase ? 'iu' : 'u')
  } catch {
    return null
  }
}
