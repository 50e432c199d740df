import type {Span} from './span.ts'

/** Replaces the text of a span; an empty span inserts. In a list, edits are sorted and do not overlap. */
export interface Edit extends Span {
  readonly insert: string
}
