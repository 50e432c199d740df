import type {Finding, FoundPlace, Question} from './finding.ts'
import type {InputKind} from './input-kind.ts'
import type {Note} from './note.ts'
import type {SourceText} from './source-text.ts'
import type {LogHour} from './streamed-log.ts'
import type {Verdict} from './verdict.ts'

/** The whole answer to a set of inputs: what page, terminal and JSON are made from. */
export interface Diagnosis {
  readonly inputs: readonly InputReport[]
  /** Null where the files tell how the proxies stand, or it does not matter. */
  readonly order: ProxyOrder | null
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly verdicts: readonly Verdict[]
  readonly unmatched: readonly Unmatched[]
  /** All events of all logs by hour and level, in the order of time; hours without an event are left out. */
  readonly hours: readonly LogHour[]
}

/** Proxies of which the files do not tell which stands in front, as indexes of inputs. */
export interface ProxyOrder {
  readonly proxies: readonly number[]
  /** The one that the user says stands in front; null while nobody has said. */
  readonly front: number | null
}

/** One input and what is to be said about reading it. */
export interface InputReport {
  readonly name: string
  readonly kind: InputKind
  /** As given. */
  readonly bytes: number
  readonly lines: number
  /** 0 for a config. */
  readonly events: number
  /** Those of the source and those of its reader. */
  readonly notes: readonly Note[]
  /** The text; null for a log that was streamed. */
  readonly source: SourceText | null
}

/** Events of level WARN and above that no signature knows, grouped. */
export interface Unmatched<P extends FoundPlace = FoundPlace> {
  /** Stable for the same logger, exception classes and shape of message. */
  readonly fingerprint: string
  readonly count: number
  /** The outermost exception's class, or the logger where there is none. */
  readonly exception: string
  /** What to search for to learn about it: names and words, nothing that differs from one time to the next. */
  readonly terms: string
  readonly places: readonly P[]
}
