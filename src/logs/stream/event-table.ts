/** The events that begin in a block, one row each; row 0 is the one that was open when the block came. */
export interface EventTable {
  count: number
  /** Line ends seen so far in the whole stream. */
  lineEnds: number
  /** Position in the block. */
  readonly starts: Int32Array
  /** Line number of the first line, from 1. */
  readonly lines: Float64Array
  /** Index in `logLevels` with `worryingBit`; `unheaded` for what precedes the first header; `aside`. */
  readonly levels: Uint8Array
  /** Index in `layoutNames` with `unhashedBit`. */
  readonly layouts: Uint8Array
  /** As `packHour` gives it, or -1. */
  readonly hours: Int32Array
  /** Hash of logger, message and exceptions of a worrying event. */
  readonly shapes: Int32Array
  /** Hash of logger and exceptions alone. */
  readonly kins: Int32Array
  /** How far the lines of the event were read: see `mixLine`. */
  readonly phases: Uint8Array
}

/** Level of the lines before the first header: they may be an event that is worth a look. */
export const unheaded = 255
/** Level of what belongs to no event. */
export const aside = 0x70
/** A bit beside the layout: the hashes say too little about the event, which is decoded if it is worrying. */
export const unhashedBit = 0x80

/** A table for blocks of `size` bytes, with the lines before the first header as the open event. */
export function eventTable(size: number): EventTable {
  // A header has 12 bytes at least (see `LineLayout`), and an event is open before.
  const rows = Math.ceil(size / 12) + 2
  const table: EventTable = {
    count: 1,
    lineEnds: 0,
    starts: new Int32Array(rows),
    lines: new Float64Array(rows),
    levels: new Uint8Array(rows),
    layouts: new Uint8Array(rows),
    hours: new Int32Array(rows),
    shapes: new Int32Array(rows),
    kins: new Int32Array(rows),
    phases: new Uint8Array(rows),
  }
  table.lines[0] = 1
  table.levels[0] = unheaded
  table.hours[0] = -1
  return table
}

/** Makes the last event the only one: it stays open, and begins at `start` of the next block. */
export function keepLast(table: EventTable, start: number): void {
  const last = table.count - 1
  const {lines, levels, layouts, hours, shapes, kins, phases} = table
  for (const column of [lines, levels, layouts, hours, shapes, kins, phases]) column[0] = column[last] as number
  table.starts[0] = start
  table.count = 1
}
