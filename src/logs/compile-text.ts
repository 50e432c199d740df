import {foldQuotes} from './fold-quotes.ts'
import {isPlaceholder} from './is-placeholder.ts'

/** Regular expressions see no more of a value than this, in UTF-16 units. */
const window = 65536

/**
 * A test of a value: it contains the literal and matches the expression, as far as they are given; quotes are folded.
 * `lenient`: a placeholder passes. Throws on an expression that does not compile.
 */
export function compileText({
  contains,
  matches,
}: {
  readonly contains?: string
  readonly matches?: string
}): (value: string, lenient: boolean) => boolean {
  const literal = contains === undefined ? undefined : foldQuotes(contains)
  const regex = matches === undefined ? undefined : new RegExp(foldQuotes(matches), 'u')
  if (literal === undefined && regex === undefined) return () => true
  return (value, lenient) => {
    if (lenient && isPlaceholder(value)) return true
    const folded = foldQuotes(value)
    return (
      (literal === undefined || folded.includes(literal)) &&
      (regex === undefined || regex.test(folded.slice(0, window)))
    )
  }
}
