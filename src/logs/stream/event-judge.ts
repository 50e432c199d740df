import type {LayoutName} from '../../input/event-headers.ts'
import type {BytePlace, StreamedFinding, StreamedUnmatched} from '../../model/streamed-log.ts'
import {eventKinds} from '../event-kinds.ts'
import {foldQuotes} from '../fold-quotes.ts'
import {matchSignature} from '../match-signature.ts'
import {readPart} from './read-part.ts'
import type {KindChecks} from './stream-checks.ts'
import {type StreamedHits, streamedHits} from './streamed-hits.ts'
import {type EventShape, type UnmatchedGroups, unmatchedGroups} from './unmatched-groups.ts'

/** Sets of signatures below their thresholds that are kept apart. */
const waitingLimit = 256

/** An event of a stream, of which as little as possible is read. */
export interface StreamedEvent {
  /** Null if it has no header. */
  readonly layout: LayoutName | null
  readonly worrying: boolean
  /** Null if it says too little. */
  readonly shape: EventShape | null
  /** Indices of the signatures one of whose anchors it holds, ascending. */
  readonly owners: readonly number[]
  /** The whole text, trailing white space excluded. */
  readonly text: () => string
  /** The text without most frames, which takes a third of the time to read. */
  readonly shortText: () => string
  readonly place: () => BytePlace
}

/** Tries signatures on events, one after the other, and keeps what they find. */
export interface EventJudge {
  /** Counts a worrying event without any anchor by its shape alone; false if it must be judged to learn what it is. */
  readonly count: UnmatchedGroups['count']
  /** False for lines before the first header that are no event. */
  readonly judge: (event: StreamedEvent) => boolean
  /** Hits so far by signature, thresholds left aside. */
  readonly hits: readonly Pick<StreamedHits, 'signature' | 'count'>[]
  /** The events of one file of the log are all judged; those that follow may be earlier ones. `since` as in `keepFirst`. */
  readonly endPart: (since: readonly string[]) => void
  readonly finish: () => {
    readonly findings: readonly StreamedFinding[]
    readonly unmatched: readonly StreamedUnmatched[]
    /** Events that were grouped by logger and exceptions alone. */
    readonly coarse: number
  }
}

export function eventJudge({kind, signatures}: KindChecks): EventJudge {
  const hits = signatures.map(streamedHits)
  const readsFrames = signatures.map(({signature: {where = [], any = [], none = []}}) =>
    [...where, ...any, ...none].some(({part}) => part === 'frame'),
  )
  const unmatched = unmatchedGroups()
  const waiting = new Map<string, {readonly of: readonly StreamedHits[]; readonly groups: UnmatchedGroups}>()
  return {
    hits,
    count: unmatched.count,
    judge: ({layout, worrying, shape, owners, text, shortText, place}) => {
      const headed = layout !== null
      if (headed && owners.length === 0) {
        const short = shortText()
        if (worrying) unmatched.add(shape, readPart(short, kind), short, place)
        return true
      }
      const raw = text()
      const framed = !headed || owners.some(owner => readsFrames[owner])
      const event = readPart(framed ? raw : shortText(), kind)
      if (!headed && event.exceptions.length === 0) return false
      const folded = foldQuotes(raw)
      const kinds = eventKinds(kind, layout)
      const matched = owners.flatMap(owner => {
        const hit = hits[owner]
        if (!kinds.some(kind => hit?.signature.kinds.has(kind))) return []
        const facts = hit && matchSignature(hit.signature, {event, raw}, folded)
        return facts ? [{hit, facts}] : []
      })
      const at = matched.length > 0 ? place() : null
      if (at) for (const {hit, facts} of matched) hit.add(event, facts, raw, at)
      else if (worrying) unmatched.add(shape, event, raw, place)
      // A hit below its threshold is no finding, and must not vanish for that.
      if (at && matched.every(({hit}) => hit.signature.threshold)) {
        groupsOf(matched.map(({hit}) => hit)).add(shape, event, raw, () => at)
      }
      return true
    },
    endPart: since => {
      for (const hit of hits) hit.endPart(since)
      unmatched.endPart(since)
      for (const {groups} of waiting.values()) groups.endPart(since)
    },
    finish: () => {
      const found = new Map(hits.map(hit => [hit, hit.toFinding()]))
      for (const {of, groups} of waiting.values()) if (of.every(hit => !found.get(hit))) unmatched.merge(groups)
      return {
        findings: [...found.values()].flatMap(finding => finding ?? []),
        unmatched: unmatched.toShown(),
        coarse: unmatched.coarse(),
      }
    },
  }

  function groupsOf(of: readonly StreamedHits[]): UnmatchedGroups {
    const key = of.map(hit => hits.indexOf(hit)).join()
    const known = waiting.get(key)
    if (known) return known.groups
    const groups = unmatchedGroups()
    if (waiting.size < waitingLimit) waiting.set(key, {of, groups})
    return groups
  }
}
