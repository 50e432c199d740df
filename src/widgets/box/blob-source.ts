import type {ByteSource} from '../../input/byte-source.ts'

/** Bytes that a read waits for: the stream hands on some 140 KB at a time otherwise (measured in Chromium 156). */
const enough = 1024 * 1024

/** `min` is newer than TypeScript's library; browsers that do not know it give what they have. */
type ReadAtLeast = (
  into: Uint8Array<ArrayBuffer>,
  options: {readonly min: number},
) => Promise<{readonly value: Uint8Array<ArrayBuffer> | undefined}>

/**
 * The bytes of a file or a pasted text, read without copying: the stream transfers the buffers it fills.
 * A browser without such streams for files reads slice by slice.
 */
export function blobSource(name: string, blob: Blob): ByteSource {
  const readAtLeast = byobRead(blob)
  let position = 0
  return {
    name,
    size: blob.size,
    read: async into => {
      if (readAtLeast) {
        const {value} = await readAtLeast(into, {min: Math.min(enough, into.length)})
        return value ?? into.subarray(0, 0)
      }
      const bytes = new Uint8Array(await blob.slice(position, position + into.length).arrayBuffer())
      position += bytes.length
      into.set(bytes)
      return into.subarray(0, bytes.length)
    },
  }
}

function byobRead(blob: Blob): ReadAtLeast | null {
  try {
    const reader = blob.stream().getReader({mode: 'byob'})
    return reader.read.bind(reader)
  } catch {
    return null
  }
}
