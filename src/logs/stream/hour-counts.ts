import type {LevelCounts, LogHour} from '../../model/streamed-log.ts'
import {unheaded} from './event-table.ts'
import {logLevels} from './log-levels.ts'
import {unpackHour} from './pack-hour.ts'

/** Hours that are kept apart, seven years and a half; events of further ones count in the total only. */
const hourLimit = 65536
const width = logLevels.length

/** Counts events by level, and by level and hour. */
export interface HourCounts {
  /** `level` as in `EventTable`, `unheaded` counts as `none`; `hour` as `packHour` gives it, or -1. */
  readonly add: (level: number, hour: number) => void
  readonly total: () => LevelCounts
  readonly hours: () => readonly LogHour[]
}

export function hourCounts(): HourCounts {
  const rows = new Map<number, number>()
  const total = new Float64Array(width)
  let counts = new Int32Array(width * 64)
  let lastHour = -1
  let lastRow = -1
  const rowOf = (hour: number): number => {
    const known = rows.get(hour)
    if (known !== undefined || rows.size >= hourLimit) return known ?? -1
    const row = rows.size
    rows.set(hour, row)
    if ((row + 1) * width > counts.length) {
      const wider = new Int32Array(counts.length * 2)
      wider.set(counts)
      counts = wider
    }
    return row
  }
  return {
    add: (level, hour) => {
      const column = level === unheaded ? 0 : level & 7
      total[column] = (total[column] as number) + 1
      if (hour < 0) return
      if (hour !== lastHour) {
        lastHour = hour
        lastRow = rowOf(hour)
      }
      if (lastRow >= 0) counts[lastRow * width + column] = (counts[lastRow * width + column] as number) + 1
    },
    total: () => toCounts(total),
    hours: () =>
      [...rows]
        .sort(([a], [b]) => a - b)
        .map(([hour, row]) => ({
          hour: unpackHour(hour),
          levels: toCounts(counts.subarray(row * width, (row + 1) * width)),
        })),
  }
}

function toCounts(counts: ArrayLike<number>): LevelCounts {
  const [none = 0, trace = 0, debug = 0, info = 0, warn = 0, error = 0, fatal = 0] = Array.from(counts)
  return {none, trace, debug, info, warn, error, fatal}
}
