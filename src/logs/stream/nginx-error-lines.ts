import {hourAt, twoDigits} from './byte-date.ts'
import {byteShape} from './byte-shape.ts'
import {byteWords} from './byte-words.ts'
import {levelOf} from './level-of.ts'
import type {HashedLines} from './line-layout.ts'
import {mixShape} from './mix-shape.ts'
import {layoutNames, packOpening, worryingBit} from './pack-opening.ts'

const isTime = byteShape('0000/00/00 00:00:00 [')
const timeSize = 21
const names = ['error', 'warn', 'info', 'notice', 'debug', 'crit', 'alert', 'emerg']
const nameIn = byteWords(names)
const layout = layoutNames.indexOf('nginxError')
const worrying = ['emerg', 'alert', 'crit', 'error', 'warn']
const levels = names.map(name => levelOf(name.toUpperCase()) | (worrying.includes(name) ? worryingBit : 0))
/** Digits of a process, a thread or a connection at most; more are read as a text. */
const numberSize = 20
/** Bytes of a message that count. */
const messageSize = 1200
const isKey = byteWords(['client', 'server', 'request', 'subrequest', 'upstream', 'host', 'referrer'])

/**
 * Lines of nginx's error log, byte by byte what `eventHeaders.nginxError` and `nginxErrorLayout` are for texts; levels that
 * nginx does not have are refused, and to be read as texts.
 */
export const nginxErrorLines: HashedLines = {
  open: (bytes, at, end) => {
    if (bytes[at + 4] !== 0x2f || !isTime(bytes, at, end)) return 0
    const name = at + timeSize
    let position = name
    while (position < name + 7 && bytes[position] !== 0x5d) position++
    const level = nameIn(bytes, name, position)
    if (level < 0 || bytes[position + 1] !== 0x20) return 0
    position = afterNumber(bytes, position + 2)
    if (position < 0 || bytes[position] !== 0x23) return 0
    position = afterNumber(bytes, position + 1)
    if (position < 0 || bytes[position] !== 0x3a || bytes[position + 1] !== 0x20 || position + 2 > end) return 0
    position += 2
    if (bytes[position] === 0x2a) {
      const connection = afterNumber(bytes, position + 1)
      if (connection > 0 && bytes[connection] === 0x20) position = connection + 1
    }
    return packOpening(position - at, layout, levels[level] as number)
  },
  hour: (bytes, at) => {
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2)
    return hourAt(bytes, year, twoDigits(bytes, at + 5), twoDigits(bytes, at + 8), at + 11)
  },
  mix: (table, row, bytes, at, end) => {
    const seed = 0x811c9dc5 | 0
    table.kins[row] = seed
    table.shapes[row] = mixShape(bytes, at, firstPair(bytes, at, Math.min(end, at + messageSize)), seed)
  },
}

/** The position after digits, one at least; -1 if there is none, or too many are. */
function afterNumber(bytes: Uint8Array, from: number): number {
  let at = from
  while (at <= from + numberSize && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++
  return at === from || at > from + numberSize ? -1 : at
}

/** Where the first pair after the message begins, or `end`. */
function firstPair(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end && bytes[at] !== 10; at++) {
    if (bytes[at] !== 0x2c || bytes[at + 1] !== 0x20) continue
    let close = at + 2
    while (close < at + 13 && bytes[close] !== 0x3a) close++
    if (bytes[close + 1] === 0x20 && isKey(bytes, at + 2, close) >= 0) return at
  }
  return end
}
