import type {ByteSource} from '../../input/byte-source.ts'
import type {InputKind, LogInputKind} from '../../model/input-kind.ts'
import type {Note} from '../../model/note.ts'
import type {EncodingName} from '../../model/source-text.ts'
import type {BytePlace, LogPart, StreamedLog} from '../../model/streamed-log.ts'
import {blockReader} from './block-reader.ts'
import {type EventJudge, eventJudge} from './event-judge.ts'
import {fileOffsets} from './file-offsets.ts'
import {hourCounts} from './hour-counts.ts'
import {type LimitedSource, limitedSource} from './limited-source.ts'
import {lineLayouts} from './line-layouts.ts'
import {eventLimit} from './long-event.ts'
import {type OpenedStream, openStream} from './open-stream.ts'
import {progressReport} from './progress-report.ts'
import {readBlocks, sliceSize} from './read-blocks.ts'
import type {StreamChecks} from './stream-checks.ts'
import type {StreamNoteId} from './stream-note-id.ts'
import type {StreamOptions} from './stream-options.ts'

/** Checks one log that comes in one file or in several, as rotation leaves it. */
export interface LogCheck {
  /** Reads one file; `more` are notes of whoever opened it. Rejects only if the source does. */
  readonly add: (source: ByteSource, options?: StreamOptions, more?: () => readonly Note[]) => Promise<void>
  readonly finish: () => StreamedLog
}

interface ReadPart extends LogPart {
  readonly encoding: EncodingName
  readonly first: string | null
  readonly last: string | null
  /** What sorts it among the files: the time of its first event, or that of the file before it where it has none. */
  readonly since: string
  readonly complete: boolean
}

/**
 * All that is counted is counted over all files: thresholds, first and last time, unknown errors. The files may come in any
 * order: the oldest stands first, and places are in the order of time. `kind`: what the log is known to be; what the first
 * file is, if absent.
 */
export function logCheck(checks: StreamChecks, kind?: InputKind): LogCheck {
  const hours = hourCounts()
  const parts: ReadPart[] = []
  let known = kind
  // What the log turned out to be, where its first bytes could not tell.
  let told: InputKind | undefined
  let judge: EventJudge | null = null
  const sinceBefore = () => parts.at(-1)?.since ?? ''
  const eventsBefore = () => parts.reduce((sum, {events}) => sum + events, 0)

  async function read(source: LimitedSource, opened: OpenedStream, options: StreamOptions): Promise<Partial<ReadPart>> {
    const makeLayout = lineLayouts[known as LogInputKind]
    const refusal = makeLayout ? opened.refusal : (opened.refusal ?? noLayout(opened.recognised.kind))
    if (!makeLayout || refusal) return {notes: refusal ? [refusal] : []}
    const kindChecks = checks(known as LogInputKind)
    judge ??= eventJudge(kindChecks)
    const notes: Note<StreamNoteId>[] = []
    const reader = blockReader(sliceSize, {
      layout: makeLayout(opened.decoder.decode),
      checks: kindChecks,
      judge,
      hours,
      offsets: fileOffsets(opened.skipped + opened.recognised.mark, opened.wide),
      decoder: opened.decoder,
      onOrphans: lines => notes.push({id: 'log-starts-mid-event', facts: {lines}}),
      part: parts.length,
    })
    const report = progressReport(source, () => eventsBefore() + reader.events(), judge, options.onProgress)
    const {complete, endsLine} = await readBlocks(opened, reader, report, options.isCancelled)
    const since = reader.first() ?? sinceBefore()
    judge.endPart([...parts.map(part => part.since), since])
    // Log4j never writes Tomcat's own lines: a file that holds one is what the console was sent to.
    if (!kind && known === 'confluence-log' && reader.hasTomcatLines()) told = 'catalina-log'
    const {size} = source
    const said: readonly (Note<StreamNoteId> | null)[] = [
      size !== null && source.bytes() < size && complete
        ? {id: 'file-shrank', facts: {bytes: source.bytes(), expected: size}}
        : null,
      ...notes,
      reader.events() === 0 && complete ? {id: 'no-events', facts: {}} : null,
      reader.longEvents() > 0 ? {id: 'event-too-long', facts: {count: reader.longEvents(), limit: eventLimit}} : null,
    ]
    return {
      lines: reader.lineEnds() + (endsLine ? 0 : 1),
      events: reader.events(),
      first: reader.first(),
      last: reader.last(),
      since,
      complete,
      notes: said.flatMap(note => note ?? []),
    }
  }

  return {
    add: async (given, options = {}, more = () => []) => {
      const source = limitedSource(given)
      const opened = await openStream(source, known)
      known ??= opened.recognised.kind
      const part = await read(source, opened, options)
      const encoding = opened.wide ? (opened.recognised.encoding ?? 'utf-8') : opened.decoder.encoding()
      const own: readonly (Note<StreamNoteId> | null)[] = [
        encoding === 'utf-8' ? null : {id: 'encoding', facts: {encoding}},
        opened.skipped === 0 ? null : {id: 'nul-bytes', facts: {count: opened.skipped}},
        source.grew() ? {id: 'file-grew', facts: {bytes: source.bytes()}} : null,
      ]
      parts.push({
        name: given.name,
        encoding,
        bytes: source.bytes(),
        lines: 0,
        events: 0,
        first: null,
        last: null,
        since: sinceBefore(),
        complete: true,
        ...part,
        notes: [...own.flatMap(note => note ?? []), ...(part.notes ?? []), ...more()],
      })
    },
    finish: () => {
      const {findings, unmatched, coarse} = judge?.finish() ?? {findings: [], unmatched: [], coarse: 0}
      const inOrder = [...parts].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
      const rank = parts.map(part => inOrder.indexOf(part))
      const placed = ({part = 0, ...place}: BytePlace): BytePlace => ({
        ...place,
        ...(rank[part] ? {part: rank[part]} : {}),
      })
      const [oldest] = inOrder
      const shared: readonly Note<StreamNoteId>[] = coarse > 0 ? [{id: 'grouped-coarsely', facts: {count: coarse}}] : []
      const sum = (of: (part: ReadPart) => number) => parts.reduce((total, part) => total + of(part), 0)
      return {
        name: oldest?.name ?? '',
        kind: told ?? known ?? 'unknown',
        encoding: oldest?.encoding ?? 'utf-8',
        bytes: sum(({bytes}) => bytes),
        lines: sum(({lines}) => lines),
        events: sum(({events}) => events),
        findings: findings.map(finding => ({...finding, places: finding.places.map(placed)})),
        unmatched: unmatched.map(group => ({...group, places: group.places.map(placed)})),
        hours: hours.hours(),
        levels: hours.total(),
        first: parts.map(({first}) => first).reduce(earlier, null),
        last: parts.map(({last}) => last).reduce(later, null),
        complete: parts.every(({complete}) => complete),
        notes: [...(parts.length === 1 ? (oldest?.notes ?? []) : []), ...shared],
        ...(parts.length > 1
          ? {parts: inOrder.map(({name, bytes, lines, events, notes}) => ({name, bytes, lines, events, notes}))}
          : {}),
      }
    },
  }
}

/** What is to be said about a kind whose events are not read; null if it is no log at all. */
function noLayout(kind: InputKind): Note<StreamNoteId> | null {
  return kind.endsWith('-log') || kind === 'thread-dump' ? {id: 'log-kind-not-read', facts: {kind}} : null
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
