import type {EventTable} from './event-table.ts'

/**
 * How a line that begins an event looks, on bytes. An event's first line must be told from its first bytes, of which it
 * needs 12 at least; what is refused here belongs to the event before it.
 */
export interface LineLayout extends HashedLines {
  /** By byte: 1 if an event may begin with it. A cheap test that most lines end with. */
  readonly firstBytes: Uint8Array
  /** Whether events of the log hold traces; where none does, an event of several lines is decoded if it is worrying. */
  readonly traced: boolean
}

/** How first lines of one layout are told, and when their events were. */
export interface LineTest {
  /**
   * 0 if the line at `at` begins no event, `asideOpening` if it begins what belongs to none, else what `packOpening`
   * gives. `end` is where the data end.
   */
  readonly open: (bytes: Uint8Array, at: number, end: number) => number
  /** The hour of the event that `open` found at `at` just before, as `packHour` gives it; -1 if it cannot be read. */
  readonly hour: (bytes: Uint8Array, at: number) => number
}

/** The same for a layout whose worrying events are told apart without decoding them. */
export interface HashedLines extends LineTest {
  /** Begins the hashes of an event whose body, as `open` told, is at `at`: what `fingerprint` takes of its first line. */
  readonly mix: (table: EventTable, row: number, bytes: Uint8Array, at: number, end: number) => void
}
