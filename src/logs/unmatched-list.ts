import type {Unmatched} from '../model/diagnosis.ts'
import type {SourceSpan} from '../model/finding.ts'
import type {LogEvent} from '../model/log-event.ts'
import {eventName} from './event-name.ts'
import {fingerprint} from './fingerprint.ts'
import {searchTerms} from './search-terms.ts'

/** Places kept per group, and groups that are shown. */
const placeLimit = 1000
const groupLimit = 50

/** Groups events that no signature knows by their fingerprint. */
export interface UnmatchedList {
  readonly add: (event: LogEvent) => void
  /** The most frequent first, among equals the one that came first; 50 at most. */
  readonly toGroups: () => readonly Unmatched<SourceSpan>[]
}

type Group = {fingerprint: string; count: number; exception: string; terms: string; places: SourceSpan[]}

export function unmatchedList(input: number): UnmatchedList {
  const groups = new Map<string, Group>()
  return {
    add: event => {
      const print = fingerprint(event)
      const exception = eventName(event)
      const group = groups.get(print) ?? {
        fingerprint: print,
        count: 0,
        exception,
        terms: searchTerms(event),
        places: [],
      }
      groups.set(print, group)
      group.count++
      if (group.places.length < placeLimit) group.places.push({input, span: event.span})
    },
    toGroups: () => [...groups.values()].sort((a, b) => b.count - a.count).slice(0, groupLimit),
  }
}
