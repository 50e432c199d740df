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
    const word = ++position
    while (position < word + 8 && !isBlank(bytes[position] as number)) position++
    const level = nameIn(bytes, word, position)
    if (level < 0 || !isBlank(bytes[position] as number) || bytes[position + 1] !== 0x5b) return 0
    const origin = afterThread(bytes, position + 2, Math.min(end, at + threadLimit))
    if (origin < 0) return 0
    const packed = levels[level] as number
    if ((packed & worryingBit) === 0) return packOpening(0, layout, packed)
    const name = simpleName(bytes, origin, end)
    return packOpening(name < 0 ? 0 : name - at, layout, packed)
  },
  hour: (bytes, at) => {
    const year = twoDigits(bytes, at + 7) * 100 + twoDigits(bytes, at + 9)
    return hourAt(bytes, year, monthAt(bytes, at + 3), twoDigits(bytes, at), at + 12)
  },
  mix: (table, row, bytes, at, end) => {
    let hash = 0x811c9dc5 | 0
    let position = at
    for (; bytes[position] !== 0x2e; position++) hash = Math.imul(hash ^ (bytes[position] as number), prime)
    do position++
    while (methodByte[bytes[position] as number] === 1)
    table.kins[row] = hash
    table.shapes[row] = mixShape(bytes, position, end, hash)
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

/** Where the class without its package begins in `package.Class.method` at `from`; -1 if no such name stands there. */
function simpleName(bytes: Uint8Array, from: number, end: number): number {
  let name = -1
  let part = from
  let at = from
  for (; at < end && at < from + threadLimit; at++) {
    const byte = bytes[at] as number
    if (byte === 0x2e) {
      name = part
      part = at + 1
    } else if (methodByte[byte] !== 1) break
  }
  const lineEnd = bytes[at] === 13 ? at + 1 : at
  const ended = lineEnd < end && (bytes[lineEnd] === 10 || isBlank(bytes[at] as number))
  // A name that begins or ends with a dot is none.
  return ended && part < at && part > from + 1 ? name : -1
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 9
}
