import type {Edit} from '../model/edit.ts'
import {textLines} from './text-lines.ts'

/** Takes away the `> ` that mail puts before quoted lines, several levels of it too; only if every line has one. */
export function removeQuoteMarks(text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const [mark] = /^(?:>[ \xa0]?)+/.exec(line) ?? []
    if (mark) edits.push({from, to: from + mark.length, insert: ''})
    else if (line.trim() !== '') return []
  }
  return edits
}
