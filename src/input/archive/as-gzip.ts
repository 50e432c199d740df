import type {ByteSource} from '../byte-source.ts'

/** A header without name and time (RFC 1952, section 2.3). */
const header = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 255)

/** Raw deflate data as a gzip file, whose end says what the contents must be. */
export function asGzip(deflated: ByteSource, {crc, size}: {readonly crc: number; readonly size: number}): ByteSource {
  const trailer = new DataView(new ArrayBuffer(8))
  trailer.setUint32(0, crc, true)
  trailer.setUint32(4, size % 2 ** 32, true)
  let before: Uint8Array = header
  let after = new Uint8Array(trailer.buffer)
  return {
    ...deflated,
    size: null,
    read: async into => {
      if (before.length === 0) {
        const part = await deflated.read(into)
        if (part.length > 0) return part
        before = after
        after = new Uint8Array(0)
      }
      const part = before.subarray(0, into.length)
      before = before.subarray(part.length)
      into.set(part)
      return into.subarray(0, part.length)
    },
  }
}
