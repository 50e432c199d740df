import type {ByteSource} from './byte-source.ts'

const largestChunk = 1024 * 1024

/** The first bytes of a source, `limit` and up to a megabyte more; all of them if there are fewer. */
export async function readUpTo(source: ByteSource, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const chunkSize = Math.min(largestChunk, limit)
  let into = new Uint8Array(chunkSize)
  let length = 0
  while (length < limit) {
    const chunk = await source.read(into)
    if (chunk.length === 0) break
    // Many short reads would each keep a whole buffer alive.
    const isShort = chunk.length * 2 < chunkSize
    chunks.push(isShort ? chunk.slice() : chunk)
    length += chunk.length
    if (length < limit) into = isShort ? new Uint8Array(chunk.buffer) : new Uint8Array(chunkSize)
  }
  const bytes = new Uint8Array(length)
  let position = 0
  for (const chunk of chunks) {
    bytes.set(chunk, position)
    position += chunk.length
  }
  return bytes
}
