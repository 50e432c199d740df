import type {ByteFile} from '../../input/byte-file.ts'
import {blobSource} from './blob-source.ts'

/** A dropped file or a pasted text as a file that can be read from any place. */
export function blobFile(name: string, blob: Blob): ByteFile {
  return {
    name,
    size: blob.size,
    open: () => blobSource(name, blob),
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  }
}
