import type {ByteSource} from '../../input/byte-source.ts'
import {nulRun} from '../../input/nul-run.ts'
import {recogniseBinary} from '../../input/recognise-binary.ts'
import type {InputKind} from '../../model/input-kind.ts'
import type {Note} from '../../model/note.ts'
import {lookahead} from './block-reader.ts'
import {fillRoom} from './fill-room.ts'
import type {LimitedSource} from './limited-source.ts'
import {eventLimit} from './long-event.ts'
import {type PartDecoder, partDecoder} from './part-decoder.ts'
import {type Recognised, recogniseStream} from './recognise-stream.ts'
import type {StreamNoteId} from './stream-note-id.ts'
import {wideSource} from './wide-source.ts'

/** Bytes that are read at once. */
const chunkSize = 2 * 1024 * 1024
/** Room before a chunk for what is kept of the one before: an open event, and the longest anchor. */
const headSize = 2 * eventLimit

/** A stream of which the first bytes were read. */
export interface OpenedStream {
  readonly source: ByteSource
  readonly recognised: Recognised
  /** Whether the file is UTF-16: `source` gives it as UTF-8. */
  readonly wide: boolean
  readonly decoder: PartDecoder
  /** Bytes of a buffer, and how many of them precede a chunk. */
  readonly room: {readonly size: number; readonly head: number}
  /** NUL bytes that the file begins with, passed over. */
  readonly skipped: number
  /** The first chunk without byte order mark and NUL bytes. */
  readonly first: Uint8Array<ArrayBuffer>
  /** Why it is not read any further. */
  readonly refusal: Note<StreamNoteId> | null
}

/** Reads the first bytes of a source and recognises them; `kind` stands if it is given. Small files get small buffers. */
export async function openStream(given: LimitedSource, kind: InputKind | undefined): Promise<OpenedStream> {
  const size = given.size ?? chunkSize
  const head = roundUp(Math.min(headSize, size + lookahead))
  const room = {head, size: head + roundUp(Math.min(chunkSize, size + lookahead))}
  const begun = await fillRoom(given, new Uint8Array(new ArrayBuffer(room.size), head))
  const {chunk, skipped} = await skipNulBytes(given, begun, room.size - head)
  const recognised = recogniseStream(chunk, given.name, kind)
  const {encoding, mark} = recognised
  const first = chunk.subarray(mark)
  const refusal = refuse(chunk, recognised, kind !== undefined)
  const opened = {recognised, room, refusal, skipped}
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    return {...opened, source: given, wide: false, decoder: partDecoder(encoding), first}
  }
  const source = wideSource(given, first, encoding)
  const wideFirst = await fillRoom(source, new Uint8Array(new ArrayBuffer(room.size), head))
  return {...opened, source, wide: true, decoder: partDecoder('utf-8'), first: wideFirst}
}

/** Reads on while there are only NUL bytes: a truncated log may begin with as many as it once had. */
async function skipNulBytes(
  source: ByteSource,
  begun: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<{readonly chunk: Uint8Array<ArrayBuffer>; readonly skipped: number}> {
  let chunk = begun
  let skipped = 0
  if (nulRun(chunk) === 0) return {chunk, skipped}
  while (chunk.length > 0) {
    let run = 0
    while (run < chunk.length && chunk[run] === 0) run++
    skipped += run
    const room = new Uint8Array(chunk.buffer, chunk.byteOffset, length)
    const rest = chunk.length - run
    room.set(chunk.subarray(run))
    const more = await fillRoom(source, room.subarray(rest))
    chunk = new Uint8Array(more.buffer, begun.byteOffset, rest + more.length)
    if (rest > 0) break
  }
  return {chunk, skipped}
}

function refuse(bytes: Uint8Array, {kind, binary}: Recognised, given: boolean): Note<StreamNoteId> | null {
  if (bytes.length === 0) return {id: 'empty-input', facts: {}}
  if (given) return null
  const format = recogniseBinary(bytes)
  if (format?.archive) return {id: 'archive-not-read', facts: {format: format.format}}
  if (format || binary) return {id: 'binary', facts: {format: format?.format ?? 'binary'}}
  return kind === 'unknown' ? {id: 'not-recognised', facts: {}} : null
}

/** Buffers are read in words, 16 bytes at a time. */
function roundUp(bytes: number): number {
  return (bytes + 15) & ~15
}
