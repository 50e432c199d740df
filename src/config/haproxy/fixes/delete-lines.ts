import type {Edit} from '../../../model/edit.ts'
import type {Span} from '../../../model/span.ts'
import {wholeLines} from '../../fixes/whole-lines.ts'

/** Takes the lines out that some spans stand in. */
export function deleteLines(text: string, spans: readonly Span[]): readonly Edit[] {
  const lines = new Map(spans.map(span => wholeLines(text, span)).map(line => [line.from, line]))
  return [...lines.values()].sort((a, b) => a.from - b.from).map(line => ({...line, insert: ''}))
}
