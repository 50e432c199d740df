/**
 * How a line that begins an event looks, on bytes. An event's first line must be told from its first 64 bytes, of which it
 * needs 16 at least; what is refused here belongs to the event before it.
 */
export interface LineLayout {
  /** By byte: 1 if an event may begin with it. A cheap test that most lines end with. */
  readonly firstBytes: Uint8Array
  /**
   * 0 if the line at `at` begins no event, else `body * 8 + level`: how many bytes precede what the event says, and the
   * index of its level in `logLevels`. `end` is where the data end.
   */
  readonly open: (bytes: Uint8Array, at: number, end: number) => number
  /** The hour of an event that begins at `at`, as `packHour` gives it; -1 if it cannot be read. */
  readonly hour: (bytes: Uint8Array, at: number) => number
}
