import type {Finding} from './finding.ts'
import type {InputKind} from './input-kind.ts'
import type {Note} from './note.ts'
import type {EncodingName} from './source-text.ts'
import type {Place} from './span.ts'

/** What reading a whole log as a stream of bytes gave: memory is bounded whatever its size. */
export interface StreamedLog {
  readonly name: string
  /** As given, or recognised from the first bytes. */
  readonly kind: InputKind
  readonly encoding: EncodingName
  /** Bytes read, a byte order mark included. */
  readonly bytes: number
  readonly lines: number
  readonly events: number
  /** One per signature, in the order of the knowledge base. */
  readonly findings: readonly StreamedFinding[]
  /** The 50 most frequent first. */
  readonly unmatched: readonly StreamedUnmatched[]
  /** In the order of time; hours without an event are left out. */
  readonly hours: readonly LogHour[]
  /** Events by level, those without a readable time included. */
  readonly levels: LevelCounts
  /** Time of the first and of the last event, in the order of the file: `YYYY-MM-DDTHH:MM:SS.mmm`, server-local. */
  readonly first: string | null
  readonly last: string | null
  /** False if it was cancelled: what was found up to there. */
  readonly complete: boolean
  readonly notes: readonly Note[]
  /** The files of a log that came in several, the oldest first; absent for a log in one. */
  readonly parts?: readonly LogPart[]
}

/** One file of a log that was rotated. */
export interface LogPart {
  readonly name: string
  readonly bytes: number
  readonly lines: number
  readonly events: number
  readonly notes: readonly Note[]
}

/** A finding whose places are lines and bytes of the file, not spans of a text that nobody holds. */
export interface StreamedFinding extends Omit<Finding, 'places'> {
  /** In order, the first 1,000; those of a log in several files from the oldest on. */
  readonly places: readonly BytePlace[]
  /** The text of the first three events, each cut at 65,536 UTF-16 units. */
  readonly samples: readonly string[]
}

/** Events of level WARN and above that no signature knows, grouped. */
export interface StreamedUnmatched {
  readonly fingerprint: string
  readonly count: number
  /** The outermost exception's class, or the logger where there is none. */
  readonly exception: string
  /** What to search for to learn about it. */
  readonly terms: string
  /** In order, the first 20, and fewer where there are many groups. */
  readonly places: readonly BytePlace[]
  /** The beginning of the event that was read first, 500 UTF-16 units at most. */
  readonly sample: string
}

/**
 * Where an event stands in a file: lines and columns as in `Place`, and the bytes to read it again. In a line with NUL bytes
 * before the event columns count from after those.
 */
export interface BytePlace extends Omit<Place, 'input'> {
  /** Of the first byte, from the beginning of the file. */
  readonly offset: number
  /** In bytes, trailing white space excluded. */
  readonly length: number
  /** Index of the file within a log that came in several; absent for the first. */
  readonly part?: number
}

/** Levels as the log writes them; `none` for layouts without one. */
export type LogLevel = 'none' | 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'

export type LevelCounts = Readonly<Record<LogLevel, number>>

/** The events of one hour. */
export interface LogHour {
  /** `YYYY-MM-DDTHH`, server-local. */
  readonly hour: string
  readonly levels: LevelCounts
}
