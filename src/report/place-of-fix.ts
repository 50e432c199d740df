import type {Fix, FoundPlace} from '../model/finding.ts'

/**
 * The index of the place that a correction belongs to: of those in the same input, the one nearest to its first edit, which
 * may stand in a line of its own in front of it. The first place where none is in that input.
 */
export function placeOfFix({input, edits}: Fix, places: readonly FoundPlace[]): number {
  const at = edits[0]?.from ?? 0
  const distances = places.map(place => {
    if (place.input !== input || !('span' in place)) return Number.POSITIVE_INFINITY
    const {from, to} = place.span
    return Math.max(0, from - at, at - to)
  })
  return Math.max(0, distances.indexOf(Math.min(...distances)))
}
