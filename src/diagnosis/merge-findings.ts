import type {Finding, Variant} from '../model/finding.ts'
import {mergeTimelines} from './merge-timelines.ts'

const mostPlaces = 1000

/** One finding per check where several inputs gave the same, in the order of first appearance; fixes are kept apart by input. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.article ?? ''}/${finding.check}/${finding.severity}/${finding.certainty}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map(group => ({
    ...group.reduce(merge),
    // All at once, for these are long.
    timeline: mergeTimelines(group.map(({timeline}) => timeline)),
  }))
}

function merge(a: Finding, b: Finding): Finding {
  return {
    ...a,
    count: a.count + b.count,
    first: earliest(a.first, b.first),
    last: latest(a.last, b.last),
    places: [...a.places, ...b.places].slice(0, mostPlaces),
    variants: mergeVariants([...a.variants, ...b.variants]),
    fixes: [...a.fixes, ...b.fixes],
  }
}

function mergeVariants(variants: readonly Variant[]): readonly Variant[] {
  const merged = new Map<string, Variant>()
  for (const variant of variants) {
    const key = JSON.stringify(Object.entries(variant.facts).sort())
    const other = merged.get(key)
    merged.set(
      key,
      other ? {...other, count: other.count + variant.count, last: latest(other.last, variant.last)} : variant,
    )
  }
  return [...merged.values()].slice(0, mostPlaces)
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function latest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
