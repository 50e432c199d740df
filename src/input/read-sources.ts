import type {Edit} from '../model/edit.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import {openInput} from './open-input.ts'
import {readSource} from './read-source.ts'
import {readText, repairLimit} from './read-text.ts'
import {repairText} from './repair-text.ts'
import {textRepairs} from './repairs.ts'
import {splitMixed} from './split-mixed.ts'

/**
 * Bytes under a name as the sources they hold: a log and a configuration that were pasted together, several code blocks,
 * a whole article. Each part is a source named `<name> (1)` and so on whose `original` is the whole input, so that places
 * point into what was given; its first repairs cut everything else away, and a patch of it is the part alone. What is one
 * thing comes as `readSource` gives it. Never throws.
 */
export function readSources(name: string, bytes: Uint8Array): readonly SourceText[] {
  const opened = openInput(name, bytes)
  if (opened.kind === 'refused') return [opened.source]
  const {text: original, encoding, bom, notes} = opened.decoded
  if (original.length > repairLimit) return [readSource(name, bytes)]
  // Fences are left for the parts: they tell one from the other.
  const whole = repairText(
    original,
    textRepairs.filter(({note}) => note !== 'fences-removed'),
  )
  const parts = splitMixed(whole.text)
  if (parts.length === 0) return [readSource(name, bytes)]
  return parts.map((part, index) => {
    const partName = parts.length > 1 ? `${name} (${index + 1})` : name
    const note = {id: 'part-of-input', facts: {part: index + 1, parts: parts.length}} as const
    const before = {
      text: part.text,
      edits: [...whole.edits, cut(whole.text, part)],
      notes: [note, ...whole.notes],
    }
    const read = readText(original, name, before)
    return {name: partName, bytes, encoding, bom, original, ...read, notes: [...notes, ...read.notes]}
  })
}

/** Takes away all but a span. */
function cut(text: string, {from, to}: Span): readonly Edit[] {
  return [
    {from: 0, to: from, insert: ''},
    {from: to, to: text.length, insert: ''},
  ].filter(edit => edit.to > edit.from)
}
