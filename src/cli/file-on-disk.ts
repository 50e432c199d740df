import {type FileHandle, open} from 'node:fs/promises'
import type {ByteFile} from '../input/byte-file.ts'
import {unreadable} from './unreadable.ts'

/** A file on disk of that size. It is opened when it is first read and stays open until `close`, whatever happens to its name. */
export function fileOnDisk(name: string, size: number): ByteFile {
  let handle: Promise<FileHandle> | null = null
  const readAt = async (into: Uint8Array<ArrayBuffer>, position: number) => {
    try {
      handle ??= open(name)
      const {bytesRead} = await (await handle).read(into, 0, into.length, position)
      return into.subarray(0, bytesRead)
    } catch (cause) {
      return unreadable(name, cause)
    }
  }
  return {
    name,
    size,
    slice: (from, to) => readAt(new Uint8Array(Math.max(0, to - from)), from),
    open: () => {
      let position = 0
      return {
        name,
        size,
        read: async into => {
          const part = await readAt(into, position)
          position += part.length
          return part
        },
      }
    },
    close: async () => {
      const opened = handle
      handle = null
      await (await opened)?.close()
    },
  }
}
