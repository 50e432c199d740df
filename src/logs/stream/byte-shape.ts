const digit = 1
const capital = 2
const small = 4
const sign = 8

const classes = Uint8Array.from({length: 256}, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return digit
  if (byte >= 0x41 && byte <= 0x5a) return capital
  if (byte >= 0x61 && byte <= 0x7a) return small
  return byte === 0x2b || byte === 0x2d ? sign : 0
})
const wanted: Readonly<Record<string, number>> = {'0': digit, A: capital, a: small, '+': sign}

/**
 * A test whether bytes at a position look like `shape`, in which `0` stands for a digit, `A` and `a` for a letter of that
 * case, `+` for either sign, and anything else for itself. False where the data end before.
 */
export function byteShape(shape: string): (bytes: Uint8Array, at: number, end: number) => boolean {
  const {length} = shape
  const kinds = Uint8Array.from(shape, character => wanted[character] ?? 0)
  const exact = Uint8Array.from(shape, character => character.charCodeAt(0))
  return (bytes, at, end) => {
    if (at + length > end) return false
    for (let index = 0; index < length; index++) {
      const byte = bytes[at + index] as number
      const kind = kinds[index] as number
      if (kind === 0 ? byte !== exact[index] : ((classes[byte] as number) & kind) === 0) return false
    }
    return true
  }
}
