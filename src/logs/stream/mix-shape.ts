const prime = 0x01000193

/** What a byte is to the shape of a message. */
const other = 0
const letter = 1
const digit = 2
const quote = 3
const slash = 4
const blank = 5
const lineEnd = 6
const within = 7

const classes = Uint8Array.from({length: 256}, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (byte >= 0x80) return byte < 0xc0 ? within : other
  if (/[0-9]/.test(character)) return digit
  if (/\w/.test(character)) return letter
  if (/["']/.test(character)) return quote
  if (byte === 10) return lineEnd
  if (/\s/.test(character)) return blank
  return byte === 0x2f ? slash : other
})

/**
 * Mixes what a message says up to the end of its line into a hash, 300 characters at most, without what `fingerprint`
 * blanks: words with digits, quoted text, paths. Equal bytes give equal hashes; messages with equal fingerprints mostly do.
 */
export function mixShape(bytes: Uint8Array, from: number, end: number, seed: number): number {
  let hash = seed
  let room = 300
  let previous: number = blank
  for (let at = from; at < end && room > 0; ) {
    const start = at
    const byte = bytes[at] as number
    const is = classes[byte] as number
    if (is === lineEnd) break
    if (is === letter || is === digit) {
      let word = hash
      let numbered = false
      let next: number = is
      do {
        if (next === digit) numbered = true
        word = Math.imul(word ^ (bytes[at] as number), prime)
        at++
        next = at < end ? (classes[bytes[at] as number] as number) : lineEnd
      } while (next === letter || next === digit)
      hash = numbered ? Math.imul(hash ^ 0x5f, prime) : word
    } else if (is === quote) {
      const close = closingQuote(bytes, at, Math.min(end, at + room))
      hash = Math.imul(hash ^ (close < 0 ? byte : 0x5f), prime)
      at = close < 0 ? at + 1 : close + 1
    } else if (is === slash && (previous === blank || previous === 0x3d || previous === 0x28)) {
      hash = Math.imul(hash ^ 0x5f, prime)
      while (at < end && classes[bytes[at] as number] !== blank && classes[bytes[at] as number] !== lineEnd) at++
    } else {
      if (is !== blank || previous !== blank) hash = Math.imul(hash ^ (is === blank ? 0x20 : byte), prime)
      if (is === within) room++
      at++
    }
    previous = is === other ? byte : is
    room -= at - start
  }
  return hash
}

function closingQuote(bytes: Uint8Array, at: number, end: number): number {
  for (let next = at + 1; next < end && classes[bytes[next] as number] !== lineEnd; next++) {
    if (bytes[next] === bytes[at]) return next
  }
  return -1
}
