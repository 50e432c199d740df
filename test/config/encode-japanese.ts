/** Encodes a text whose characters have one byte or two, by looking each up among those of two. */
export function encodeJapanese(encoding: 'shift_jis' | 'euc-jp', text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const decoded = decoder.decode(Uint8Array.of(first, second))
      if (decoded.length === 1) codes.set(decoded, [first, second])
    }
  }
  return Uint8Array.from([...text].flatMap(char => (char < '\x80' ? [char.charCodeAt(0)] : (codes.get(char) ?? []))))
}
