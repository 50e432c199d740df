import {packHour} from './pack-hour.ts'

const months = Int32Array.from(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ([first = '', second = '', third = '']) =>
    (first.charCodeAt(0) << 16) | (second.charCodeAt(0) << 8) | third.charCodeAt(0),
)

/** The number that two digits write; a blank before the second stands for none. */
export function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] as number
  return (tens === 0x20 ? 0 : (tens - 0x30) * 10) + (bytes[at + 1] as number) - 0x30
}

/** The month, from 1, that three English letters name in any case; 0 if they name none. */
export function monthAt(bytes: Uint8Array, at: number): number {
  const letters = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number)
  return months.indexOf(letters | 0x202020) + 1
}

/**
 * The hour, as `packHour` gives it, of a day and of the clock `hh:mm:ss` at `clock`, all of it digits; -1 for a time that
 * `localTime` takes for none.
 */
export function hourAt(bytes: Uint8Array, year: number, month: number, day: number, clock: number): number {
  if (twoDigits(bytes, clock + 3) > 59 || twoDigits(bytes, clock + 6) > 59) return -1
  return packHour(year, month, day, twoDigits(bytes, clock))
}
