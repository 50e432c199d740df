/** More than any header, and what tells whether its event is worth a look: 200 characters of three bytes. */
const openingSize = 704
const ascii = new TextDecoder()

/** The text that begins at `at`, of 200 characters at least unless the data end before; cut between characters. */
export function openingText(bytes: Uint8Array, at: number, end: number, decode: (bytes: Uint8Array) => string): string {
  let to = Math.min(end, at + openingSize)
  let foreign = false
  for (let next = at; next < to && !foreign; next++) foreign = (bytes[next] as number) >= 0x80
  if (!foreign) return ascii.decode(bytes.subarray(at, to))
  if (to < end) {
    // A byte below 0x40 is a character by itself in every encoding; else at least those of UTF-8 are not cut.
    const latest = to
    while (to > at + 640 && (bytes[to] as number) >= 0x40) to--
    if (to === at + 640) for (to = latest; ((bytes[to] as number) & 0xc0) === 0x80; ) to--
  }
  return decode(bytes.subarray(at, to))
}
