import type {SeekableFile} from './seekable-file.ts'

/** Bytes in memory as a file. */
export function bytesFile(name: string, bytes: Uint8Array<ArrayBuffer>): SeekableFile {
  return {
    name,
    size: bytes.length,
    slice: async (from, to) => bytes.subarray(from, to),
    open: () => {
      let position = 0
      return {
        name,
        size: bytes.length,
        read: async into => {
          const part = bytes.subarray(position, position + into.length)
          into.set(part)
          position += part.length
          return into.subarray(0, part.length)
        },
      }
    },
  }
}
