import type {Facts} from '../../model/facts.ts'
import type {LogEvent} from '../../model/log-event.ts'
import type {BytePlace, StreamedFinding} from '../../model/streamed-log.ts'
import type {CompiledSignature} from '../compile-signature.ts'
import {hitList} from '../hit-list.ts'
import {ownCopy} from './own-copy.ts'
import {thresholdWatch} from './threshold-watch.ts'

const placeLimit = 1000
const sampleLimit = 3
/** UTF-16 units of a sample. */
const sampleSize = 65536

/** Collects the events that one signature recognised in a stream. */
export interface StreamedHits {
  readonly signature: CompiledSignature
  readonly count: () => number
  readonly add: (event: LogEvent, facts: Facts, text: string, place: BytePlace) => void
  /** As `ThresholdWatch.endPart`. */
  readonly endPart: () => void
  /** The finding; null if there were no hits, or too few within the signature's threshold. */
  readonly toFinding: () => StreamedFinding | null
}

export function streamedHits(signature: CompiledSignature): StreamedHits {
  // Times are watched here, in bounded memory.
  const hits = hitList({...signature, threshold: null}, 0)
  const watch = thresholdWatch(signature.threshold)
  const places: BytePlace[] = []
  const samples: string[] = []
  let count = 0
  return {
    signature,
    count: () => count,
    add: (event, facts, text, place) => {
      count++
      hits.add(event, ownCopy(facts))
      watch.add(event.time)
      if (places.length < placeLimit) places.push(place)
      if (samples.length < sampleLimit) samples.push(ownCopy(text.slice(0, sampleSize)))
    },
    endPart: watch.endPart,
    toFinding: () => {
      const finding = watch.reached() ? hits.toFinding() : null
      return finding && {...finding, places, samples}
    },
  }
}
