import {hourAt, monthAt, twoDigits} from './byte-date.ts'
import {byteShape} from './byte-shape.ts'
import {byteWords} from './byte-words.ts'
import {levelOf} from './level-of.ts'
import type {HashedLines} from './line-layout.ts'
import {mixShape} from './mix-shape.ts'
import {layoutNames, packOpening, worryingBit} from './pack-opening.ts'

const isTime = byteShape('00-Aaa-0000 00:00:00.000')
const timeSize = 24
const names = ['INFO', 'WARNING', 'SEVERE', 'FINE', 'FINER', 'FINEST', 'CONFIG']
const nameIn = byteWords(names)
const layout = layoutNames.indexOf('juli')
const levels = names.map(name => levelOf(name) | (name === 'SEVERE' || name === 'WARNING' ? worryingBit : 0))
/** Threads are shorter; what is longer is read as a text, and so is a text only so far. */
const threadLimit = 512
const prime = 0x01000193

const methodByte = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\w$<>-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * Lines of Tomcat's `OneLineFormatter`, byte by byte what `eventHeaders.juli` and `juliLayout` are for texts. Refused, and
 * to be read as texts: levels and months in other languages than English, redacted digits, threads that do not end.
 */
export const juliLines: HashedLines = {
  open: (bytes, at, end) => {
    // The dashes first: few other lines have both.
    if (bytes[at + 2] !== 0x2d || bytes[at + 6] !== 0x2d || !isTime(bytes, at, end)) return 0
    let position = at + timeSize
    if (!isBlank(bytes[position] as number)) return 0
    const name = ++position
    while (position < name + 8 && !isBlank(bytes[position] as number)) position++
    const level = nameIn(bytes, name, position)
    if (level < 0 || !isBlank(bytes[position] as number) || bytes[position + 1] !== 0x5b) return 0
    const origin = afterThread(bytes, position + 2, Math.min(end, at + threadLimit))
    if (origin < 0) return 0
    const body = lastDot(bytes, origin, end) > origin ? origin - at : 0
    return packOpening(body, layout, levels[level] as number)
  },
  hour: (bytes, at) => {
    const year = twoDigits(bytes, at + 7) * 100 + twoDigits(bytes, at + 9)
    return hourAt(bytes, year, monthAt(bytes, at + 3), twoDigits(bytes, at), at + 12)
  },
  mix: (table, row, bytes, at, end) => {
    const dot = lastDot(bytes, at, end)
    let from = dot
    while (from > at && bytes[from - 1] !== 0x2e) from--
    let hash = 0x811c9dc5 | 0
    for (; from < dot; from++) hash = Math.imul(hash ^ (bytes[from] as number), prime)
    let message = dot + 1
    while (methodByte[bytes[message] as number] === 1) message++
    table.kins[row] = hash
    table.shapes[row] = mixShape(bytes, message, end, hash)
  },
}

/** The position after the first bracket that a blank follows, and after that; -1 if the line or ASCII ends before. */
function afterThread(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + 1 < end; at++) {
    const byte = bytes[at] as number
    if (byte === 0x5d && isBlank(bytes[at + 1] as number)) return at + 2
    if (byte === 10 || byte === 13 || byte >= 0x80) return -1
  }
  return -1
}

/** The dot before the method in `cls.method` at `from`; -1 if no such name stands there. */
function lastDot(bytes: Uint8Array, from: number, end: number): number {
  let dot = -1
  let at = from
  for (; at < end && at < from + threadLimit; at++) {
    const byte = bytes[at] as number
    if (byte === 0x2e) dot = at
    else if (methodByte[byte] !== 1) break
  }
  const lineEnd = bytes[at] === 13 ? at + 1 : at
  const ended = lineEnd < end && (bytes[lineEnd] === 10 || isBlank(bytes[at] as number))
  return ended && dot + 1 < at ? dot : -1
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 9
}
