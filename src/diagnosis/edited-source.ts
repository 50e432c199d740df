import {encodeText} from '../input/encode-text.ts'
import {readText} from '../input/read-text.ts'
import type {SourceText} from '../model/source-text.ts'

/** A configuration with another text, of the kind and in the encoding that it was given in. */
export function editedSource(given: SourceText, text: string): SourceText {
  const {name, kind, encoding, bom} = given
  const bytes = encodeText(bom ? `\ufeff${text}` : text, encoding)
  // What cannot be written in that encoding can be checked all the same.
  return {...given, ...readText(text, name), kind, original: text, bytes: bytes ?? new TextEncoder().encode(text)}
}
