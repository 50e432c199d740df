import {lastAtMost} from '../input/last-at-most.ts'

/** Tells where the line begins that an offset lies in; a line ends in a line feed, as servers count. Making it reads the text once, however many are asked. */
export function lineStarts(text: string): (at: number) => number {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return at => starts[lastAtMost(starts, at)] ?? 0
}
