import type {EventJudge} from './event-judge.ts'
import type {LimitedSource} from './limited-source.ts'
import type {StreamOptions} from './stream-options.ts'

/** Milliseconds between two reports of progress. */
const reportEvery = 100

/** Calls `onProgress` at the first finding, and then as often as `reportEvery` allows. */
export function progressReport(
  source: LimitedSource,
  events: () => number,
  judge: EventJudge,
  onProgress: StreamOptions['onProgress'],
): () => void {
  let last = Date.now()
  let foundSome = false
  return () => {
    if (!onProgress) return
    const found = judge.hits.flatMap(({signature: {article, signature}, count}) =>
      count() > 0 ? [{article, check: signature.id, count: count()}] : [],
    )
    if (Date.now() - last < reportEvery && (foundSome || found.length === 0)) return
    last = Date.now()
    foundSome ||= found.length > 0
    const {bytes, size} = source.progress?.() ?? {bytes: source.bytes(), size: source.size}
    onProgress({bytes, size, events: events(), found})
  }
}
