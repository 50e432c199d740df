const capital = 1
const small = 2
const digit = 4
/** Digits of a header that were redacted. */
const redacted = 8

const classes = Uint8Array.from({length: 256}, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return digit | redacted
  if (byte >= 0x61 && byte <= 0x7a) return small
  if (byte === 0x58) return capital | redacted
  if (byte >= 0x41 && byte <= 0x5a) return capital
  return byte === 0x2a || byte === 0x23 || byte === 0x3f ? redacted : 0
})

/**
 * Whether a line may begin an event of log4j's StatusLogger or of Tomcat: a cheap test before `eventHeaders`, which never
 * refuses what those take. `undated`: Tomcat's lines without a date, too.
 */
export function mayBeginJava(bytes: Uint8Array, at: number, undated: boolean): boolean {
  const first = classes[bytes[at] as number] as number
  const second = classes[bytes[at + 1] as number] as number
  // `16-Sep-2023 11:21:03.233`
  if (bytes[at + 2] === 0x2d && first & redacted && second & redacted) return true
  // `2025-08-10 03:09:57,843 main`
  if (bytes[at + 4] === 0x2d && bytes[at + 7] === 0x2d && bytes[at + 13] === 0x3a && bytes[at + 16] === 0x3a)
    return true
  // `2014/10/06 8:32:18`
  if (bytes[at + 4] === 0x2f && bytes[at + 7] === 0x2f && first & redacted) return true
  // `10月 06, 2014`
  if (first & digit && isDay(bytes, afterMonthNumber(bytes, second & digit ? at + 2 : at + 1))) return true
  // `Oct 06, 2014`
  if (first & capital && second & small && isDay(bytes, afterMonthName(bytes, at + 2))) return true
  return undated && mayBeUndated(bytes, at, first)
}

/** The month's sign in any encoding. */
function afterMonthNumber(bytes: Uint8Array, at: number): number {
  let next = at
  while (next < at + 3 && bytes[next] !== 0x20) next++
  return next
}

function afterMonthName(bytes: Uint8Array, at: number): number {
  let next = at
  while (next < at + 7 && classes[bytes[next] as number] === small) next++
  return bytes[next] === 0x2e ? next + 1 : next
}

/** ` 06, ` */
function isDay(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x20) return false
  const comma = bytes[at + 2] === 0x2c ? at + 2 : at + 3
  return bytes[comma] === 0x2c && bytes[comma + 1] === 0x20
}

/** `SEVERE [`, and its names in Japanese, of 12 bytes at most. */
function mayBeUndated(bytes: Uint8Array, at: number, first: number): boolean {
  if (!(first & capital) && (bytes[at] as number) < 0x80) return false
  for (let next = at + 4; next < at + 13; next++) {
    if ((bytes[next] === 0x20 || bytes[next] === 9) && bytes[next + 1] === 0x5b) return true
  }
  return false
}
