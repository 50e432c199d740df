import {packHour} from './stream/pack-hour.ts'

/** The hour of a time, `YYYY-MM-DDTHH` and more, as `packHour` packs it; -1 for null and where another text stands. */
export function packTime(time: string | null): number {
  if (time === null) return -1
  const [year, month, day, hour] = [time.slice(0, 4), time.slice(5, 7), time.slice(8, 10), time.slice(11, 13)]
  return packHour(Number(year), Number(month), Number(day), Number(hour))
}
