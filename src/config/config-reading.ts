import type {ConfigModel} from '../model/config-model.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import type {SyntaxProblem} from './dialect.ts'

/** One configuration file, read. */
export interface ConfigReading {
  /** With line breaks restored where they were missing; spans of the model point into its `text`. */
  readonly source: SourceText
  readonly model: ConfigModel
  /** The comments of `source.text`, in order. */
  readonly comments: readonly Span[]
  /** What the server would refuse, with spans of `source.text`. */
  readonly problems: readonly SyntaxProblem[]
  /** What was noticed while reading; the notes of `source` are not repeated. */
  readonly notes: readonly Note<ConfigNoteId>[]
}
