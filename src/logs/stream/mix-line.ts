import type {EventTable} from './event-table.ts'
import {mixShape} from './mix-shape.ts'

const prime = 0x01000193
/** What an event consists of so far: its message; an exception whose frames did not begin yet; frames. */
const message = 0
const exception = 1
const trace = 2
/** Longer names of classes do not occur. */
const nameLimit = 300

const causedBy = Uint8Array.from('Caused by: ', letter => letter.charCodeAt(0))
const suppressed = Uint8Array.from('Suppressed: ', letter => letter.charCodeAt(0))

/**
 * Mixes one line of a worrying event that is no header into its hashes: the classes of its exceptions, and further lines of
 * its message. Frames, the context and what exceptions say are left out, as in `fingerprint`.
 */
export function mixLine(table: EventTable, bytes: Uint8Array, from: number, end: number): void {
  const row = table.count - 1
  const phase = table.phases[row] as number
  let at = from
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 9)) at++
  if (begins(bytes, at, causedBy)) mixClass(table, row, bytes, at + causedBy.length, end)
  else if (begins(bytes, at, suppressed)) mixClass(table, row, bytes, at + suppressed.length, end)
  else if (isFrame(bytes, at)) table.phases[row] = trace
  else if (phase === exception || isContext(bytes, at)) return
  else if (isClass(bytes, at, end)) mixClass(table, row, bytes, at, end)
  else if (phase === message) mixNext(table, row, bytes, at, end)
}

/** Mixes a further line of the message. */
function mixNext(table: EventTable, row: number, bytes: Uint8Array, at: number, end: number): void {
  table.shapes[row] = mixShape(bytes, at, end, Math.imul((table.shapes[row] as number) ^ 10, prime))
}

function begins(bytes: Uint8Array, at: number, words: Uint8Array): boolean {
  if (bytes[at] !== words[0]) return false
  for (let index = 1; index < words.length; index++) if (bytes[at + index] !== words[index]) return false
  return true
}

/** `at …`, or `... 12 more` after frames. */
function isFrame(bytes: Uint8Array, at: number): boolean {
  return (
    (bytes[at] === 0x61 && bytes[at + 1] === 0x74 && bytes[at + 2] === 0x20) ||
    (bytes[at] === 0x2e && bytes[at + 1] === 0x2e && bytes[at + 2] === 0x2e)
  )
}

function isContext(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x2d && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x20
}

/** A dotted name, its last part with a capital, that the line ends with, or a colon: not an address with its port. */
function isClass(bytes: Uint8Array, from: number, end: number): boolean {
  let dot = -1
  let at = from
  for (; at < end && at < from + nameLimit && isName(bytes[at] as number); at++) if (bytes[at] === 0x2e) dot = at
  if (dot < 0 || isDigit(bytes[from] as number)) return false
  // The part after the dot begins with a capital, `$` or `_`: no letter in lower case, no digit.
  const last = bytes[dot + 1] as number
  if (isDigit(last) || (last >= 0x61 && last <= 0x7a) || dot + 1 === at) return false
  const after = bytes[at] === 0x3a ? at + 1 : at
  return after >= end || isLineEnd(bytes[after] as number) || (after > at && isBlank(bytes[after] as number))
}

function mixClass(table: EventTable, row: number, bytes: Uint8Array, from: number, end: number): void {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < end && at < from + nameLimit && isName(bytes[at] as number); at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), prime)
  }
  table.shapes[row] = Math.imul((table.shapes[row] as number) ^ hash, prime)
  table.kins[row] = Math.imul((table.kins[row] as number) ^ hash, prime)
  table.phases[row] = exception
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function isLineEnd(byte: number): boolean {
  return byte === 10 || byte === 13
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 9
}

/** A byte of a Java name: letters, digits, `$ . _`. */
function isName(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x2e && byte <= 0x39 && byte !== 0x2f) ||
    byte === 0x24 ||
    byte === 0x5f
  )
}
