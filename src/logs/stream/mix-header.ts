import type {EventTable} from './event-table.ts'
import {mixShape} from './mix-shape.ts'

const prime = 0x01000193
/** Threads are shorter. */
const threadLimit = 2048

const nameByte = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)
const methodByte = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 128 && /[\w$<>?-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * Begins the hashes of an event: the last part of its logger, and the first line of what it says. `at` is where the thread
 * begins, or the message in a layout that names none. Gives where the message begins.
 */
export function mixHeader(table: EventTable, row: number, bytes: Uint8Array, at: number, end: number): number {
  const close = loggerEnd(bytes, at, Math.min(end, at + threadLimit))
  let hash = 0x811c9dc5 | 0
  if (close > 0) {
    let from = close
    while (bytes[from - 1] !== 0x2e && bytes[from - 1] !== 0x5b) from--
    for (; from < close; from++) hash = Math.imul(hash ^ (bytes[from] as number), prime)
  }
  table.kins[row] = hash
  const message = close > 0 ? skipMethod(bytes, close + 1, end) : at
  table.shapes[row] = mixShape(bytes, message, end, hash)
  return message
}

/** Where the bracket after the logger stands: after the first `] [` that a name and a bracket follow; -1 if there is none. */
function loggerEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + 2 < end && bytes[at] !== 10; at++) {
    if (bytes[at] !== 0x5d) continue
    let name = at + 1
    while (bytes[name] === 0x20 || bytes[name] === 9) name++
    if (name === at + 1 || bytes[name] !== 0x5b) continue
    let close = name + 1
    while (close < end && nameByte[bytes[close] as number] === 1) close++
    if (close > name + 1 && bytes[close] === 0x5d) return close
  }
  return -1
}

/** Where the message begins: the method, one word in lower case, is no part of it. */
function skipMethod(bytes: Uint8Array, from: number, end: number): number {
  const start = bytes[from] === 0x20 ? from + 1 : from
  const first = bytes[start] as number
  if (first >= 0x41 && first <= 0x5a) return start
  let at = start
  while (at < end && methodByte[bytes[at] as number] === 1) at++
  return bytes[at] === 0x20 ? at + 1 : start
}
