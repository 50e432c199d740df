import type {TimeWords} from '../../../report/time-words.ts'

/** Distances between two times on the axis, in minutes: up to an hour, up to a day, days, and from there on years. */
export const axisSteps = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 3, 6, 12].map(hours => hours * 60),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 365, 730, 1825, 3650].map(days => days * 1440),
]

/** What stands below the axis: clock times, and the day where it begins or is not known yet. */
export function axisLabels(at: readonly number[], step: number, times: TimeWords): string[] {
  if (step >= 1440) {
    // The year where it begins, or is not known yet.
    return at.map((minute, index) => {
      const before = at[index - 1]
      const isNewYear = before === undefined || times.year(before) !== times.year(minute)
      return isNewYear ? `${times.shortDay(minute)}\n${times.year(minute)}` : times.shortDay(minute)
    })
  }
  return at.map((minute, index) => {
    const before = at[index - 1]
    const isNewDay = before === undefined || times.day(before) !== times.day(minute)
    return isNewDay ? `${times.clock(minute)}\n${times.shortDay(minute)}` : times.clock(minute)
  })
}
