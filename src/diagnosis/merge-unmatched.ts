import type {Unmatched} from '../model/diagnosis.ts'

const mostPlaces = 100
const mostGroups = 50

/** One group per fingerprint over all inputs, the most frequent first, 50 at most. */
export function mergeUnmatched(groups: readonly Unmatched[]): readonly Unmatched[] {
  const merged = new Map<string, Unmatched>()
  for (const group of groups) {
    const other = merged.get(group.fingerprint)
    merged.set(
      group.fingerprint,
      other
        ? {
            ...other,
            count: other.count + group.count,
            places:
              other.places.length < mostPlaces ? [...other.places, ...group.places].slice(0, mostPlaces) : other.places,
          }
        : group,
    )
  }
  return [...merged.values()].sort((a, b) => b.count - a.count).slice(0, mostGroups)
}
