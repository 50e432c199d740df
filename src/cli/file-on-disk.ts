import {type FileHandle, open} from 'node:fs/promises'
import type {ByteFile} from '../input/byte-file.ts'
import {unreadable} from './unreadable.ts'

/** A file on disk of that size. It is opened when it is first read and stays open until `close`, whatever happens to its name. */
export function fileOnDisk(name: string, size: number): ByteFile {
  let handle: Promise<FileHandle> | null = null
  let opened: FileHandle | null = null
  const readAt = async (into: Uint8Array<ArrayBuffer>, position: number) => {
    try {
      // Nothing is awaited for an open file: the disk must read on while the caller works on what came before.
      if (!opened) {
        handle ??= open(name)
        opened = await handle
      }
      const {bytesRead} = await opened.read(into, 0, into.length, position)
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
      const last = handle
      handle = null
      opened = null
      await (await last)?.close()
    },
  }
}
