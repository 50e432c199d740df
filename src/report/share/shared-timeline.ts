import type {Timeline} from '../../model/timeline.ts'
import {toServerMinutes} from '../server-minutes.ts'

/** Bins that a link holds; finer ones are joined to hours first. */
const mostBins = 200
/** Twenty years of minutes: no log spans more. */
const longest = 10_519_200

/** A timeline in a link: `offset` counts minutes or hours from `first`. */
export type SharedTimeline = readonly [
  unit: Timeline['unit'],
  first: string,
  bins: readonly (readonly [offset: number, count: number])[],
  undated: number,
  omitted: number,
]

/** Timelines for a shared link, and back. */
export const sharedTimeline = {
  /** 0 for a timeline without a bin. Of more hours than a link holds, the last are counted as omitted. */
  pack(timeline: Timeline): SharedTimeline | 0 {
    const {unit, counts, undated, omitted} = timeline.counts.length > mostBins ? byHour(timeline) : timeline
    const [first] = counts[0] ?? []
    if (first === undefined) return 0
    const base = toServerMinutes(first)
    const step = unit === 'hour' ? 60 : 1
    const rest = counts.slice(mostBins).reduce((sum, [, count]) => sum + count, 0)
    const bins = counts
      .slice(0, mostBins)
      .map(([time, count]) => [(toServerMinutes(time) - base) / step, count] as const)
    return [unit, first, bins, undated, omitted + rest]
  },

  /** Null for what is no timeline; anybody may have written it. */
  unpack(packed: unknown): Timeline | null {
    if (packed === 0 || packed === undefined) return {unit: 'minute', counts: [], undated: 0, omitted: 0}
    if (!Array.isArray(packed) || packed.length < 5) return null
    const [unit, first, bins, undated, omitted] = packed
    if ((unit !== 'minute' && unit !== 'hour') || !isCount(undated) || !isCount(omitted)) return null
    const pattern = unit === 'hour' ? /^[12]\d{3}-\d\d-\d\dT\d\d$/ : /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d$/
    if (typeof first !== 'string' || !pattern.test(first) || !Array.isArray(bins) || bins.length > mostBins) return null
    const base = toServerMinutes(first)
    if (!Number.isFinite(base) || timeAt(base, unit) !== first) return null
    const step = unit === 'hour' ? 60 : 1
    let last = -1
    for (const bin of bins) {
      if (!Array.isArray(bin) || !isCount(bin[0]) || !isCount(bin[1])) return null
      if (bin[0] <= last || bin[0] * step > longest) return null
      last = bin[0]
    }
    return {unit, counts: bins.map(([offset, count]) => [timeAt(base + offset * step, unit), count]), undated, omitted}
  },
}

function byHour({counts, undated, omitted}: Timeline): Timeline {
  const hours = new Map<string, number>()
  for (const [time, count] of counts) {
    const hour = time.slice(0, 'YYYY-MM-DDTHH'.length)
    hours.set(hour, (hours.get(hour) ?? 0) + count)
  }
  return {unit: 'hour', counts: [...hours], undated, omitted}
}

function timeAt(minutes: number, unit: Timeline['unit']): string {
  return new Date(minutes * 60_000).toISOString().slice(0, unit === 'hour' ? 13 : 16)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
