import type {Edit} from '../model/edit.ts'
import {textLines} from './text-lines.ts'

/**
 * Takes away the `> ` that mail puts before quoted lines, several levels of it too; only if at least two lines of three
 * have one: who wrote it, and what was wrapped, stand there without.
 */
export function removeQuoteMarks(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let plain = 0
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const [mark] = /^(?:>[ \xa0]?)+/.exec(line) ?? []
    if (mark) edits.push({from, to: from + mark.length, insert: ''})
    else if (line.trim() !== '') plain++
  }
  return plain * 2 <= edits.length ? edits : []
}
