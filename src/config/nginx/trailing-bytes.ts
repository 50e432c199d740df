import type {EncodingName} from '../../model/source-text.ts'

/**
 * Characters of a text in Shift_JIS whose second byte means something to nginx, which knows bytes only: by code unit, the
 * byte of a backslash (表, ソ) or of an opening brace (ボ). Null for an encoding in which there are none.
 */
export function trailingBytes(encoding: EncodingName): ReadonlyMap<number, number> | null {
  if (encoding !== 'shift_jis') return null
  const decoder = new TextDecoder('shift_jis')
  const trails = new Map<number, number>()
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead <= 0xdf) continue
    for (const trail of [0x5c, 0x7b]) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text !== '\ufffd') trails.set(text.charCodeAt(0), trail)
    }
  }
  return trails
}
