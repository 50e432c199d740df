import type {ByteSource} from '../../input/byte-source.ts'

/** Shorter reads are put together. */
const enough = 262144

/**
 * Reads into the beginning of `into` until it is full, there is enough to work on, or the source ends. The part may lie in
 * another buffer, as the source's own may.
 */
export async function fillRoom(source: ByteSource, into: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const {byteOffset, length} = into
  let room = into
  let filled = 0
  while (filled < Math.min(enough, length)) {
    const part = await source.read(room.subarray(filled))
    room = new Uint8Array(part.buffer, byteOffset, length)
    filled += part.length
    if (part.length === 0) break
  }
  return room.subarray(0, filled)
}
