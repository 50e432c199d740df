import {decodeBytes} from '../../input/decode-bytes.ts'
import {recogniseKind} from '../../input/recognise-kind.ts'
import type {InputKind} from '../../model/input-kind.ts'
import type {EncodingName} from '../../model/source-text.ts'

/** Bytes that are looked at. */
const sampleSize = 65536
/** What the first bytes of a stream tell about it. */
export interface Recognised {
  readonly kind: InputKind
  /** Null if all that was looked at is ASCII. */
  readonly encoding: EncodingName | null
  /** Bytes of the byte order mark. */
  readonly mark: number
  /** Whether the bytes are no text. */
  readonly binary: boolean
}

/** Recognises a stream from its first bytes; `kind` stands if it is given. */
export function recogniseStream(bytes: Uint8Array, name: string, kind: InputKind | undefined): Recognised {
  const sample = wholeCharacters(bytes.subarray(0, sampleSize))
  const decoded = decodeBytes(sample)
  if (!decoded) return {kind: kind ?? 'unknown', encoding: null, mark: 0, binary: true}
  const {text, encoding, bom, notes} = decoded
  const wide = encoding.startsWith('utf-16')
  const mark = bom ? (wide ? 2 : 3) : 0
  return {
    kind: kind ?? recogniseKind(text, name),
    // Characters beyond ASCII take more than one byte.
    encoding: encoding === 'utf-8' && !bom && notes.length === 0 && text.length === sample.length ? null : encoding,
    mark,
    binary: false,
  }
}

/** Cut at the last line, so that no character is cut; UTF-16 at an even byte. */
function wholeCharacters(sample: Uint8Array): Uint8Array {
  if (sample.length < sampleSize) return sample
  const lineEnd = sample.lastIndexOf(10)
  return lineEnd > 0 ? sample.subarray(0, (lineEnd + 1) & ~1) : sample
}
