import type {Facts} from './facts.ts'
import type {Span} from './span.ts'

/**
 * Something worth saying about an input: what was repaired, what could not be read, what is not modelled.
 * Data only; the words of an id stand in `src/wording`.
 */
export interface Note<Id extends string = string> {
  readonly id: Id
  readonly facts: Facts
  /** Where, in `SourceText.text`; absent if it concerns the whole input. */
  readonly span?: Span
}
