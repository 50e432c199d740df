import {timelineCounts} from '../logs/timeline-counts.ts'
import type {Timeline} from '../model/timeline.ts'

/** One timeline for all; by hour if one of them is. */
export function mergeTimelines(timelines: readonly Timeline[]): Timeline {
  const [first, ...others] = timelines
  if (first && others.length === 0) return first
  const merged = timelineCounts(timelines.some(({unit}) => unit === 'hour') ? 'hour' : 'minute')
  for (const {counts, undated} of timelines) {
    for (const [time, count] of counts) merged.add(time, count)
    merged.add(null, undated)
  }
  const timeline = merged.toTimeline()
  return {...timeline, omitted: timelines.reduce((sum, {omitted}) => sum + omitted, timeline.omitted)}
}
