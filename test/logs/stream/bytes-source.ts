import type {ByteSource} from '../../../src/input/byte-source.ts'

/**
 * Bytes as a source that gives them in pieces of the sizes in `cuts`, the last one repeated; all at once without any.
 * `transfer`: into another buffer each time, as a stream in "byob" mode does.
 */
export function bytesSource(bytes: Uint8Array, cuts: readonly number[] = [], transfer = false): ByteSource {
  let at = 0
  let piece = 0
  return {
    name: 'test.log',
    size: bytes.length,
    read: async into => {
      const {byteOffset, length} = into
      const target = transfer
        ? new Uint8Array(structuredClone(into.buffer, {transfer: [into.buffer]}), byteOffset, length)
        : into
      const cut = cuts[Math.min(piece++, cuts.length - 1)] ?? bytes.length
      const part = bytes.subarray(at, at + Math.min(cut, target.length))
      at += part.length
      target.set(part)
      return target.subarray(0, part.length)
    },
  }
}
