import type {ByteSource} from '../byte-source.ts'
import type {SeekableFile} from '../seekable-file.ts'

/** Walks through a tar archive. */
export interface TarReader {
  /** Bytes from the beginning. */
  readonly position: () => number
  /** The next bytes, fewer at the end; valid until the next call. */
  readonly take: (length: number) => Promise<Uint8Array>
  /** Fills the beginning of `into` as far as it can at once; empty at the end. */
  readonly readInto: (into: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
  /** Goes on by so many bytes; false if there are fewer. */
  readonly skip: (length: number) => Promise<boolean>
}

const windowSize = 16384

/** Over a file that can be read from any place: what is skipped is not read. */
export function seekingReader(file: SeekableFile): TarReader {
  let position = 0
  // Short reads, as for headers, are served from one longer one.
  let [window, windowFrom] = [new Uint8Array(0), 0]
  const take = async (length: number) => {
    if (position < windowFrom || position + length > windowFrom + window.length) {
      windowFrom = position
      window = await file.slice(position, Math.min(file.size, position + Math.max(length, windowSize)))
    }
    const bytes = window.subarray(position - windowFrom, position - windowFrom + length)
    position += bytes.length
    return bytes
  }
  return {
    position: () => position,
    take,
    readInto: async into => {
      const bytes = await take(into.length)
      into.set(bytes)
      return into.subarray(0, bytes.length)
    },
    skip: async length => {
      position += length
      return position <= file.size
    },
  }
}

const bufferSize = 65536

/** Over bytes that come one after the other: out of a compressed archive, or a pipe. */
export function sequentialReader(source: ByteSource): TarReader {
  let buffer = new Uint8Array(bufferSize)
  let rest = buffer.subarray(0, 0)
  let position = 0
  const refill = async () => {
    if (rest.length > 0) return
    rest = await source.read(buffer)
    buffer = new Uint8Array(rest.buffer)
  }
  const takeSome = async (length: number) => {
    await refill()
    const part = rest.subarray(0, length)
    rest = rest.subarray(part.length)
    position += part.length
    return part
  }
  return {
    position: () => position,
    take: async length => {
      const bytes = new Uint8Array(length)
      let filled = 0
      for (let part = await takeSome(length); part.length > 0; part = await takeSome(length - filled)) {
        bytes.set(part, filled)
        filled += part.length
      }
      return bytes.subarray(0, filled)
    },
    readInto: async into => {
      const part = await takeSome(into.length)
      into.set(part)
      return into.subarray(0, part.length)
    },
    skip: async length => {
      let left = length
      while (left > 0) {
        const {length: some} = await takeSome(left)
        if (some === 0) return false
        left -= some
      }
      return true
    },
  }
}
