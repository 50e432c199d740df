import type {LevelCounts, LogHour, LogLevel} from '../model/streamed-log.ts'

/** The events of several logs by hour and level, in the order of time. */
export function mergeHours(logs: readonly (readonly LogHour[])[]): readonly LogHour[] {
  const merged = new Map<string, LevelCounts>()
  for (const {hour, levels} of logs.flat()) {
    const other = merged.get(hour)
    merged.set(hour, other ? add(other, levels) : levels)
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hour, levels]) => ({hour, levels}))
}

function add(a: LevelCounts, b: LevelCounts): LevelCounts {
  const levels = Object.keys(a) as LogLevel[]
  return Object.fromEntries(levels.map(level => [level, a[level] + b[level]])) as Record<LogLevel, number>
}
