import type {ByteSource} from '../byte-source.ts'
import type {SeekableFile} from '../seekable-file.ts'

/** The bytes `[from, to)` of a file one after the other, under another name; fewer if the file ends before. */
export function filePart(file: SeekableFile, name: string, from: number, to: number): ByteSource {
  let position = from
  return {
    name,
    size: Math.max(0, to - from),
    read: async into => {
      const part = await file.slice(position, Math.min(to, position + into.length))
      into.set(part)
      position += part.length
      return into.subarray(0, part.length)
    },
  }
}
