import type {EncodingName} from '../../model/source-text.ts'
import {countUnits} from './count-units.ts'

/** Bytes that are kept of an event; of what follows, only what stands around anchors is. */
export const eventLimit = 262144
/** Bytes that are kept before and after an anchor beyond the limit, within its line. */
const before = 1024
const after = 4096

/** An event that is longer than what is kept of it. */
export interface LongEvent {
  /** Of the event in the file. */
  readonly offset: number
  /** Its first bytes. */
  readonly head: Uint8Array
  /** Signatures with an anchor in it. */
  readonly owners: Set<number>
  /** What stands around the first anchor of a signature beyond the head, by signature. */
  readonly windows: Map<number, Uint8Array>
  /** Bytes of it that were dropped, the head included. */
  dropped: number
  /** UTF-16 units of its last line that were dropped. */
  unitsBefore: number
}

/** Makes an event that begins at `from` a long one. */
export function longEvent(bytes: Uint8Array, from: number, offset: number): LongEvent {
  const head = bytes.slice(from, from + eventLimit)
  const cut = head.lastIndexOf(10)
  return {
    offset,
    head: cut > 0 ? head.subarray(0, cut) : head,
    owners: new Set(),
    windows: new Map(),
    dropped: 0,
    unitsBefore: 0,
  }
}

/** Notes an anchor at `at`; `[from, to)` is what is at hand of the event. */
export function addAnchor(
  long: LongEvent,
  owner: number,
  bytes: Uint8Array,
  at: number,
  from: number,
  to: number,
): void {
  long.owners.add(owner)
  if (long.windows.has(owner) || long.dropped + at - from < long.head.length - after) return
  let begin = at
  while (begin > from && begin > at - before && bytes[begin - 1] !== 10) begin--
  long.windows.set(owner, bytes.slice(begin, Math.min(to, at + after)))
}

/** Where the part of a block begins that is still needed when all up to `limit` was searched for anchors. */
export function keepFrom(bytes: Uint8Array, from: number, limit: number, longestAnchor: number): number {
  const latest = limit - longestAnchor - before
  // A byte below 0x40 is a character by itself in every encoding; else at least those of UTF-8 are not cut.
  for (let at = latest; at > from && at > latest - before; at--) if ((bytes[at] as number) < 0x40) return at
  let at = latest
  while (at > from && ((bytes[at] as number) & 0xc0) === 0x80) at--
  return Math.max(from, at)
}

/** Drops what precedes `keep`. */
export function dropPart(long: LongEvent, bytes: Uint8Array, from: number, keep: number, encoding: EncodingName): void {
  const lineEnd = keep > from ? bytes.lastIndexOf(10, keep - 1) : -1
  long.unitsBefore =
    lineEnd >= from
      ? countUnits(bytes, lineEnd + 1, keep, encoding)
      : long.unitsBefore + countUnits(bytes, from, keep, encoding)
  long.dropped += keep - from
}
