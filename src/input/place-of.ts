import type {SourceText} from '../model/source-text.ts'
import type {Place, Span} from '../model/span.ts'
import {mapOffset, type Side} from './map-offset.ts'

/** The place of one span of `source.text` in the text as given; for many spans of one source use `placeFinder`. */
export function placeOf(source: SourceText, span: Span): Place {
  return placeFinder(source)(span)
}

/**
 * A function from a span of `source.text` to its place in the text as it was given, before all repairs.
 * Making it reads the text once; each call is O(log lines + log edits).
 */
export function placeFinder(source: SourceText): (span: Span) => Place {
  const starts = lineStarts(source.original)
  const backwards = source.repairs.map(edits => mapOffset(edits)).reverse()
  const original = (offset: number, side: Side) => backwards.reduce((at, map) => map(at, side), offset)
  return span => {
    const from = original(span.from, 'start')
    const to = Math.max(from, original(span.to, 'end'))
    const line = lineOf(starts, from)
    const endLine = lineOf(starts, to)
    return {
      input: source.name,
      line: line + 1,
      column: from - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: to - (starts[endLine] ?? 0) + 1,
    }
  }
}

/** A line ends in LF, CR LF or a lone CR, as editors count. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const {index, 0: ending} of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
