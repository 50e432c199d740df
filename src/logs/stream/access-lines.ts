import {hourAt, monthAt, twoDigits} from './byte-date.ts'
import {byteShape} from './byte-shape.ts'
import type {LineTest} from './line-layout.ts'
import {layoutNames, packOpening} from './pack-opening.ts'

const isTime = byteShape('[00/Aaa/0000:00:00:00 +0000]')
/** Characters before the time at most. */
const before = 200
const opening = packOpening(0, layoutNames.indexOf('access'), 0)

/**
 * Lines of access logs, byte by byte what `eventHeaders.access` is for texts; no event of theirs is worrying. Lines with
 * other characters than ASCII before the time are refused: they are to be read as texts.
 */
export const accessLines: LineTest = {
  open: (bytes, at, end) => {
    const bracket = bracketAfter(bytes, at, end)
    return bracket >= 0 && isTime(bytes, bracket, end) ? opening : 0
  },
  hour: (bytes, at) => {
    const bracket = bracketAfter(bytes, at, bytes.length)
    const year = twoDigits(bytes, bracket + 8) * 100 + twoDigits(bytes, bracket + 10)
    return hourAt(bytes, year, monthAt(bytes, bracket + 4), twoDigits(bytes, bracket + 1), bracket + 13)
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
