import type {Timeline} from '../model/timeline.ts'
import {packTime} from './pack-time.ts'
import {unpackHour} from './stream/pack-hour.ts'

/** Minutes, and then hours, that are kept apart: a week without a gap, or sixty weeks. */
const limit = 10_080

/** Counts events by minute in bounded memory. */
export interface TimelineCounts {
  /** `YYYY-MM-DDTHH:MM` and more, or `YYYY-MM-DDTHH` where hours are counted; null where none could be read. */
  readonly add: (time: string | null, count?: number) => void
  readonly toTimeline: () => Timeline
}

/** Where there come to be more than 10,080 minutes, hours are counted; events of further hours than as many are only added up. */
export function timelineCounts(begin: Timeline['unit'] = 'minute'): TimelineCounts {
  let unit = begin
  // Numbers, for a part of a time as a text would keep the whole event alive.
  let counts = new Map<number, number>()
  let undated = 0
  let omitted = 0
  const put = (at: number, count: number) => {
    const known = counts.get(at)
    if (known === undefined && counts.size >= limit) omitted += count
    else counts.set(at, (known ?? 0) + count)
  }
  const collapse = () => {
    const minutes = counts
    unit = 'hour'
    counts = new Map()
    for (const [minute, count] of minutes) put(Math.floor(minute / 60), count)
  }
  return {
    add: (time, count = 1) => {
      const hour = packTime(time)
      if (time === null || hour < 0) {
        undated += count
        return
      }
      const minute = hour * 60 + Number(time.slice(14, 16))
      if (unit === 'minute' && counts.size >= limit && !counts.has(minute)) collapse()
      put(unit === 'minute' ? minute : hour, count)
    },
    toTimeline: () => ({
      unit,
      counts: [...counts].sort(([a], [b]) => a - b).map(([at, count]) => [write(at, unit), count]),
      undated,
      omitted,
    }),
  }
}

function write(at: number, unit: Timeline['unit']): string {
  if (unit === 'hour') return unpackHour(at)
  return `${unpackHour(Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}`
}
