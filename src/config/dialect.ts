import type {ConfigModel} from '../model/config-model.ts'
import type {Edit} from '../model/edit.ts'
import type {Facts} from '../model/facts.ts'
import type {Fix} from '../model/finding.ts'
import type {EncodingName, SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {RemedyId, RuleFinding} from './rules/rule.ts'

/** How one kind of configuration file is read and mended. */
export interface Dialect {
  /** Puts line breaks back that a paste lost, where that can be told; else the text as it is. */
  readonly restoreBreaks: (source: SourceText) => SourceText
  /** Reads any text; what the server would refuse is a problem, and the rest is read all the same. */
  readonly read: (text: string, encoding: EncodingName) => DialectReading
  /** The directives that bring in other files, where there are such; what a span takes can be replaced by a file's text. */
  readonly includes?: (text: string, encoding: EncodingName) => readonly IncludeDirective[]
  readonly fixers: Readonly<Partial<Record<RemedyId, Fixer>>>
}

/** A directive that brings in other files. */
export interface IncludeDirective {
  /** A file, a folder with a slash at its end, or a pattern with wildcards, as written. */
  readonly pattern: string
  /** The whole directive, with what ends it. */
  readonly span: Span
}

/** What a dialect makes of a text. */
export interface DialectReading {
  readonly model: ConfigModel
  readonly problems: readonly SyntaxProblem[]
  /** Where the comments are, in order. */
  readonly comments: readonly Span[]
}

/** What the server would refuse, or what hints at a text that is not whole. */
export interface SyntaxProblem {
  readonly id: ConfigNoteId
  /** The construct: a section's opening line, a directive. */
  readonly span: Span
  readonly facts?: Facts
}

/** A change to a configuration that removes a finding. */
export interface Fixer {
  readonly kind: Fix['kind']
  /** Edits of the text that the finding was made in; null where this remedy does not fit. */
  readonly edits: (text: string, finding: RuleFinding) => readonly Edit[] | null
}
