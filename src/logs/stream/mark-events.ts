import type {EventTable} from './event-table.ts'
import type {LineLayout} from './line-layout.ts'
import {logLevels} from './log-levels.ts'
import {mixHeader} from './mix-header.ts'
import {mixLine} from './mix-line.ts'

const firstWorrying = logLevels.indexOf('warn')

/** Whether an event of this level is worth a look though no signature knows it; what precedes the first header is. */
export function isWorrying(level: number): boolean {
  return level >= firstWorrying
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
  const {firstBytes} = layout
  let worrying = isWorrying(table.levels[table.count - 1] as number)
  for (let index = 0; index < count; index++) {
    const lineEnd = ends[index] as number
    table.lineEnds++
    const at = lineEnd + 1
    // A lone CR ends a line for an editor, and for the reader of events it does not.
    if (lineEnd < 0 || at >= end) continue
    const byte = bytes[at] as number
    if (byte === 9 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x74) {
      table.phases[table.count - 1] = 2
    } else if (firstBytes[byte] === 1 && markEvent(table, bytes, at, end, layout)) {
      worrying = isWorrying(table.levels[table.count - 1] as number)
    } else if (worrying) mixLine(table, bytes, at, end)
  }
}

/** Adds the event that begins at `at`, if one does. */
export function markEvent(table: EventTable, bytes: Uint8Array, at: number, end: number, layout: LineLayout): boolean {
  const opened = layout.open(bytes, at, end)
  if (opened === 0) return false
  const row = table.count++
  const level = opened & 7
  table.starts[row] = at
  table.lines[row] = table.lineEnds + 1
  table.levels[row] = level
  table.hours[row] = layout.hour(bytes, at)
  table.phases[row] = 0
  if (isWorrying(level)) mixHeader(table, row, bytes, at + (opened >> 3), end)
  return true
}
