import type {ByteSource} from '../byte-source.ts'

/** Bytes that are read at once. */
const bufferSize = 262144
/**
 * Bytes that are unpacked at once: few at first, for they may become a thousand times as many, and more of them when that
 * turned out not to be so.
 */
const fewest = 8192
const most = 65536
/** What a piece may become so that the next one is larger. */
const harmless = 32

/** Compressed bytes in pieces whose contents fit into memory. */
export interface PackedChunks {
  /** Valid until the next call; empty at the end. */
  readonly next: () => Promise<Uint8Array<ArrayBuffer>>
  /** Tells what the last piece became. */
  readonly gave: (bytes: number) => void
}

export function packedChunks(source: ByteSource): PackedChunks {
  let buffer = new Uint8Array(Math.min(bufferSize, Math.max(fewest, source.size ?? bufferSize)))
  let rest = buffer.subarray(0, 0)
  let limit = fewest
  let last = 0
  return {
    next: async () => {
      if (rest.length === 0) {
        rest = await source.read(buffer)
        buffer = new Uint8Array(rest.buffer)
      }
      const chunk = rest.subarray(0, limit)
      rest = rest.subarray(chunk.length)
      last = chunk.length
      return chunk
    },
    gave: bytes => {
      // Nothing at all is many empty members, which are slow in large pieces.
      limit = bytes > 0 && bytes <= last * harmless ? Math.min(most, limit * 2) : fewest
    },
  }
}
