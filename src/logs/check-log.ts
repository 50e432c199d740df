import type {Unmatched} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {InputKind} from '../model/input-kind.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import {anchorScanner} from './anchor-scanner.ts'
import {type CompiledSignature, compileSignature} from './compile-signature.ts'
import {type EventBlock, eventBlocks} from './event-blocks.ts'
import {foldQuotes} from './fold-quotes.ts'
import {type HitList, hitList} from './hit-list.ts'
import type {LogNoteId} from './log-note-id.ts'
import {matchSignature} from './match-signature.ts'
import {parseEvent} from './parse-event.ts'
import {unmatchedList} from './unmatched-list.ts'

/** What the signatures found in one log. */
export interface LogReport {
  readonly events: number
  /** One per signature, in the order of the knowledge base. */
  readonly findings: readonly Finding[]
  readonly unmatched: readonly Unmatched[]
  readonly notes: readonly Note<LogNoteId>[]
}

/** Kinds in the layout that the reader knows, and those that are logs in another one. */
const layouts: Partial<Record<InputKind, 'read' | 'not-read'>> = {
  'confluence-log': 'read',
  'security-log': 'read',
  'synchrony-log': 'read',
  'catalina-log': 'not-read',
  'access-log': 'not-read',
  'apache-error-log': 'not-read',
  'nginx-error-log': 'not-read',
  'haproxy-log': 'not-read',
  'gc-log': 'not-read',
  'thread-dump': 'not-read',
}

/** Worth a look even if no signature knows it; a block without header is, if it holds an exception. */
const worrying = /\b(?:WARN|ERROR|FATAL)\b/

/**
 * Tries all signatures of `knowledge` that are about this kind of log on its events. `input` is the source's index in the
 * list of inputs. An input that is no log gives nothing; a log in a layout that is not read gives a note.
 * Throws on a signature that is not well formed, as `compileSignature` does.
 */
export function checkLog(source: SourceText, input: number, knowledge: Knowledge): LogReport {
  const {kind, text} = source
  const layout = layouts[kind]
  if (layout === undefined) return {events: 0, findings: [], unmatched: [], notes: []}
  if (layout === 'not-read') {
    return {events: 0, findings: [], unmatched: [], notes: [{id: 'log-kind-not-read', facts: {kind}}]}
  }
  const trials = signaturesFor(kind, knowledge).map(compiled => ({compiled, hits: hitList(compiled, input)}))
  const hasAnchor = anchorScanner(
    text,
    trials.flatMap(({compiled}) => compiled.anchors),
  )
  const unmatched = unmatchedList(input)
  const awaiting: {event: LogEvent; of: readonly HitList[]}[] = []
  const notes: Note<LogNoteId>[] = []
  let events = 0
  for (const block of eventBlocks(text)) {
    // Most events are neither recognised nor worrying: those are never taken apart.
    const candidate = hasAnchor(block.from, block.to)
    if (!candidate && !isWorrying(text, block)) {
      events++
      continue
    }
    const event = parseEvent(text, block)
    if (!block.headed && event.exceptions.length === 0) {
      notes.push({id: 'log-starts-mid-event', facts: {lines: countLines(text, block)}, span: event.span})
      continue
    }
    events++
    const matched = candidate ? tryAll(trials, event, text.slice(block.from, block.to)) : []
    if (matched.length > 0 && matched.every(({compiled}) => compiled.threshold)) {
      awaiting.push({event, of: matched.map(({hits}) => hits)})
    } else if (matched.length === 0 && isWorrying(text, block)) unmatched.add(event)
  }
  const found = new Map(trials.map(({hits}) => [hits, hits.toFinding()]))
  // A hit below its threshold is no finding, and must not vanish for that.
  for (const {event, of} of awaiting) if (of.every(hits => !found.get(hits))) unmatched.add(event)
  if (events === 0) notes.push({id: 'no-events', facts: {}})
  const findings = [...found.values()].flatMap(finding => finding ?? [])
  return {events, findings, unmatched: unmatched.toGroups(), notes}
}

interface Trial {
  readonly compiled: CompiledSignature
  readonly hits: HitList
}

function signaturesFor(kind: InputKind, {articles}: Knowledge): readonly CompiledSignature[] {
  return articles
    .flatMap(({id, signatures}) => signatures.map(signature => compileSignature(id, signature)))
    .filter(({kinds}) => [...kinds].some(known => known === kind))
}

/** Tries an event on every signature, counts it where it fits, and gives those. */
function tryAll(trials: readonly Trial[], event: LogEvent, raw: string): readonly Trial[] {
  const folded = foldQuotes(raw)
  return trials.filter(({compiled, hits}) => {
    const facts = matchSignature(compiled, {event, raw}, folded)
    if (facts) hits.add(event, facts)
    return facts !== null
  })
}

/** The level stands within the first 40 characters of a header. */
function isWorrying(text: string, {from, headed}: EventBlock): boolean {
  return !headed || worrying.test(text.slice(from, from + 40))
}

function countLines(text: string, {from, to}: EventBlock): number {
  return text.slice(from, to).split('\n').length
}
