import type {Facts} from '../../model/facts.ts'
import type {LogEvent} from '../../model/log-event.ts'
import type {BytePlace, StreamedFinding} from '../../model/streamed-log.ts'
import type {CompiledSignature} from '../compile-signature.ts'
import {hitList} from '../hit-list.ts'
import {keepFirst} from './keep-first.ts'
import {ownCopy} from './own-copy.ts'
import {thresholdWatch} from './threshold-watch.ts'

const placeLimit = 1000
const sampleLimit = 3
/** UTF-16 units of a sample. */
const sampleSize = 65536

interface Sample {
  readonly part: number
  readonly facts: Facts
  readonly text: string
}

/** Collects the events that one signature recognised in a stream. */
export interface StreamedHits {
  readonly signature: CompiledSignature
  readonly count: () => number
  readonly add: (event: LogEvent, facts: Facts, text: string, place: BytePlace) => void
  /** One file of the log ends here, the next may be an earlier one; `since` as in `keepFirst`. */
  readonly endPart: (since: readonly string[]) => void
  /** The finding; null if there were no hits, or too few within the signature's threshold. */
  readonly toFinding: () => StreamedFinding | null
}

export function streamedHits(signature: CompiledSignature): StreamedHits {
  // Times are watched here, in bounded memory.
  const hits = hitList({...signature, threshold: null}, 0)
  const watch = thresholdWatch(signature.threshold)
  const places: BytePlace[] = []
  const samples: Sample[] = []
  // What the files before gave of each.
  let [placesBefore, samplesBefore] = [0, 0]
  let count = 0
  return {
    signature,
    count: () => count,
    add: (event, facts, text, place) => {
      count++
      const own = ownCopy(facts)
      hits.add(event, own)
      watch.add(event.time)
      if (places.length - placesBefore < placeLimit) places.push(place)
      if (samples.length - samplesBefore < sampleLimit) {
        samples.push({part: place.part ?? 0, facts: own, text: ownCopy(text.slice(0, sampleSize))})
      }
    },
    endPart: since => {
      watch.endPart()
      keepFirst(places, since, placeLimit)
      keepFirst(samples, since, sampleLimit)
      placesBefore = places.length
      samplesBefore = samples.length
    },
    toFinding: () => {
      const finding = watch.reached() ? hits.toFinding() : null
      const [first] = samples
      return finding && first ? {...finding, facts: first.facts, places, samples: samples.map(({text}) => text)} : null
    },
  }
}
