import {type LayoutName, layoutsOf} from '../input/event-headers.ts'
import type {Unmatched} from '../model/diagnosis.ts'
import type {Finding, SourceSpan} from '../model/finding.ts'
import type {InputKind, LogInputKind} from '../model/input-kind.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {LogHour} from '../model/streamed-log.ts'
import {anchorScanner} from './anchor-scanner.ts'
import {type CompiledSignature, compileSignature} from './compile-signature.ts'
import {type EventBlock, eventBlocks} from './event-blocks.ts'
import {eventKinds} from './event-kinds.ts'
import {foldQuotes} from './fold-quotes.ts'
import {type HitList, hitList} from './hit-list.ts'
import {layoutAt} from './layout-at.ts'
import {layouts} from './layouts/index.ts'
import type {LogNoteId} from './log-note-id.ts'
import {matchSignature} from './match-signature.ts'
import {packTime} from './pack-time.ts'
import {parseEvent} from './parse-event.ts'
import {readOpening} from './read-opening.ts'
import {hourCounts} from './stream/hour-counts.ts'
import {levelOf} from './stream/level-of.ts'
import {unmatchedList} from './unmatched-list.ts'

/** What the signatures found in one log. */
export interface LogReport {
  readonly events: number
  /** One per signature, in the order of the knowledge base. */
  readonly findings: readonly Finding<SourceSpan>[]
  readonly unmatched: readonly Unmatched<SourceSpan>[]
  readonly notes: readonly Note<LogNoteId>[]
  /** In the order of time; hours without an event are left out. */
  readonly hours: readonly LogHour[]
}

/** Logs that are recognised, but have no events to read. */
const named: ReadonlySet<InputKind> = new Set(['gc-log', 'thread-dump'] as const)

/**
 * Tries all signatures of `knowledge` that are about this kind of log on its events. `input` is the source's index in the
 * list of inputs. An input that is no log gives nothing; a log in a layout that is not read gives a note.
 * Throws on a signature that is not well formed, as `compileSignature` does.
 */
export function checkLog(source: SourceText, input: number, knowledge: Knowledge): LogReport {
  const {kind, text} = source
  if (named.has(kind)) return {...nothing, notes: [{id: 'log-kind-not-read', facts: {kind}}]}
  if (!isLog(kind)) return nothing
  const trials = signaturesFor(kind, knowledge).map(compiled => ({compiled, hits: hitList(compiled, input)}))
  const hasAnchor = anchorScanner(
    text,
    trials.flatMap(({compiled}) => compiled.anchors),
  )
  const unmatched = unmatchedList(input)
  const awaiting: {event: LogEvent; of: readonly HitList[]}[] = []
  const notes: Note<LogNoteId>[] = []
  const hours = hourCounts()
  let events = 0
  const count = ({level, time, timeText}: Pick<LogEvent, 'level' | 'time' | 'timeText'>) => {
    events++
    // Where minutes were redacted, the hour may still stand there.
    hours.add(levelOf(level), packTime(time ?? timeText))
  }
  for (const block of eventBlocks(text, kind)) {
    // Most events are neither recognised nor worrying: of those only time and level are read.
    const candidate = hasAnchor(block.from, block.to)
    const layout = block.headed ? layoutAt(text, block.from, kind) : null
    const worrying = isWorrying(text, block, layout)
    if (!candidate && !worrying) {
      count(readOpening(text, block, kind, layout))
      continue
    }
    const event = parseEvent(text, block, kind)
    if (!block.headed && event.exceptions.length === 0) {
      notes.push({id: 'log-starts-mid-event', facts: {lines: countLines(text, block)}, span: event.span})
      continue
    }
    count(event)
    const matched = candidate ? tryAll(trials, eventKinds(kind, layout), event, text.slice(block.from, block.to)) : []
    if (matched.length > 0 && matched.every(({compiled}) => compiled.threshold)) {
      awaiting.push({event, of: matched.map(({hits}) => hits)})
    } else if (matched.length === 0 && worrying) unmatched.add(event)
  }
  const found = new Map(trials.map(({hits}) => [hits, hits.toFinding()]))
  // A hit below its threshold is no finding, and must not vanish for that.
  for (const {event, of} of awaiting) if (of.every(hits => !found.get(hits))) unmatched.add(event)
  if (events === 0) notes.push({id: 'no-events', facts: {}})
  const findings = [...found.values()].flatMap(finding => finding ?? [])
  return {events, findings, unmatched: unmatched.toGroups(), notes, hours: hours.hours()}
}

interface Trial {
  readonly compiled: CompiledSignature
  readonly hits: HitList
}

const nothing: LogReport = {events: 0, findings: [], unmatched: [], notes: [], hours: []}

function isLog(kind: InputKind): kind is LogInputKind {
  return Object.hasOwn(layoutsOf, kind)
}

/** Signatures that may recognise an event of this log: those of its kind and those of layouts that occur in it. */
function signaturesFor(kind: LogInputKind, {articles}: Knowledge): readonly CompiledSignature[] {
  const kinds = new Set((layoutsOf[kind] ?? []).flatMap(layout => eventKinds(kind, layout)))
  return articles
    .flatMap(({id, signatures}) => signatures.map(signature => compileSignature(id, signature)))
    .filter(compiled => [...compiled.kinds].some(known => kinds.has(known)))
}

/** Tries an event on the signatures of its kinds, counts it where it fits, and gives those. */
function tryAll(
  trials: readonly Trial[],
  kinds: readonly LogInputKind[],
  event: LogEvent,
  raw: string,
): readonly Trial[] {
  const folded = foldQuotes(raw)
  return trials.filter(({compiled, hits}) => {
    if (!kinds.some(kind => compiled.kinds.has(kind))) return false
    const facts = matchSignature(compiled, {event, raw}, folded)
    if (facts) hits.add(event, facts)
    return facts !== null
  })
}

/** Worth a look even if no signature knows it; a block without header is, if it holds an exception. */
function isWorrying(text: string, {from}: EventBlock, layout: LayoutName | null): boolean {
  return layout === null || layouts[layout].worrying?.test(text.slice(from, from + 200)) === true
}

function countLines(text: string, {from, to}: EventBlock): number {
  return text.slice(from, to).split('\n').length
}
