import type {LineTest} from './line-layout.ts'
import {logLevels} from './log-levels.ts'
import {packHour} from './pack-hour.ts'
import {packOpening, worryingBit} from './pack-opening.ts'

const firstWorrying = logLevels.indexOf('warn')

/** Bytes that stand for a digit: digits, and what redacted ones are replaced by (`[\w*#?]`). */
const digits = Uint8Array.from({length: 256}, (_, byte) =>
  /[\w*#?]/.test(String.fromCharCode(byte)) && byte < 128 ? 1 : 0,
)

/**
 * The first lines of `atlassian-confluence.log`, byte by byte what `logShapes.header` is for texts: time, level, and the
 * opening bracket of the thread.
 */
export const confluenceLines: LineTest & {readonly firstBytes: Uint8Array} = {
  firstBytes: digits,
  open: (bytes, at, end) => {
    // The two dashes first: lines that begin with a letter or a digit are many.
    if (bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || end - at < 26) return 0
    if (bytes[at + 13] !== 0x3a || bytes[at + 16] !== 0x3a) return 0
    const middle = bytes[at + 10]
    if (middle !== 0x20 && middle !== 0x54) return 0
    if (!digitsAt(bytes, at, 4) || !digitsAt(bytes, at + 5, 2) || !digitsAt(bytes, at + 8, 2)) return 0
    if (!digitsAt(bytes, at + 11, 2) || !digitsAt(bytes, at + 14, 2) || !digitsAt(bytes, at + 17, 2)) return 0
    let position = skipFraction(bytes, at + 19)
    position = skipBlanks(bytes, position)
    if (position < 0) return 0
    const level = levelAt(bytes, position)
    if (level === 0) return 0
    position = skipBlanks(bytes, position + (level === 3 || level === 4 ? 4 : 5))
    if (position < 0 || position >= end || bytes[position] !== 0x5b) return 0
    return packOpening(position + 1 - at, 0, level >= firstWorrying ? level | worryingBit : level)
  },
  hour: (bytes, at) => {
    const year = two(bytes, at) * 100 + two(bytes, at + 2)
    return packHour(year, two(bytes, at + 5), two(bytes, at + 8), two(bytes, at + 11))
  },
}

function digitsAt(bytes: Uint8Array, at: number, count: number): boolean {
  for (let next = at; next < at + count; next++) if (digits[bytes[next] as number] !== 1) return false
  return true
}

/** `,123` or `.12`; what is no fraction stays. */
function skipFraction(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x2c && bytes[at] !== 0x2e) return at
  if (!digitsAt(bytes, at + 1, 2)) return at
  return digitsAt(bytes, at + 3, 1) ? at + 4 : at + 3
}

/** The position after one to four blanks, tabs or no-break spaces (UTF-8); -1 if there is none. */
function skipBlanks(bytes: Uint8Array, at: number): number {
  let position = at
  for (let count = 0; count < 4; count++) {
    if (bytes[position] === 0x20 || bytes[position] === 9) position++
    else if (bytes[position] === 0xc2 && bytes[position + 1] === 0xa0) position += 2
    else break
  }
  return position === at ? -1 : position
}

const names = logLevels.map(name => Uint8Array.from(name.toUpperCase(), letter => letter.charCodeAt(0)))
/** The level that a letter begins; the letters all differ. */
const byFirst = Uint8Array.from({length: 256}, (_, byte) =>
  Math.max(
    0,
    names.findIndex(([first]) => first === byte),
  ),
)

/** The index of the level written at `at`; 0 if there is none. */
function levelAt(bytes: Uint8Array, at: number): number {
  const level = byFirst[bytes[at] as number] as number
  const name = names[level] as Uint8Array
  for (let index = 1; index < name.length; index++) if (name[index] !== bytes[at + index]) return 0
  return level
}

/** A number of two digits; far below zero if one of them is none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 0x30
  const ones = (bytes[at + 1] as number) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000
}
