import type {Facts} from '../model/facts.ts'
import type {Finding, SourceSpan, Variant} from '../model/finding.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {CompiledSignature} from './compile-signature.ts'
import {reachesThreshold} from './reaches-threshold.ts'
import {timelineCounts} from './timeline-counts.ts'

/** Places and variants that a finding keeps; `count` goes on. */
const limit = 1000

/** Collects the events that one signature recognised in one input. */
export interface HitList {
  readonly add: (event: LogEvent, facts: Facts) => void
  /** The finding; null if there were no hits, or too few within the signature's threshold. */
  readonly toFinding: () => Finding<SourceSpan> | null
}

export function hitList({article, signature, threshold}: CompiledSignature, input: number): HitList {
  const times: (string | null)[] = []
  const places: SourceSpan[] = []
  const variants = new Map<string, Variant>()
  const timeline = timelineCounts()
  let count = 0
  let first: string | null = null
  let last: string | null = null
  return {
    add: ({time, span}, facts) => {
      count++
      if (threshold) times.push(time)
      first = earlier(first, time)
      last = later(last, time)
      timeline.add(time)
      if (places.length < limit) places.push({input, span})
      const key = JSON.stringify(facts)
      const known = variants.get(key)
      if (known || variants.size < limit) {
        variants.set(key, {facts, count: (known?.count ?? 0) + 1, last: later(known?.last ?? null, time)})
      }
    },
    toFinding: () => {
      const [variant] = variants.values()
      if (!variant || (threshold && !reachesThreshold(times, threshold))) return null
      const {id: check, severity} = signature
      const {facts} = variant
      const when = {first, last, timeline: timeline.toTimeline()}
      const found = {count, ...when, places, facts, variants: [...variants.values()], fixes: []}
      return {check, article, severity, certainty: 'certain', ...found}
    },
  }
}

/** Times are compared as text, which their format allows; no time at all loses. */
function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
