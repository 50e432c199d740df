import {allMatches} from './all-matches.ts'
import {isReplaced} from './is-replaced.ts'
import type {AddHit} from './rule.ts'

/** Longer arguments are cut. */
const longest = 4096
const scheme = /^(?:Basic|Bearer|Digest|Negotiate|NTLM|Token|JWT)(?:\\?\s){1,2}/i

/**
 * Adds the argument that stands behind what a global pattern matches, as directives have it: in quotes of either kind, which
 * may be escaped, or up to a blank that no backslash escapes, or to what ends a directive. The scheme of an `Authorization`
 * header stays. `accepts` tells whether it is a value at all.
 */
export function findArgument(
  text: string,
  head: RegExp,
  add: AddHit,
  accepts: (value: string) => boolean = () => true,
): void {
  for (const {0: found, index} of allMatches(text, head)) {
    const [from, to] = argumentAt(text, index + found.length)
    const start = from + (scheme.exec(text.slice(from, to))?.[0].length ?? 0)
    const value = text.slice(start, to)
    if (value !== '' && !isReplaced(value) && accepts(value)) add(start, to, 'token')
  }
}

function argumentAt(text: string, at: number): readonly [number, number] {
  let from = at
  if (text[from] === '\\' && /["']/.test(text[from + 1] ?? '')) from++
  const quote = text[from]
  if (quote === '"' || quote === "'") {
    const escaped = from > at
    from++
    const limit = Math.min(text.length, from + longest)
    for (let to = from; to < limit; to++) {
      if (text[to] === quote) return [from, escaped && text[to - 1] === '\\' ? to - 1 : to]
      if (text[to] === '\\' && !(escaped && text[to + 1] === quote)) to++
    }
    return [from, limit]
  }
  const limit = Math.min(text.length, from + longest)
  let to = from
  while (to < limit && !/[\s;"'<>{}\])]/.test(text[to] as string)) to += text[to] === '\\' ? 2 : 1
  return [from, Math.min(to, limit)]
}
