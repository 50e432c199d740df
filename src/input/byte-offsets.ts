import type {EncodingName} from '../model/source-text.ts'

/**
 * The byte at which each UTF-16 offset of decoded `bytes` begins, for ascending `offsets`; `bytes` holds no byte order
 * mark and decodes without an error. Null if an offset lies within a character or beyond the end.
 */
export function byteOffsets(
  bytes: Uint8Array,
  encoding: EncodingName,
  offsets: readonly number[],
): readonly number[] | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return (offsets.at(-1) ?? 0) * 2 <= bytes.length ? offsets.map(offset => offset * 2) : null
  }
  const found: number[] = []
  let at = 0
  let unit = 0
  for (const offset of offsets) {
    while (unit < offset && at < bytes.length) {
      const width = characterWidth(bytes[at] ?? 0, encoding)
      at += width
      // Outside the basic plane a character takes two units; the Japanese tables hold none of those.
      unit += encoding === 'utf-8' && width === 4 ? 2 : 1
    }
    if (unit !== offset || at > bytes.length) return null
    found.push(at)
  }
  return found
}

/** Bytes of the character that a lead byte begins. */
function characterWidth(lead: number, encoding: 'utf-8' | 'shift_jis' | 'euc-jp'): number {
  if (lead < 0x80) return 1
  switch (encoding) {
    case 'utf-8':
      return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    case 'shift_jis':
      return lead === 0x80 || (lead >= 0xa1 && lead <= 0xdf) ? 1 : 2
    case 'euc-jp':
      return lead === 0x8f ? 3 : 2
  }
}
