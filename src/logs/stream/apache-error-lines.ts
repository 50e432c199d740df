import {hourAt, monthAt, twoDigits} from './byte-date.ts'
import {byteShape} from './byte-shape.ts'
import {byteWords} from './byte-words.ts'
import {levelOf} from './level-of.ts'
import type {HashedLines} from './line-layout.ts'
import {mixShape} from './mix-shape.ts'
import {layoutNames, packOpening, worryingBit} from './pack-opening.ts'

const isDay = byteShape('[Aaa Aaa ')
const isClock = byteShape('0 00:00:00')
const isYear = byteShape(' 0000] [')
const traces = Array.from({length: 8}, (_, index) => `trace${index + 1}`)
const names = ['error', 'warn', 'info', 'notice', 'debug', 'crit', 'alert', 'emerg', ...traces]
const nameIn = byteWords(names)
const layout = layoutNames.indexOf('apacheError')
const worrying = ['emerg', 'alert', 'crit', 'error', 'warn']
const levels = names.map(name => levelOf(name.toUpperCase()) | (worrying.includes(name) ? worryingBit : 0))
/** Bytes of a module, or of a fraction of a second, at most; more are read as a text. */
const partSize = 64
const prime = 0x01000193
const isField = byteWords(['pid', 'client', 'remote'])
const referer = Uint8Array.from(', referer: ', character => character.charCodeAt(0))

const moduleByte = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\w.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * Lines of httpd's error log, byte by byte what `eventHeaders.apacheError` and `apacheErrorLayout` are for texts; levels
 * that httpd does not have are refused, and to be read as texts.
 */
export const apacheErrorLines: HashedLines = {
  open: (bytes, at, end) => {
    const year = yearAfterClock(bytes, at, end)
    if (year < 0) return 0
    const from = year + 8
    let name = from
    let position = from
    for (; position < from + partSize && bytes[position] !== 0x5d; position++) {
      if (bytes[position] === 0x3a && name === from) name = position + 1
      else if (moduleByte[bytes[position] as number] !== 1) return 0
    }
    const level = nameIn(bytes, name, position)
    if (level < 0 || bytes[position] !== 0x5d || bytes[position + 1] !== 0x20 || position + 2 > end) return 0
    return packOpening(from - at, layout, levels[level] as number)
  },
  hour: (bytes, at) => {
    const year = yearAfterClock(bytes, at, bytes.length)
    const number = twoDigits(bytes, year + 1) * 100 + twoDigits(bytes, year + 3)
    return hourAt(bytes, number, monthAt(bytes, at + 5), twoDigits(bytes, at + 9), at + 12)
  },
  mix: (table, row, bytes, at, end) => {
    const lineEnd = bytes.indexOf(10, at)
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd
    const close = bytes.indexOf(0x5d, at)
    const colon = bytes.indexOf(0x3a, at)
    let seed = 0x811c9dc5 | 0
    let from = Math.min(colon, close)
    while (colon < close && from > at && bytes[from - 1] !== 0x2e) from--
    for (; from < colon && colon < close; from++) seed = Math.imul(seed ^ (bytes[from] as number), prime)
    const message = afterFields(bytes, close + 2, to)
    const messageEnd = refererIn(bytes, message, to)
    table.kins[row] = seed
    table.shapes[row] = mixShape(bytes, message, messageEnd, seed)
  },
}

/** The position after the clock and its fraction, where the year must follow; -1 if this is no header. */
function yearAfterClock(bytes: Uint8Array, at: number, end: number): number {
  const day = bytes[at + 9] as number
  if (!isDay(bytes, at, end) || !(day === 0x20 || (day >= 0x30 && day <= 0x39)) || !isClock(bytes, at + 10, end)) {
    return -1
  }
  let position = at + 20
  if (bytes[position] === 0x2e) {
    const from = ++position
    while (position < from + partSize && isDigit(bytes[position] as number)) position++
    if (position === from) return -1
  }
  return isYear(bytes, position, end) ? position : -1
}

/** Where the message begins: after `[pid 1:tid 2] [client a:1] `. */
function afterFields(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (bytes[at] === 0x5b) {
    const blank = bytes.indexOf(0x20, at)
    const close = bytes.indexOf(0x5d, at)
    if (close < 0 || close >= to || blank > close || bytes[close + 1] !== 0x20 || isField(bytes, at + 1, blank) < 0)
      break
    at = close + 2
  }
  return at
}

/** Where the referer begins that ends the line at `to`; `to` if there is none. */
function refererIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.indexOf(0x2c, from); at >= 0 && at < to; at = bytes.indexOf(0x2c, at + 1)) {
    let index = 1
    while (index < referer.length && bytes[at + index] === referer[index]) index++
    if (index === referer.length && isLastWord(bytes, at + index, to)) return at
  }
  return to
}

/** Whether one word of ASCII, and no more than white space after it, stands in `[from, to)`. */
function isLastWord(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  while (at < to && (bytes[at] as number) > 0x20 && (bytes[at] as number) < 0x80) at++
  if (at === from) return false
  while (at < to && (bytes[at] as number) <= 0x20) at++
  return at === to
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
