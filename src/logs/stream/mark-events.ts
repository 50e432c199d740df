import {aside, type EventTable, unhashedBit} from './event-table.ts'
import {nulEnd} from './find-line-ends.ts'
import type {LineLayout} from './line-layout.ts'
import {mixHeader} from './mix-header.ts'
import {mixLine} from './mix-line.ts'
import {asideOpening, worryingBit} from './pack-opening.ts'

/** What Synchrony prints is JSON, whose strings `mixShape` would leave out. */
const synchronyBody = Uint8Array.from('{"synchrony":', letter => letter.charCodeAt(0))

/** Whether an event with this in `levels` is worth a look though no signature knows it. */
export function isWorrying(level: number): boolean {
  return (level & worryingBit) !== 0
}

/**
 * Adds the events that begin after one of the first `count` line ends to the table, and mixes the lines between into the
 * hashes of worrying events. `end` is where the data end.
 */
export function markEvents(
  table: EventTable,
  bytes: Uint8Array,
  ends: Int32Array,
  count: number,
  end: number,
  layout: LineLayout,
): void {
  const {firstBytes, traced} = layout
  let mixed = isMixed(table)
  for (let index = 0; index < count; index++) {
    const lineEnd = ends[index] as number
    if (lineEnd <= nulEnd(0)) {
      if (markEvent(table, bytes, nulEnd(lineEnd) + 1, end, layout)) mixed = isMixed(table)
      continue
    }
    table.lineEnds++
    const at = lineEnd + 1
    // A lone CR ends a line for an editor, and for the reader of events it does not.
    if (lineEnd < 0 || at >= end) continue
    const byte = bytes[at] as number
    if (byte === 9 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x74) {
      table.phases[table.count - 1] = 2
      if (!traced) mixed = leaveUnhashed(table)
    } else if (firstBytes[byte] === 1 && markEvent(table, bytes, at, end, layout)) {
      mixed = isMixed(table)
    } else if (mixed) {
      if (traced) mixLine(table, bytes, at, end)
      else mixed = leaveUnhashed(table)
    }
  }
}

/** Adds the event that begins at `at`, if one does. */
export function markEvent(table: EventTable, bytes: Uint8Array, at: number, end: number, layout: LineLayout): boolean {
  const opened = layout.open(bytes, at, end)
  if (opened === 0) return false
  const row = table.count++
  table.phases[row] = 0
  table.starts[row] = at
  table.lines[row] = table.lineEnds + 1
  if (opened === asideOpening) {
    table.levels[row] = aside
    table.layouts[row] = 0
    table.hours[row] = -1
    return true
  }
  const level = opened & 15
  const kind = (opened >> 4) & 15
  table.levels[row] = level
  const body = opened >> 8
  // What was told from a text has no body.
  table.layouts[row] = body === 0 ? kind | unhashedBit : kind
  table.hours[row] = layout.hour(bytes, at)
  if (body === 0 || !isWorrying(level)) return true
  if (kind !== 0) {
    layout.mix(table, row, bytes, at + body, end)
    return true
  }
  const message = mixHeader(table, row, bytes, at + body, end)
  if (bytes[message] === synchronyBody[0] && synchronyBody.every((byte, index) => bytes[message + index] === byte)) {
    table.layouts[row] = unhashedBit
  }
  return true
}

/** Leaves the last event to be decoded: more lines belong to its message. Gives that nothing is mixed into its hashes. */
function leaveUnhashed(table: EventTable): false {
  const row = table.count - 1
  table.layouts[row] = (table.layouts[row] as number) | unhashedBit
  return false
}

/** Whether the lines of the last event go into its hashes. */
function isMixed(table: EventTable): boolean {
  const row = table.count - 1
  return isWorrying(table.levels[row] as number) && ((table.layouts[row] as number) & unhashedBit) === 0
}
