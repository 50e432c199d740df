import {PassThrough, Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip, gzipSync} from 'node:zlib'

/** Bytes of a text or of bytes after gzip at its best level. */
export function gzippedSize(content: string | Uint8Array): number {
  return gzipSync(content, {level: 9}).length
}

/** Bytes of a value as gzipped JSON; it may be larger than the largest string. */
export async function gzippedJsonSize(value: unknown): Promise<number> {
  let size = 0
  const count = new PassThrough()
  count.on('data', (chunk: Buffer) => {
    size += chunk.length
  })
  await pipeline(Readable.from(jsonPieces(value, 4)), createGzip({level: 6}), count)
  return size
}

function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || 'toJSON' in value) {
    yield JSON.stringify(value) ?? 'null'
    return
  }
  const list = Array.isArray(value)
  yield list ? '[' : '{'
  let first = true
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue
    yield `${first ? '' : ','}${list ? '' : `${JSON.stringify(key)}:`}`
    first = false
    yield* jsonPieces(inner, depth - 1)
  }
  yield list ? ']' : '}'
}
