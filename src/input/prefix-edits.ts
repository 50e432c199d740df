import type {Edit} from '../model/edit.ts'
import {textLines} from './text-lines.ts'

/**
 * Edits that take away what precedes each line. `prefix` gives the length of it, or null for a line without one. None
 * unless nearly all lines that say anything have one: a tool may put a line of its own between, such as `Attaching to …`.
 */
export function prefixEdits(text: string, prefix: (line: string) => number | null): readonly Edit[] {
  const edits: Edit[] = []
  let without = 0
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const length = prefix(line)
    if (length !== null) edits.push({from, to: from + length, insert: ''})
    else if (line.trim() !== '') without++
    // Most texts have no prefixes, which the first lines show.
    if (without > 20 && without > edits.length) return []
  }
  const lines = edits.length + without
  const spare = Math.max(Math.floor(lines / 10), lines > 2 ? 1 : 0)
  return without > spare ? [] : edits
}
