import type {ByteSource} from '../input/byte-source.ts'

/** A source that gives `head` first, which was read from it before. */
export function prependBytes(head: Uint8Array, source: ByteSource): ByteSource {
  let position = 0
  return {
    ...source,
    read: async into => {
      if (position >= head.length) return source.read(into)
      const part = head.subarray(position, position + into.length)
      into.set(part)
      position += part.length
      return into.subarray(0, part.length)
    },
  }
}
