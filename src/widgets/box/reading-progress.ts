import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import type {StreamProgress} from '../../logs/stream/stream-options.ts'
import type {BoxMessage, CheckRequest, NamedBlob, ReadingStep, Stopped} from './messages.ts'

/** Milliseconds between two messages. */
const pause = 100

/** Tells how far the files of a request were read, as often as people can see it. */
export interface ReadingProgress {
  /** A file is opened; it may be opened again. */
  readonly begin: (file: NamedBlob) => void
  /** Within a file, or several that are one log; what it brings is told at once where it is the first that was found. */
  readonly within: (progress: StreamProgress) => void
  /** An input was read. */
  readonly add: (input: DiagnosableInput) => void
  /** How far it was, for a check that is ended here. */
  readonly stopped: () => Stopped
}

type Counts = Map<string, number>

export function readingProgress(
  {id, files, knowledge, lang}: CheckRequest,
  tell: (message: BoxMessage) => void,
): ReadingProgress {
  const size = files.reduce((sum, {blob}) => sum + blob.size, 0)
  // By article, of the inputs that were read to their end.
  const found: Counts = new Map()
  const begun = new Set<NamedBlob>()
  let name = ''
  // Of the files that were opened; what is left of those.
  let opened = 0
  let left = 0
  let last = Number.NEGATIVE_INFINITY
  let foundSome = false

  function show(counts: Counts) {
    const isFirst = !foundSome && counts.size > 0
    const now = Date.now()
    if (now - last < pause && !isFirst) return
    last = now
    foundSome ||= isFirst
    const step = {kind: 'reading', name, index: begun.size, of: files.length, bytes: opened - left, size} as const
    tell({kind: 'progress', id, step: {...step, found: named(counts)}})
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
      name = file.name
      if (begun.has(file)) return
      begun.add(file)
      opened += file.blob.size
      left = file.blob.size
      show(found)
    },
    within({bytes, size: whole, found: within}) {
      left = Math.max(0, (whole ?? bytes) - bytes)
      show(added(found, within))
    },
    add(input) {
      if (!('findings' in input)) return
      for (const [article, count] of added(found, input.findings)) found.set(article, count)
    },
    stopped: () => ({files: Math.max(0, begun.size - 1), of: files.length, bytes: opened - left, size}),
  }
}

function added(counts: Counts, more: readonly {readonly article?: string; readonly count: number}[]): Counts {
  const sum = new Map(counts)
  for (const {article = '', count} of more) sum.set(article, (sum.get(article) ?? 0) + count)
  return sum
}
