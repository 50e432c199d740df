import type {LineLayout} from './line-layout.ts'
import {packHour} from './pack-hour.ts'
import {layoutNames, packOpening} from './pack-opening.ts'

/** `[08/Jan/2024:09:32:51 +0900]`: `0` a digit, `A` and `a` letters, `+` either sign. */
const shape = '[00/Aaa/0000:00:00:00 +0000]'
/** Characters before the time at most. */
const before = 200
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const opening = packOpening(0, layoutNames.indexOf('access'), 0)

/**
 * Lines of access logs, byte by byte what `eventHeaders.access` is for texts; no event of theirs is worrying. Lines with
 * other characters than ASCII before the time are refused: they are to be read as texts.
 */
export const accessLines: Pick<LineLayout, 'open' | 'hour'> = {
  open: (bytes, at, end) => {
    const bracket = bracketAfter(bytes, at, end)
    return bracket >= 0 && isTime(bytes, bracket, end) ? opening : 0
  },
  hour: (bytes, at) => {
    const bracket = bracketAfter(bytes, at, bytes.length)
    const month = String.fromCharCode(...bytes.subarray(bracket + 4, bracket + 7)).toLowerCase()
    const year = two(bytes, bracket + 8) * 100 + two(bytes, bracket + 10)
    return packHour(year, months.indexOf(month) + 1, two(bytes, bracket + 1), two(bytes, bracket + 13))
  },
}

/** The first bracket of the line; -1 if there is none within reach, or other characters than ASCII are. */
function bracketAfter(bytes: Uint8Array, from: number, end: number): number {
  const last = Math.min(end, from + before + 1)
  for (let at = from; at < last; at++) {
    const byte = bytes[at] as number
    if (byte === 0x5b) return at
    if (byte === 10 || byte >= 0x80) return -1
  }
  return -1
}

function isTime(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + shape.length > end) return false
  for (let index = 0; index < shape.length; index++) {
    if (!fits(shape.charCodeAt(index), bytes[at + index] as number)) return false
  }
  return true
}

function fits(wanted: number, byte: number): boolean {
  if (wanted === 0x30) return byte >= 0x30 && byte <= 0x39
  if (wanted === 0x41) return byte >= 0x41 && byte <= 0x5a
  if (wanted === 0x61) return byte >= 0x61 && byte <= 0x7a
  return byte === wanted || (wanted === 0x2b && byte === 0x2d)
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - 0x30) * 10 + (bytes[at + 1] as number) - 0x30
}
