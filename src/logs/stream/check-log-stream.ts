import type {InputKind, LogInputKind} from '../../model/input-kind.ts'
import type {Note} from '../../model/note.ts'
import type {StreamedLog} from '../../model/streamed-log.ts'
import {toBlock} from './block.ts'
import {type BlockReader, blockReader} from './block-reader.ts'
import type {ByteSource} from './byte-source.ts'
import {type EventJudge, eventJudge} from './event-judge.ts'
import {fileOffsets} from './file-offsets.ts'
import {fillRoom} from './fill-room.ts'
import {hourCounts} from './hour-counts.ts'
import {type LimitedSource, limitedSource} from './limited-source.ts'
import {lineLayouts} from './line-layouts.ts'
import {eventLimit} from './long-event.ts'
import {type OpenedStream, openStream} from './open-stream.ts'
import type {StreamChecks} from './stream-checks.ts'
import type {StreamNoteId} from './stream-note-id.ts'

/** Bytes that are worked on at once: they stay in the processor's cache from one pass over them to the next. */
const sliceSize = 262144
/** Milliseconds between two reports of progress. */
const reportEvery = 100

/** How far a log was read. */
export interface StreamProgress {
  readonly bytes: number
  readonly size: number | null
  readonly events: number
  /** Events by signature, thresholds left aside; those without any are left out. */
  readonly found: readonly {readonly article: string; readonly check: string; readonly count: number}[]
}

export interface StreamOptions {
  /** What the log is known to be; recognised from its first bytes if absent. */
  readonly kind?: InputKind
  /** Called every 100 ms at most, and at the first finding. */
  readonly onProgress?: (progress: StreamProgress) => void
  /** Asked before every chunk. */
  readonly isCancelled?: () => boolean
}

/**
 * Checks a whole log, read once from a stream of bytes in bounded memory: 2 MB at a time, two buffers of that in all, and of
 * an event 256 KB. Any bytes give an answer; an input that is no log, or in a layout that is not read, gives a note.
 * Nothing is repaired. Findings are those of `checkLog` on the same text. Rejects only if the source does.
 */
export async function checkLogStream(
  given: ByteSource,
  checks: StreamChecks,
  options: StreamOptions = {},
): Promise<StreamedLog> {
  const source = limitedSource(given)
  const opened = await openStream(source, options.kind)
  const {kind} = opened.recognised
  const makeLayout = lineLayouts[kind as LogInputKind]
  const refusal = makeLayout ? opened.refusal : (opened.refusal ?? noLayout(kind))
  if (!makeLayout || refusal) return toLog(source, opened, {notes: refusal ? [refusal] : []})
  const kindChecks = checks(kind as LogInputKind)
  const judge = eventJudge(kindChecks)
  const hours = hourCounts()
  const notes: Note<StreamNoteId>[] = []
  const reader = blockReader(sliceSize, {
    layout: makeLayout(opened.decoder.decode),
    checks: kindChecks,
    judge,
    hours,
    offsets: fileOffsets(opened.skipped + opened.recognised.mark, opened.wide),
    decoder: opened.decoder,
    onOrphans: lines => notes.push({id: 'log-starts-mid-event', facts: {lines}}),
  })
  const report = progressReport(source, reader, judge, options.onProgress)
  const {complete, endsLine} = await readAll(opened, reader, report, options.isCancelled)
  const {findings, unmatched, coarse} = judge.finish()
  const said: readonly (Note<StreamNoteId> | null)[] = [
    reader.events() === 0 && complete ? {id: 'no-events', facts: {}} : null,
    reader.longEvents() > 0 ? {id: 'event-too-long', facts: {count: reader.longEvents(), limit: eventLimit}} : null,
    coarse > 0 ? {id: 'grouped-coarsely', facts: {count: coarse}} : null,
  ]
  return toLog(source, opened, {
    // Log4j never writes Tomcat's own lines: a file that holds one is what the console was sent to.
    ...(kind === 'confluence-log' && !options.kind && reader.hasTomcatLines() ? {kind: 'catalina-log'} : {}),
    lines: reader.lineEnds() + (endsLine ? 0 : 1),
    events: reader.events(),
    findings,
    unmatched,
    hours: hours.hours(),
    levels: hours.total(),
    first: reader.first(),
    last: reader.last(),
    complete,
    notes: [...notes, ...said.flatMap(note => note ?? [])],
  })
}

/** Reads all blocks, the next one while one is worked on. Tells whether it came to the end, and whether a line ends there. */
async function readAll(
  {source, room, first}: OpenedStream,
  reader: BlockReader,
  report: () => void,
  isCancelled: () => boolean = () => false,
): Promise<{readonly complete: boolean; readonly endsLine: boolean}> {
  let block = toBlock(first.buffer)
  let from = first.byteOffset
  let to = from + first.length
  let pending = fillRoom(source, new Uint8Array(new ArrayBuffer(room.size), room.head))
  for (;;) {
    let keep = from
    for (let end = from; end < to; ) {
      end = Math.min(to, end + sliceSize)
      keep = reader.read(block, keep, end, false)
    }
    report()
    const chunk = await pending
    if (isCancelled()) return {complete: false, endsLine: true}
    const next = toBlock(chunk.buffer)
    from = room.head - (to - keep)
    next.bytes.set(block.bytes.subarray(keep, to), from)
    to = room.head + chunk.length
    if (chunk.length === 0) {
      reader.read(next, from, to, true)
      const last = next.bytes[to - 1]
      return {complete: true, endsLine: last === 10 || last === 13}
    }
    pending = fillRoom(source, block.bytes.subarray(room.head))
    block = next
  }
}

/** Calls `onProgress` at the first finding, and then as often as `reportEvery` allows. */
function progressReport(
  source: LimitedSource,
  reader: BlockReader,
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
    onProgress({bytes: source.bytes(), size: source.size, events: reader.events(), found})
  }
}

/** What is to be said about a kind whose events are not read; null if it is no log at all. */
function noLayout(kind: InputKind): Note<StreamNoteId> | null {
  return kind.endsWith('-log') || kind === 'thread-dump' ? {id: 'log-kind-not-read', facts: {kind}} : null
}

function toLog(source: LimitedSource, opened: OpenedStream, read: Partial<StreamedLog>): StreamedLog {
  const {name, size} = source
  const bytes = source.bytes()
  const {recognised, decoder} = opened
  const encoding = opened.wide ? (recognised.encoding ?? 'utf-8') : decoder.encoding()
  const complete = read.complete ?? true
  const notes: readonly (Note<StreamNoteId> | null)[] = [
    encoding === 'utf-8' ? null : {id: 'encoding', facts: {encoding}},
    opened.skipped === 0 ? null : {id: 'nul-bytes', facts: {count: opened.skipped}},
    source.grew() ? {id: 'file-grew', facts: {bytes}} : null,
    size !== null && bytes < size && complete && read.events !== undefined
      ? {id: 'file-shrank', facts: {bytes, expected: size}}
      : null,
  ]
  return {
    name,
    kind: recognised.kind,
    encoding,
    bytes,
    lines: 0,
    events: 0,
    findings: [],
    unmatched: [],
    hours: [],
    levels: {none: 0, trace: 0, debug: 0, info: 0, warn: 0, error: 0, fatal: 0},
    first: null,
    last: null,
    ...read,
    complete,
    notes: [...notes.flatMap(note => note ?? []), ...(read.notes ?? [])],
  }
}
