import {frameEnd} from './frame-end.ts'
import {mergeHits} from './merge-hits.ts'
import type {AddHit, Hit} from './rule.ts'
import {windows} from './windows.ts'

/** No regular expression ever runs on more. */
const longest = 65_536

/** A line, or a window of one. */
export interface Line {
  readonly text: string
  /** Where it begins in the whole. */
  readonly at: number
  /** Whether it is a whole line: windows overlap. */
  readonly whole: boolean
}

/**
 * Adds the identifying values of a text in their order, none overlapping. `find` gives those of a line, in any order and
 * overlapping; one of more than 64 KB is looked at in windows that overlap. Stack frames are passed over.
 */
export function eachHit(text: string, find: (line: Line) => Hit[], add: AddHit): void {
  for (let from = 0; from < text.length; ) {
    const frame = frameEnd(text, from)
    const feed = frame < 0 ? text.indexOf('\n', from) : frame
    const to = feed < 0 ? text.length : feed
    if (to - from > longest) eachInWindows(text, from, to, find, add)
    else if (frame < 0) {
      const line = text.slice(from, to)
      for (const hit of mergeHits(line, find({text: line, at: from, whole: true}))) {
        add(from + hit.from, from + hit.to, hit.kind)
      }
    }
    from = to + 1
  }
}

function eachInWindows(text: string, lineFrom: number, lineTo: number, find: (line: Line) => Hit[], add: AddHit): void {
  let passed = 0
  for (const {from, to, start, end} of windows(lineFrom, lineTo)) {
    const line = text.slice(start, end)
    for (const hit of mergeHits(line, find({text: line, at: start, whole: false}))) {
      const at = start + hit.from
      if (at >= to || start + hit.to <= passed || start + hit.to <= from) continue
      // A value longer than the overlap goes on in the next window.
      const rest = start + hit.to === end && end > to ? runLength(text, end) : 0
      add(Math.max(at, passed), start + hit.to + rest, hit.kind)
      passed = start + hit.to + rest
    }
  }
}

/** How far what is no delimiter goes. */
function runLength(text: string, from: number): number {
  let to = from
  while (to < text.length && !/[\s"'<>,;&|]/.test(text[to] as string)) to++
  return to - from
}
