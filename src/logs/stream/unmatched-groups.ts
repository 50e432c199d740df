import type {LogEvent} from '../../model/log-event.ts'
import type {BytePlace, StreamedUnmatched} from '../../model/streamed-log.ts'
import {eventName} from '../event-name.ts'
import {fingerprint} from '../fingerprint.ts'
import {searchTerms} from '../search-terms.ts'
import {keepFirst} from './keep-first.ts'
import {ownCopy} from './own-copy.ts'

/** Places of one group, and of all. */
const placeLimit = 20
const allPlaces = 20_000
/** Groups that are kept, and shapes of events that are decoded to learn their fingerprint; later ones join their kin. */
const groupLimit = 4096
const shownGroups = 50
/** UTF-16 units. */
const sampleSize = 500

/** The hashes of an event: of logger, message and exceptions, and of logger and exceptions alone. */
export interface EventShape {
  readonly shape: number
  readonly kin: number
}

/** Groups events that no signature knows, without decoding more than one of each shape. */
export interface UnmatchedGroups {
  /** Counts an event by its shape; false if the shape is not known: the event must be decoded. */
  readonly count: (shape: number, kin: number, place: () => BytePlace) => boolean
  /** Counts an event that was decoded; without a shape, others like it must be decoded, too. */
  readonly add: (shape: EventShape | null, event: LogEvent, text: string, place: () => BytePlace) => void
  /** One file of the log ends here, the next may be an earlier one; `since` as in `keepFirst`. */
  readonly endPart: (since: readonly string[]) => void
  /** Takes over the groups of another list, as if their events came now. */
  readonly merge: (others: UnmatchedGroups) => void
  /** Events that were not told from others with the same logger and exceptions. */
  readonly coarse: () => number
  /** All groups, the most frequent first, among equals the one that came first. */
  readonly toList: () => readonly StreamedUnmatched[]
  /** What is shown of them: 50 at most. */
  readonly toShown: () => readonly StreamedUnmatched[]
}

type Group = {
  fingerprint: string
  exception: string
  terms: string
  sample: string
  places: BytePlace[]
  count: number
}

export function unmatchedGroups(): UnmatchedGroups {
  const groups = new Map<string, Group>()
  const byShape = new Map<number, Group>()
  const byKin = new Map<number, Group>()
  /** Places of groups in the files before. */
  const before = new Map<Group, number>()
  let rest: Group | undefined
  let placesKept = 0
  let coarse = 0
  const addTo = (group: Group, place: () => BytePlace) => {
    group.count++
    if (group.places.length - (before.get(group) ?? 0) >= placeLimit || placesKept >= allPlaces) return
    placesKept++
    group.places.push(place())
  }
  const groupOf = (print: string, make: () => Omit<Group, 'fingerprint' | 'places' | 'count'>): Group => {
    const known = groups.get(print)
    if (known) return known
    if (rest && groups.size >= groupLimit) {
      coarse++
      return rest
    }
    const group = {fingerprint: print, ...make(), places: [], count: 0}
    groups.set(print, group)
    rest ??= group
    return group
  }
  const toList = () => [...groups.values()].sort((a, b) => b.count - a.count)
  return {
    count: (shape, kin, place) => {
      const known = byShape.get(shape)
      if (!known && byShape.size < groupLimit) return false
      if (!known) coarse++
      const group = known ?? byKin.get(kin) ?? rest
      if (group) addTo(group, place)
      return group !== undefined
    },
    add: (shape, event, text, place) => {
      const group = groupOf(fingerprint(event), () => ({
        exception: ownCopy(eventName(event)),
        terms: ownCopy(searchTerms(event)),
        sample: ownCopy(text.slice(0, sampleSize)),
      }))
      if (shape && byShape.size < groupLimit) byShape.set(shape.shape, group)
      if (shape && byKin.size < groupLimit && !byKin.has(shape.kin)) byKin.set(shape.kin, group)
      addTo(group, place)
    },
    merge: others => {
      for (const {fingerprint: print, exception, terms, sample, count, places} of others.toList()) {
        const group = groupOf(print, () => ({exception, terms, sample}))
        group.count += count
        group.places.push(...places.slice(0, placeLimit - group.places.length))
      }
    },
    endPart: since => {
      for (const group of groups.values()) {
        placesKept -= group.places.length
        keepFirst(group.places, since, placeLimit)
        placesKept += group.places.length
        before.set(group, group.places.length)
      }
    },
    coarse: () => coarse,
    toList,
    toShown: () => toList().slice(0, shownGroups),
  }
}
