/**
 * `shindan/logs`: the log check. Texts are held in memory as a whole; the command line streams larger ones.
 *
 * @module
 */
import {layoutsOf} from '../input/event-headers.ts'
import {placeFinder} from '../input/place-of.ts'
import {checkLog} from '../logs/check-log.ts'
import {readEvents as eventsOf} from '../logs/read-events.ts'
import type {Facts} from '../model/facts.ts'
import type {InputKind, LogInputKind} from '../model/input-kind.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {Severity} from '../model/severity.ts'
import type {Place} from '../model/span.ts'
import {openFile, type TextFile} from './text-file.ts'

export type {Facts} from '../model/facts.ts'
export type {InputKind, LogInputKind} from '../model/input-kind.ts'
export type {Knowledge} from '../model/knowledge.ts'
export type {LogEvent, LoggedException} from '../model/log-event.ts'
export type {Severity} from '../model/severity.ts'
export type {Place, Span} from '../model/span.ts'
export type {TextFile} from './text-file.ts'

/** A log whose kind may be given. */
export interface LogFile {
  /** As in `TextFile`. */
  readonly name: TextFile['name']
  /** As in `TextFile`. */
  readonly content: TextFile['content']
  /** What it is; recognised from the text if it is missing. */
  readonly kind?: LogInputKind
}

/** What is known of one log. */
export interface LogAnswer {
  /** What the text was recognised as; `unknown`, or the kind of a configuration, has no events. */
  readonly kind: InputKind
  /** How many events were read. */
  readonly events: number
  /** One for each signature that was found, in the order of the knowledge. */
  readonly findings: readonly LogFinding[]
  /** Errors and warnings that no signature knows, grouped by what they have in common; the most frequent first. */
  readonly unmatched: readonly UnmatchedEvents[]
}

/** A known problem that the log shows. */
export interface LogFinding {
  /** The slug of the article that explains it: `/kb/<article>` on the site. */
  readonly article: string
  /** The id of the signature within the article. */
  readonly signature: string
  /** How bad it is. */
  readonly severity: Severity
  /** How many events show it. */
  readonly count: number
  /** `YYYY-MM-DDTHH:MM:SS.mmm` in the server's local time, or null where no time could be read. */
  readonly first: string | null
  /** As `first`. */
  readonly last: string | null
  /** In the text as it was given; the first 1,000. */
  readonly places: readonly Place[]
  /** What the signature captures, such as `url`, of the first event. */
  readonly facts: Facts
}

/** Events that look alike and are not known. */
export interface UnmatchedEvents {
  /** The same for the same kind of event in any log. */
  readonly fingerprint: string
  /** How many there are. */
  readonly count: number
  /** The outermost exception's class, or the logger where there is none. */
  readonly exception: string
  /** In the text as it was given. */
  readonly places: readonly Place[]
}

/**
 * Looks for known problems in a log. Never throws for what a log holds.
 *
 * @param log a file, or what was copied from one
 * @param knowledge the signatures, as `shindan/knowledge` has them
 * @example
 * import {knowledge} from 'shindan/knowledge'
 * import {recogniseProblems} from 'shindan/logs'
 *
 * const {findings} = recogniseProblems({name: 'atlassian-confluence.log', content}, knowledge)
 * for (const {article, count} of findings) console.log(article, count)
 */
export function recogniseProblems(log: TextFile, knowledge: Knowledge): LogAnswer {
  const source = openFile(log)
  const {events, findings, unmatched} = checkLog(source, 0, knowledge)
  const place = placeFinder(source)
  return {
    kind: source.kind,
    events,
    findings: findings.map(({article = '', check, severity, count, first, last, places, facts}) => ({
      ...{article, signature: check, severity, count, first, last, facts},
      places: places.map(({span}) => place(span)),
    })),
    unmatched: unmatched.map(({fingerprint, count, exception, places}) => ({
      ...{fingerprint, count, exception},
      places: places.map(({span}) => place(span)),
    })),
  }
}

/**
 * The events of a log one after the other: header, message, context and the chain of exceptions. Nothing where the text is
 * no log.
 *
 * @param log a file, or what was copied from one
 */
export function* readEvents(log: LogFile): Generator<LogEvent> {
  const {text, kind} = openFile(log)
  const known = log.kind ?? kind
  if (isLog(known)) yield* eventsOf(text, known)
}

function isLog(kind: InputKind): kind is LogInputKind {
  return Object.hasOwn(layoutsOf, kind)
}
