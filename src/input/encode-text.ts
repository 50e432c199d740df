import type {EncodingName} from '../model/source-text.ts'

/**
 * Text in an encoding, without a byte order mark. Null if a character does not exist there,
 * or (UTF-8) if half of a surrogate pair stands alone.
 */
export function encodeText(text: string, encoding: EncodingName): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return /\p{Cs}/u.test(text) ? null : new TextEncoder().encode(text)
    case 'utf-16le':
    case 'utf-16be':
      return encodeWide(text, encoding === 'utf-16le')
    case 'shift_jis':
    case 'euc-jp':
      return encodeJapanese(text, encoding)
  }
}

function encodeWide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}

function encodeJapanese(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array | null {
  if (/^[\0-\x7f]*$/.test(text)) return new TextEncoder().encode(text)
  const table = reverseTable(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    const encoded = code < 0x80 ? [code] : table.get(character)
    if (!encoded) return null
    bytes.push(...encoded)
  }
  return Uint8Array.from(bytes)
}

/**
 * Character to bytes, made by decoding every one- and two-byte sequence: no runtime has an encoder for these.
 * Where two sequences decode to one character the first stands, but never one of the rows that NEC selected from IBM's,
 * as the Encoding Standard has it (index Shift_JIS pointer, 8272 to 8835 left out).
 */
function reverseTable(encoding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes)
  }
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(encoding === 'shift_jis' ? [byte] : [0x8e, byte])
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    if (encoding === 'shift_jis' && (lead === 0xed || lead === 0xee)) continue
    for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail])
  }
  return table
}
