import {readSource} from '../input/read-source.ts'
import type {SourceText} from '../model/source-text.ts'

/** A file to be looked at. */
export interface TextFile {
  /** Tells the files of one call apart; its ending helps to recognise what the file is. */
  readonly name: string
  /** Bytes in UTF-8, UTF-16, Shift_JIS or EUC-JP, or the decoded text. */
  readonly content: string | Uint8Array
}

/** Decodes and recognises a file. Never throws: what cannot be read has an empty text. */
export function openFile({name, content}: TextFile): SourceText {
  return readSource(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
