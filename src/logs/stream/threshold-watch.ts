import type {CompiledSignature} from '../compile-signature.ts'
import {reachesThreshold} from '../reaches-threshold.ts'

/** Times that are kept before those that can no longer matter are dropped. */
const keep = 4096

/** Watches whether the events of one signature come as close together as its threshold asks. */
export interface ThresholdWatch {
  readonly add: (time: string | null) => void
  /** One file of the log ends here; the next may be an earlier one. */
  readonly endPart: () => void
  readonly reached: () => boolean
}

/**
 * As `reachesThreshold` on all times, but in bounded memory: of the many times of one file the earliest and the latest stay,
 * for a file is in order of time but for a few neighbours, and what is close together across two files stands at their ends.
 * Without a threshold it is reached from the beginning.
 */
export function thresholdWatch(threshold: CompiledSignature['threshold']): ThresholdWatch {
  if (!threshold) return {add: () => {}, endPart: () => {}, reached: () => true}
  const {count} = threshold
  // So many that the earliest and the latest are not the same ones.
  const many = count + Math.max(keep, count)
  let edges: readonly string[] = []
  let earliest: readonly string[] = []
  let times: string[] = []
  let reached = false
  const look = (of: readonly string[]) => {
    reached ||= reachesThreshold(of, threshold)
    return reached
  }
  const trim = () => {
    times.sort()
    if (earliest.length === 0) earliest = times.slice(0, count)
    times = times.slice(-count)
  }
  return {
    add: time => {
      if (reached || time === null) return
      times.push(time)
      if (times.length >= many && !look(times)) trim()
    },
    endPart: () => {
      if (reached || look(times)) return
      if (times.length > 2 * count) trim()
      edges = [...edges, ...earliest, ...times]
      earliest = []
      times = []
    },
    reached: () => look([...edges, ...earliest, ...times]),
  }
}
