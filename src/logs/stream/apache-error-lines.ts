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
/** Bytes of a message that count. */
const messageSize = 1200
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
    const none = 0x811c9dc5 | 0
    let seed = none
    let close = at
    // Up to the colon it is the module; of that, what follows the last dot counts.
    let word = none
    for (; bytes[close] !== 0x5d; close++) {
      const byte = bytes[close] as number
      if (byte === 0x3a) seed = word
      word = byte === 0x2e ? none : Math.imul(word ^ byte, prime)
    }
    const message = afterFields(bytes, close + 2, end)
    table.kins[row] = seed
    table.shapes[row] = mixShape(bytes, message, refererIn(bytes, message, end), seed)
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
function afterFields(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (bytes[at] === 0x5b) {
    let blank = at + 1
    while (blank < at + 8 && bytes[blank] !== 0x20) blank++
    if (isField(bytes, at + 1, blank) < 0) break
    let close = blank
    while (close < end && bytes[close] !== 0x5d && bytes[close] !== 10) close++
    if (close >= end || bytes[close] === 10 || bytes[close + 1] !== 0x20) break
    at = close + 2
  }
  return at
}

/** Where the referer begins that ends the line, else where the line ends, or what counts of its message. */
function refererIn(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + messageSize)
  let at = from
  for (; at < limit && bytes[at] !== 10; at++) {
    if (bytes[at] !== 0x2c) continue
    let index = 1
    while (index < referer.length && bytes[at + index] === referer[index]) index++
    if (index === referer.length && endsLine(bytes, at + index, end)) return at
  }
  return at
}

/** Whether one word of ASCII, and no more than white space after it, is all of the rest of the line. */
function endsLine(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  while (at < end && (bytes[at] as number) > 0x20 && (bytes[at] as number) < 0x80) at++
  if (at === from) return false
  while (at < end && bytes[at] !== 10 && (bytes[at] as number) <= 0x20) at++
  return at >= end || bytes[at] === 10
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
