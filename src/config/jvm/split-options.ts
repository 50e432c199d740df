import type {Span} from '../../model/span.ts'

/**
 * The words of a stretch, as the JVM gets them: white space parts them unless a quote or braces hold it, and what joins
 * lines, `\` and `^` at their ends, belongs to none.
 */
export function splitOptions(text: string, {from, to}: Span): readonly Span[] {
  const words: Span[] = []
  let at = from
  while (at < to) {
    if (isSpace(text, at, to)) {
      at += 1
      continue
    }
    const start = at
    while (at < to && !isSpace(text, at, to)) at = endOfUnit(text, at, to)
    words.push({from: start, to: at})
  }
  return words
}

/** A joining character and the break behind it count as white space. */
function isSpace(text: string, at: number, to: number): boolean {
  const char = text[at] as string
  // Java and shells take no other blank as one: a no-break space belongs to the word.
  return (
    /[ \t\r\n]/.test(char) ||
    ((char === '\\' || char === '^') && /^\r?(?:\n|$)/u.test(text.slice(at + 1, Math.min(at + 3, to))))
  )
}

function endOfUnit(text: string, at: number, to: number): number {
  const char = text[at]
  if (char === '\\') {
    // `\"…\"` within quotes: `eval` of catalina.sh takes it as a quote.
    if (text[at + 1] !== '"') return Math.min(to, at + 2)
    const end = text.indexOf('\\"', at + 2)
    return end === -1 || end >= to ? Math.min(to, at + 2) : end + 2
  }
  if (char === '"' || char === "'" || char === '`') {
    const end = indexWithin(text, char, at + 1, to)
    return end === -1 ? at + 1 : end + 1
  }
  if (char === '$' && (text[at + 1] === '{' || text[at + 1] === '(')) {
    const end = indexWithin(text, text[at + 1] === '{' ? '}' : ')', at + 2, to)
    return end === -1 ? at + 2 : end + 1
  }
  return at + 1
}

/** Nothing that belongs to one option is longer. */
const longest = 4096

function indexWithin(text: string, sign: string, from: number, to: number): number {
  const found = text.slice(from, Math.min(to, from + longest)).indexOf(sign)
  return found === -1 ? -1 : from + found
}
