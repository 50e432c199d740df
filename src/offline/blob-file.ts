import type {ByteFile} from '../input/byte-file.ts'

/** A file that was moved or changed since it was chosen, or a folder: the browser refuses to read it. */
export class UnreadableFile extends Error {
  readonly file: string

  constructor(file: string, cause: unknown) {
    super(file, {cause})
    this.file = file
  }
}

/** A dropped file or a pasted text as a file that can be read from any place. What the browser refuses rejects with an `UnreadableFile`. */
export function blobFile(name: string, blob: Blob): ByteFile {
  const slice = async (from: number, to: number) => {
    try {
      return new Uint8Array(await blob.slice(from, to).arrayBuffer())
    } catch (cause) {
      throw new UnreadableFile(name, cause)
    }
  }
  return {
    name,
    size: blob.size,
    slice,
    open: () => {
      let position = 0
      return {
        name,
        size: blob.size,
        read: async into => {
          const bytes = await slice(position, position + into.length)
          position += bytes.length
          into.set(bytes)
          return into.subarray(0, bytes.length)
        },
      }
    },
  }
}
