import type {Known} from './config-model.ts'
import type {Span} from './span.ts'

/** What a `confluence.cfg.xml` or an `upm.properties` says, in the order of the text. */
export interface PropertyModel {
  readonly properties: readonly Property[]
}

/** A named value. */
export interface Property {
  /** `hibernate.c3p0.max_size`; for elements of `confluence.cfg.xml` beside its properties their own: `buildNumber`. */
  readonly name: string
  /** References and escapes replaced, without white space around it; its span is that of the text between the tags or behind the `=`. */
  readonly value: Known<string>
  /** The whole element, or the line. */
  readonly span: Span
}
