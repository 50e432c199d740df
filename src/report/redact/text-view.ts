import {allMatches} from './all-matches.ts'

/** A text with its escapes decoded. */
export interface TextView {
  readonly text: string
  /** Where a UTF-16 unit of it, or its end, stands in the text as written; null in the text as written. */
  readonly originOf: ((offset: number) => number) | null
}

const escapeSequence =
  /(?:%[\dA-Fa-f]{2}){1,600}|\\u[\dA-Fa-f]{4}|\\["'\\/.nrt-]|&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,7}|#x[\dA-Fa-f]{1,6});/gu

const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' '}
const controls: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}

/**
 * One layer of escapes taken off: percent-encoded UTF-8, JSON and regular expressions (`\uXXXX`, `\"`, `\/`, `\.`, `\n`),
 * HTML entities. What is no valid escape stays. Null if there is none.
 */
export function decodeView({text, originOf}: TextView): TextView | null {
  let decoded = ''
  let last = 0
  /** Where pieces begin in what is decoded, and where that stands in `text`: units of an escape stand where it begins. */
  const starts: number[] = []
  const places: number[] = []
  const escaped: boolean[] = []
  const add = (piece: string, place: number, ofEscape: boolean) => {
    if (piece === '') return
    starts.push(decoded.length)
    places.push(place)
    escaped.push(ofEscape)
    decoded += piece
  }
  for (const {0: found, index} of allMatches(text, escapeSequence)) {
    add(text.slice(last, index), last, false)
    last = index + found.length
    if (found.startsWith('%')) decodePercent(found, index)
    else add(decodeOne(found), index, true)
  }
  if (last === 0) return null
  add(text.slice(last), last, false)
  if (decoded === text) return null
  const length = decoded.length
  const placeOf = (offset: number) => {
    if (offset >= length) return text.length
    let [piece, after] = [0, starts.length]
    while (after - piece > 1) {
      const middle = (piece + after) >> 1
      if ((starts[middle] as number) > offset) after = middle
      else piece = middle
    }
    const place = places[piece] as number
    return escaped[piece] ? place : place + offset - (starts[piece] as number)
  }
  return {text: decoded, originOf: originOf ? offset => originOf(placeOf(offset)) : placeOf}

  /** Character by character, so that a cut or Shift_JIS sequence spoils none of its neighbours. */
  function decodePercent(found: string, index: number) {
    for (let from = 0; from < found.length; ) {
      const size = utf8Length(Number.parseInt(found.slice(from + 1, from + 3), 16)) * 3
      const sequence = found.slice(from, from + size)
      const character = sequence.length === size ? decodeSequence(sequence) : null
      add(character ?? found.slice(from, from + 3), index + from, true)
      from += character === null ? 3 : size
    }
  }
}

function utf8Length(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function decodeSequence(sequence: string): string | null {
  try {
    return decodeURIComponent(sequence)
  } catch {
    return null
  }
}

function decodeOne(found: string): string {
  if (found.startsWith('\\u')) return String.fromCharCode(Number.parseInt(found.slice(2), 16))
  if (found.startsWith('\\')) return controls[found.charAt(1)] ?? found.charAt(1)
  const name = found.slice(1, -1)
  if (!name.startsWith('#')) return named[name] ?? found
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : found
}
