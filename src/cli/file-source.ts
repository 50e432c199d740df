import type {FileHandle} from 'node:fs/promises'
import type {ByteSource} from '../logs/stream/byte-source.ts'

/** The bytes of an open file, from its beginning; the caller closes it. */
export function fileSource(name: string, file: FileHandle, size: number): ByteSource {
  let position = 0
  return {
    name,
    size,
    read: async into => {
      const {bytesRead} = await file.read(into, 0, into.length, position)
      position += bytesRead
      return into.subarray(0, bytesRead)
    },
  }
}
