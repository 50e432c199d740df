import type {Edit} from './edit.ts'
import type {Facts} from './facts.ts'
import type {NeededInput} from './input-kind.ts'
import type {Certainty, Severity} from './severity.ts'
import type {Place, Span} from './span.ts'
import type {Timeline} from './timeline.ts'

/** What a check recognised. Words are added at the very end, in the reader's language. */
export interface Finding<P extends FoundPlace = FoundPlace> {
  /** A signature's id within its article, or a config rule's id. */
  readonly check: string
  /** The article that explains it; absent for a rule without one. */
  readonly article?: string
  readonly severity: Severity
  readonly certainty: Certainty
  /** Events, or places in a config. */
  readonly count: number
  /** `YYYY-MM-DDTHH:MM:SS.mmm` server-local, or null where no time could be read. */
  readonly first: string | null
  readonly last: string | null
  /** When the events of a log finding happened; empty for configs. */
  readonly timeline: Timeline
  /** In order; a log finding keeps the first 1,000. */
  readonly places: readonly P[]
  /** What was captured or measured, of the first place. */
  readonly facts: Facts
  /** The distinct captured values of a log finding with their counts, the first 1,000; empty for configs. */
  readonly variants: readonly Variant[]
  readonly fixes: readonly Fix[]
}

/** A span of one input's `SourceText.text`. */
export interface SourceSpan {
  /** Index into the list of inputs, for two inputs may have one name. */
  readonly input: number
  readonly span: Span
  /** What was measured here, where one finding has several places; absent for logs. */
  readonly facts?: Facts
}

/** A place in one input: a span of a text at hand, or lines of a log that was streamed and is gone. */
export type FoundPlace = SourceSpan | StreamedPlace

/** Lines of a streamed log. */
export interface StreamedPlace {
  /** Index into the list of inputs. */
  readonly input: number
  readonly place: Omit<Place, 'input'>
  /** The text of the event; kept for the first few. */
  readonly sample?: string
}

export interface Variant {
  readonly facts: Facts
  readonly count: number
  readonly last: string | null
}

/** A change that removes a finding; it was re-checked before it came here. */
export interface Fix {
  readonly remedy: string
  /** `safe` if there is one sensible way and nothing that works today changes, else the reader's choice. */
  readonly kind: 'safe' | 'choice'
  readonly input: number
  /** On `SourceText.text`. */
  readonly edits: readonly Edit[]
  /** Rules that have something to say about what the fix brings back to life, by id. */
  readonly revives: readonly string[]
}

/** What the files at hand cannot tell, and what would. */
export interface Question {
  readonly check: string
  readonly why: Unknown
  readonly needs: NeededInput
  readonly place?: FoundPlace
  readonly facts: Facts
}

/** Why something is not known; `other-file`: another program's file says it, `order`: two proxies may stand either way. */
export type Unknown =
  | 'include'
  | 'variable'
  | 'template'
  | 'condition'
  | 'regex'
  | 'not-modelled'
  | 'cut-off'
  | 'other-file'
  | 'order'
