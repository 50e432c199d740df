import type {ByteSource} from '../../input/byte-source.ts'

/** A UTF-16 file as UTF-8; what cannot be decoded becomes U+FFFD. `begun`: bytes that were read already, mark excluded. */
export function wideSource(source: ByteSource, begun: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): ByteSource {
  const decoder = new TextDecoder(encoding, {ignoreBOM: true})
  const encoder = new TextEncoder()
  let raw: Uint8Array<ArrayBuffer> = new Uint8Array(65536)
  let rest = begun
  let ended = false
  const nextBytes = async (limit: number): Promise<Uint8Array> => {
    if (rest.length === 0) {
      const read = await source.read(raw.subarray(0, Math.min(limit, raw.length)))
      // The buffer may have been handed over.
      raw = new Uint8Array(read.buffer)
      return read
    }
    const part = rest.subarray(0, limit)
    rest = rest.subarray(part.length)
    return part
  }
  return {
    name: source.name,
    size: null,
    read: async into => {
      // A unit of two bytes becomes three at most, and one may be left over from before.
      const limit = Math.floor(into.length / 3) * 2 - 4
      while (!ended) {
        const bytes = await nextBytes(limit)
        ended = bytes.length === 0
        const text = decoder.decode(bytes, {stream: !ended})
        if (text !== '') return into.subarray(0, encoder.encodeInto(text, into).written)
      }
      return into.subarray(0, 0)
    },
  }
}
