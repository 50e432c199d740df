import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import type {StreamProgress} from '../../logs/stream/check-log-stream.ts'
import type {BoxMessage, CheckRequest, ReadingStep, Stopped} from './messages.ts'

/** Milliseconds between two messages. */
const pause = 100

/** Tells how far the files of a request were read, as often as people can see it. */
export interface ReadingProgress {
  readonly begin: (name: string) => void
  /** Within a file; what it brings is told at once where it is the first that was found. */
  readonly within: (progress: StreamProgress) => void
  /** A file of that size was read, and these are its inputs. */
  readonly end: (size: number, inputs: readonly DiagnosableInput[]) => void
  /** How far it was, for a check that is ended here. */
  readonly stopped: () => Stopped
}

type Counts = Map<string, number>

export function readingProgress(
  {id, files, knowledge, lang}: CheckRequest,
  tell: (message: BoxMessage) => void,
): ReadingProgress {
  const size = files.reduce((sum, {blob}) => sum + blob.size, 0)
  // By article, of the files that were read to their end.
  const found: Counts = new Map()
  let name = ''
  let [begun, ended] = [0, 0]
  let [before, within] = [0, 0]
  let last = Number.NEGATIVE_INFINITY
  let foundSome = false

  function show(counts: Counts) {
    const isFirst = !foundSome && counts.size > 0
    const now = Date.now()
    if (now - last < pause && !isFirst) return
    last = now
    foundSome ||= isFirst
    const bytes = Math.min(size, before + within)
    const step: ReadingStep = {kind: 'reading', name, index: begun, of: files.length, bytes, size, found: named(counts)}
    tell({kind: 'progress', id, step})
  }

  function named(counts: Counts): ReadingStep['found'] {
    return [...counts]
      .flatMap(([article, count]) => {
        const title = knowledge.articles.find(known => known.id === article)?.titles[lang]
        return title === undefined ? [] : [{title, count}]
      })
      .sort((a, b) => b.count - a.count)
  }

  return {
    begin(file) {
      begun += 1
      name = file
      within = 0
      show(found)
    },
    within(progress) {
      within = progress.bytes
      show(added(found, progress.found))
    },
    end(bytes, inputs) {
      ended += 1
      before += bytes
      within = 0
      const findings = inputs.flatMap(input => ('findings' in input ? input.findings : []))
      for (const [article, count] of added(new Map(), findings)) found.set(article, (found.get(article) ?? 0) + count)
    },
    stopped: () => ({files: ended, of: files.length, bytes: Math.min(size, before + within), size}),
  }
}

function added(counts: Counts, more: readonly {readonly article?: string; readonly count: number}[]): Counts {
  const sum = new Map(counts)
  for (const {article = '', count} of more) sum.set(article, (sum.get(article) ?? 0) + count)
  return sum
}
