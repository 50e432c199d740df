/**
 * An hour of a calendar as one number that grows with time, for dates as they are written: no calendar is asked whether the
 * day exists. Month and day count from 1. -1 if a part is out of range.
 */
export function packHour(year: number, month: number, day: number, hour: number): number {
  const known = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour >= 0 && hour <= 23
  return known ? ((year * 12 + month - 1) * 31 + day - 1) * 24 + hour : -1
}

/** What `packHour` packed, as `YYYY-MM-DDTHH`. */
export function unpackHour(packed: number): string {
  const hour = packed % 24
  const days = (packed - hour) / 24
  const day = (days % 31) + 1
  const months = Math.floor(days / 31)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}-${two(day)}T${two(hour)}`
}
