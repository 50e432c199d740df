import type {EncodingName} from '../../model/source-text.ts'

const slice = 65536

/** UTF-16 units that bytes decode to; UTF-8 is counted without decoding. */
export function countUnits(bytes: Uint8Array, from: number, to: number, encoding: EncodingName): number {
  let units = 0
  if (encoding === 'utf-8') {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number
      if (byte < 0x80) units++
      else if (byte >= 0xf0) units += 2
      else if (byte >= 0xc0) units++
    }
    return units
  }
  const decoder = new TextDecoder(encoding, {ignoreBOM: true})
  for (let at = from; at < to; at += slice) {
    units += decoder.decode(bytes.subarray(at, Math.min(to, at + slice)), {stream: true}).length
  }
  return units
}
