import type {FileHandle} from 'node:fs/promises'
import type {ByteSource} from '../logs/stream/byte-source.ts'

/** The bytes of an open file, which the caller closes. The size is null where the file system knows none, as for a pipe. */
export async function fileSource(name: string, file: FileHandle): Promise<ByteSource> {
  const status = await file.stat()
  return {
    name,
    size: status.isFile() ? status.size : null,
    read: async into => into.subarray(0, (await file.read(into, 0, into.length, null)).bytesRead),
  }
}
