/** A word of a range of text, quotes taken off; `from` and `to` include them. */
export interface SplitWord {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  /** False for a quote that nothing closes. */
  readonly closed: boolean
}

/**
 * Splits a range into words as httpd does: both quotes group from a word's beginning only, a backslash escapes itself
 * and, inside quotes, the quote; a quote that is never closed takes the rest. httpd: ap_getword_conf (server/util.c).
 */
export function splitWords(text: string, from: number, to: number): readonly SplitWord[] {
  const words: SplitWord[] = []
  for (let at = skipSpace(text, from, to); at < to; ) {
    const quote = text[at] === '"' || text[at] === "'" ? (text[at] ?? '') : ''
    const first = quote === '' ? at : at + 1
    const last = quote === '' ? endOfBareWord(text, first, to) : endOfQuoted(text, first, to, quote)
    const closed = quote === '' || last < to
    const end = quote !== '' && closed ? last + 1 : last
    const quoted = quote !== ''
    words.push({text: resolveEscapes(text.slice(first, last), quote), from: at, to: end, quoted, closed})
    at = skipSpace(text, end, to)
  }
  return words
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function endOfBareWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isSpace(text.charCodeAt(at))) at += 1
  return at
}

function endOfQuoted(text: string, from: number, to: number, quote: string): number {
  let at = from
  while (at < to && text[at] !== quote) {
    at += text[at] === '\\' && (text[at + 1] === quote || text[at + 1] === '\\') ? 2 : 1
  }
  return Math.min(at, to)
}

/** C's isspace, which httpd asks, of a code: a no-break or full-width space is part of a word. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

// httpd: substring_conf (server/util.c)
function resolveEscapes(text: string, quote: string): string {
  return !text.includes('\\')
    ? text
    : text.replace(/\\(.)/gsu, (pair, char: string) => (char === '\\' || char === quote ? char : pair))
}
