import type {SourceText} from '../model/source-text.ts'
import type {Place, Span} from '../model/span.ts'
import {lineAndColumn} from './line-and-column.ts'
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
  const placeIn = lineAndColumn(source.original)
  const backwards = source.repairs.map(edits => mapOffset(edits)).reverse()
  const original = (offset: number, side: Side) => backwards.reduce((at, map) => map(at, side), offset)
  return span => {
    const from = original(span.from, 'start')
    const to = Math.max(from, original(span.to, 'end'))
    const {line: endLine, column: endColumn} = placeIn(to)
    return {input: source.name, ...placeIn(from), endLine, endColumn}
  }
}
