import type {SourceText} from '../model/source-text.ts'
import {openInput} from './open-input.ts'
import {readText} from './read-text.ts'

/**
 * Bytes under a name, decoded, recognised and repaired, as one source; `readSources` takes apart what was pasted together.
 * Never throws: what cannot be read has an empty text and a note that says why.
 */
export function readSource(name: string, bytes: Uint8Array): SourceText {
  const opened = openInput(name, bytes)
  if (opened.kind === 'refused') return opened.source
  const {text: original, encoding, bom, notes} = opened.decoded
  const read = readText(original, name)
  return {name, bytes, encoding, bom, original, ...read, notes: [...notes, ...read.notes]}
}
