import type {Edit} from '../model/edit.ts'
import type {SourceSpan} from '../model/finding.ts'
import type {Span} from '../model/span.ts'
import type {FilePart} from './join-files.ts'

/**
 * The span of an input that a span of a composed text came from. One that reaches into another file and back is as wide as
 * in its own; one that ends elsewhere is cut where its file ends. `input` is what a text of one file belongs to.
 */
export function locatePart(parts: readonly FilePart[] | undefined, input: number, span: Span): SourceSpan {
  if (!parts) return {input, span}
  const first = parts.find(part => span.from < part.to) ?? parts.at(-1)
  if (!first) return {input, span}
  const last =
    parts.findLast(part => part.input === first.input && part.from < span.to && part.from >= first.from) ?? first
  const from = first.offset + Math.max(span.from - first.from, 0)
  return {input: first.input, span: {from, to: Math.max(from, last.offset + Math.min(span.to, last.to) - last.from)}}
}

/** Edits of a composed text as edits of one input; null where they lie in several, or across a border. */
export function locateEdits(
  parts: readonly FilePart[] | undefined,
  input: number,
  edits: readonly Edit[],
): {readonly input: number; readonly edits: readonly Edit[]} | null {
  if (!parts) return {input, edits}
  const located = edits.map(({from, to, insert}) => {
    const part = parts.findLast(each => each.from <= from && to <= each.to)
    return (
      part && {
        input: part.input,
        edit: {from: part.offset + from - part.from, to: part.offset + to - part.from, insert},
      }
    )
  })
  const owner = located[0]?.input
  if (owner === undefined || located.some(each => each?.input !== owner)) return null
  return {input: owner, edits: located.flatMap(each => each?.edit ?? [])}
}
