/** What stands for more than itself in a shape. */
const classes: Readonly<Record<string, RegExp>> = {'0': /[0-9]/, A: /[A-Z]/, a: /[a-z]/, '+': /[+-]/}

/**
 * A test whether bytes at a position look like `shape`, in which `0` stands for a digit, `A` and `a` for a letter of that
 * case, `+` for either sign, and anything else for itself. False where the data end before.
 */
export function byteShape(shape: string): (bytes: Uint8Array, at: number, end: number) => boolean {
  const {length} = shape
  const distinct = [...new Set(shape)]
  // A row for each character of the shape, which says of each byte whether it fits: one read for one byte.
  const fits = new Uint8Array(distinct.length * 256)
  for (const [row, character] of distinct.entries()) {
    for (let byte = 0; byte < 128; byte++) {
      const given = String.fromCharCode(byte)
      fits[row * 256 + byte] = (classes[character]?.test(given) ?? given === character) ? 1 : 0
    }
  }
  const rows = Uint16Array.from(shape, character => distinct.indexOf(character) * 256)
  return (bytes, at, end) => {
    if (at + length > end) return false
    for (let index = 0; index < length; index++) {
      if (fits[(rows[index] as number) | (bytes[at + index] as number)] === 0) return false
    }
    return true
  }
}
