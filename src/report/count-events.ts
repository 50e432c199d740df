import type {Finding, FoundPlace} from '../model/finding.ts'

/** How many events findings of logs are about; `isLeast` where it may be more of them. */
export interface EventCount {
  readonly count: number
  readonly isLeast: boolean
}

/**
 * Counts an event once that several signatures recognise. Places tell which are the same; of a finding that does not keep
 * all of its places, no more is known than that there are as many events as it counts.
 */
export function countEvents(findings: readonly Finding[]): EventCount {
  const most = findings.reduce((count, each) => Math.max(count, each.count), 0)
  const checks = new Set(findings.map(({check}) => check))
  // Findings of one check are about different events.
  if (checks.size <= 1) return {count: findings.reduce((sum, each) => sum + each.count, 0), isLeast: false}
  const places = new Set(findings.flatMap(finding => finding.places.map(keyOf)))
  const isLeast = findings.some(finding => finding.places.length < finding.count)
  return {count: isLeast ? Math.max(most, places.size) : places.size, isLeast}
}

function keyOf(place: FoundPlace): string {
  return 'span' in place
    ? `${place.input} ${place.span.from}`
    : `${place.input} ${place.place.line}:${place.place.column}`
}
