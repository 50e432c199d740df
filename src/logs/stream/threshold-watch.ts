import type {CompiledSignature} from '../compile-signature.ts'
import {reachesThreshold} from '../reaches-threshold.ts'

/** Times that are kept before those that can no longer matter are dropped. */
const keep = 4096

/** Watches whether the events of one signature come as close together as its threshold asks. */
export interface ThresholdWatch {
  readonly add: (time: string | null) => void
  readonly reached: () => boolean
}

/**
 * As `reachesThreshold` on all times, but in bounded memory: of many times the latest stay, for a log is in order of time
 * but for a few neighbours. Without a threshold it is reached from the beginning.
 */
export function thresholdWatch(threshold: CompiledSignature['threshold']): ThresholdWatch {
  if (!threshold) return {add: () => {}, reached: () => true}
  let times: string[] = []
  let reached = false
  const look = () => {
    reached ||= reachesThreshold(times, threshold)
    return reached
  }
  return {
    add: time => {
      if (reached || time === null) return
      times.push(time)
      if (times.length < keep + threshold.count || look()) return
      times = times.sort().slice(-threshold.count)
    },
    reached: look,
  }
}
