import type {Edit} from '../model/edit.ts'
import type {EncodingName, SourceText} from '../model/source-text.ts'
import {byteOffsets} from './byte-offsets.ts'
import {encodeText} from './encode-text.ts'

/** A stretch of the patched text: taken over from the original, or new. */
type Piece = {readonly from: number; readonly to: number} | {readonly insert: string}

/**
 * The input with `edits` (on `source.text`) made in its own bytes: encoding and byte order mark stay, and so does every
 * byte outside the edits. Repairs that were made on the way to `source.text` are part of the result.
 * Null if it cannot be done without loss: the bytes do not decode without errors, or a new character does not exist in
 * the encoding.
 */
export function patchBytes(source: SourceText, edits: readonly Edit[]): Uint8Array | null {
  const body = source.bytes.subarray(source.bom ? markLength(source.encoding) : 0)
  if (!decodes(body, source.encoding)) return null
  const whole: readonly Piece[] = [{from: 0, to: source.original.length}]
  const pieces = [...source.repairs, edits].reduce(splice, whole)
  const offsets = byteOffsets(
    body,
    source.encoding,
    pieces.flatMap(piece => ('insert' in piece ? [] : [piece.from, piece.to])),
  )
  if (!offsets) return null
  const parts: Uint8Array[] = [source.bytes.subarray(0, source.bytes.length - body.length)]
  let next = 0
  for (const piece of pieces) {
    const part =
      'insert' in piece ? encodeText(piece.insert, source.encoding) : body.subarray(offsets[next++], offsets[next++])
    if (!part) return null
    parts.push(part)
  }
  return join(parts)
}

function markLength(encoding: EncodingName): number {
  return encoding === 'utf-8' ? 3 : 2
}

function decodes(bytes: Uint8Array, encoding: EncodingName): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The pieces after edits on the text that they spell. */
function splice(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const after: Piece[] = []
  let index = 0
  let begin = 0
  // Takes over what lies between two offsets of the text before; `begin` is where piece `index` begins in it.
  const take = (from: number, to: number) => {
    for (let piece = pieces[index]; piece; piece = pieces[index]) {
      const part = slice(piece, from - begin, to - begin)
      if (part) after.push(part)
      const end = begin + lengthOf(piece)
      if (end > to) return
      begin = end
      index++
    }
  }
  let at = 0
  for (const edit of edits) {
    take(at, edit.from)
    if (edit.insert !== '') after.push({insert: edit.insert})
    at = edit.to
  }
  take(at, Number.POSITIVE_INFINITY)
  return after
}

function slice(piece: Piece, from: number, to: number): Piece | null {
  const start = Math.max(0, from)
  const end = Math.min(lengthOf(piece), to)
  if (start >= end) return null
  return 'insert' in piece ? {insert: piece.insert.slice(start, end)} : {from: piece.from + start, to: piece.from + end}
}

function lengthOf(piece: Piece): number {
  return 'insert' in piece ? piece.insert.length : piece.to - piece.from
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
