import type {ByteSource} from '../../logs/stream/byte-source.ts'

/**
 * The bytes of a file or a pasted text. Read by a "byob" reader, which hands buffers over instead of copying,
 * where the browser has one for files; else slice by slice.
 */
export function blobSource(name: string, blob: Blob): ByteSource {
  const reader = byobReader(blob)
  let position = 0
  return {
    name,
    size: blob.size,
    read: async into => {
      if (reader) {
        const {value} = await reader.read(into)
        return value ?? into.subarray(0, 0)
      }
      const bytes = new Uint8Array(await blob.slice(position, position + into.length).arrayBuffer())
      position += bytes.length
      into.set(bytes)
      return into.subarray(0, bytes.length)
    },
  }
}

function byobReader(blob: Blob): ReadableStreamBYOBReader | null {
  try {
    return blob.stream().getReader({mode: 'byob'})
  } catch {
    return null
  }
}
