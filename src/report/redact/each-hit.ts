import {findHits} from './find-hits.ts'
import {frameEnd} from './frame-end.ts'
import type {LearnedValues} from './learned-values.ts'
import type {AddHit} from './rule.ts'
import {windows} from './windows.ts'

/** No regular expression ever runs on more. */
const longest = 65_536

/**
 * Adds the identifying values of a text in their order, none overlapping. Each line is looked at by itself, one of more
 * than 64 KB in windows that overlap.
 */
export function eachHit(text: string, learned: LearnedValues | null, add: AddHit): void {
  for (let from = 0; from < text.length; ) {
    const frame = frameEnd(text, from)
    const feed = frame < 0 ? text.indexOf('\n', from) : frame
    const to = feed < 0 ? text.length : feed
    if (to - from > longest) eachInWindows(text, from, to, learned, add)
    else if (frame < 0)
      for (const hit of findHits(text.slice(from, to), learned)) add(from + hit.from, from + hit.to, hit.kind)
    from = to + 1
  }
}

function eachInWindows(
  text: string,
  lineFrom: number,
  lineTo: number,
  learned: LearnedValues | null,
  add: AddHit,
): void {
  let passed = 0
  for (const {from, to, start, end} of windows(lineFrom, lineTo)) {
    for (const hit of findHits(text.slice(start, end), learned)) {
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
