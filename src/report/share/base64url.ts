const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as text that may stand in an address (RFC 4648, section 5, without padding), and back. */
export const base64url = {
  encode(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += 3) {
      const [a = 0, b, c] = bytes.subarray(at, at + 3)
      const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
      const digits = b === undefined ? 2 : c === undefined ? 3 : 4
      for (let digit = 0; digit < digits; digit++) text += alphabet[(bits >> (18 - 6 * digit)) & 63]
    }
    return text
  },

  /** Null for text that is not base64url. */
  decode(text: string): Uint8Array | null {
    if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
    let bits = 0
    let held = 0
    let at = 0
    for (const digit of text) {
      bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xffff
      held += 6
      if (held < 8) continue
      held -= 8
      bytes[at++] = (bits >> held) & 255
    }
    return bytes
  },
}
