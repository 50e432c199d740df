import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'

/** A piece of a text; tokens follow each other without a gap. */
export type XmlToken =
  /** What stands between tags; `stray` is a `<` that begins nothing. */
  | {
      readonly kind: 'text' | 'stray' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'template'
      readonly span: Span
    }
  | OpenTag
  | {readonly kind: 'close'; readonly name: string; readonly span: Span}

/** `<name …>` or `<name …/>`. */
export interface OpenTag {
  readonly kind: 'open'
  readonly name: string
  readonly span: Span
  readonly attributes: readonly XmlAttribute[]
  /** Whether it ends in `/>`. */
  readonly isEmpty: boolean
  /** The first placeholder of a template outside the values: what the tag holds is then not known. */
  readonly template: Span | null
}

/** `name="value"`, of those of one name in a tag the first. */
export interface XmlAttribute {
  readonly name: string
  readonly span: Span
  /** What stands between the quotes. */
  readonly value: Span
  /** Empty where none is written, which XML does not allow. */
  readonly quote: '"' | "'" | ''
}

/** What a lexer gives. */
export interface XmlTokens {
  readonly tokens: readonly XmlToken[]
  readonly problems: readonly SyntaxProblem[]
}
