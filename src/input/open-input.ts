import type {InputKind} from '../model/input-kind.ts'
import type {SourceText} from '../model/source-text.ts'
import {type Decoded, decodeBytes} from './decode-bytes.ts'
import type {InputNoteId} from './input-note-id.ts'
import {recogniseBinary} from './recognise-binary.ts'

/** Larger inputs are refused: their text would not fit into memory beside everything else. */
const sizeLimit = 256 * 1024 * 1024

/** Bytes that are text, or the whole answer for those that are none: it says why. */
export type OpenedInput =
  | {readonly kind: 'text'; readonly decoded: Decoded}
  | {readonly kind: 'refused'; readonly source: SourceText}

/** Decodes the bytes of an input. Too large, empty, archives and binary files are refused; never throws. */
export function openInput(name: string, bytes: Uint8Array): OpenedInput {
  const refused = (
    id: InputNoteId,
    facts: Readonly<Record<string, string | number>> = {},
    kind: InputKind = 'unknown',
  ) => ({kind: 'refused', source: emptySource(name, bytes, kind, [{id, facts}])}) as const
  if (bytes.length > sizeLimit) return refused('too-large', {bytes: bytes.length, limit: sizeLimit})
  if (bytes.length === 0) return refused('empty-input')
  const binary = recogniseBinary(bytes)
  if (binary?.archive) {
    const kind = binary.format === 'support-zip' ? 'support-zip' : 'archive'
    return refused('archive-not-read', {format: binary.format}, kind)
  }
  if (binary) return refused('binary', {format: binary.format})
  const decoded = decodeBytes(bytes)
  return decoded ? {kind: 'text', decoded} : refused('binary', {format: 'binary'})
}

function emptySource(name: string, bytes: Uint8Array, kind: InputKind, notes: SourceText['notes']): SourceText {
  return {name, kind, bytes, encoding: 'utf-8', bom: false, original: '', text: '', repairs: [], notes}
}
