/**
 * How a line that begins an event looks, on bytes. An event's first line must be told from its first bytes, of which it
 * needs 12 at least; what is refused here belongs to the event before it.
 */
export interface LineLayout {
  /** By byte: 1 if an event may begin with it. A cheap test that most lines end with. */
  readonly firstBytes: Uint8Array
  /**
   * 0 if the line at `at` begins no event, `asideOpening` if it begins what belongs to none, else what `packOpening`
   * gives. `end` is where the data end.
   */
  readonly open: (bytes: Uint8Array, at: number, end: number) => number
  /** The hour of the event that `open` found at `at` just before, as `packHour` gives it; -1 if it cannot be read. */
  readonly hour: (bytes: Uint8Array, at: number) => number
}
