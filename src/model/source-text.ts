import type {Edit} from './edit.ts'
import type {InputKind} from './input-kind.ts'
import type {Note} from './note.ts'

/** Encodings that inputs come in; labels of the WHATWG Encoding Standard. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp'

/** One input, decoded, recognised and repaired: what the log and config rooms read. */
export interface SourceText {
  /** As the user knows it: a path, a file name, or a name the page gave to a paste. */
  readonly name: string
  readonly kind: InputKind
  /** The input as given; patches are spliced into it. */
  readonly bytes: Uint8Array
  readonly encoding: EncodingName
  /** Whether the bytes began with a byte order mark; `original` and `text` never hold it. */
  readonly bom: boolean
  /** The decoded text as given. */
  readonly original: string
  /** The text after all repairs; spans of events, directives and findings point into it. */
  readonly text: string
  /** The repairs in the order they were made: each list turns the text before it into the next. */
  readonly repairs: readonly (readonly Edit[])[]
  readonly notes: readonly Note[]
}
