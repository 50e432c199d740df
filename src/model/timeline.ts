/**
 * When the events of a finding happened: counts by minute, or by hour where they spread over too many minutes.
 * Times are the server's as logged, never converted; events are as many as `counts`, `undated` and `omitted` add up to.
 */
export interface Timeline {
  readonly unit: 'minute' | 'hour'
  /** In the order of time, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH`; minutes or hours without an event are left out. */
  readonly counts: readonly (readonly [time: string, count: number])[]
  /** Events without a readable time. */
  readonly undated: number
  /** Events of further hours than are kept apart. */
  readonly omitted: number
}
