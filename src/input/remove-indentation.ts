import type {Edit} from '../model/edit.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import {headersOf} from './event-headers.ts'

/** Takes away blanks before the headers of a log of that kind; only if no header stands at the start of a line. */
export function removeIndentation(text: string, kind: LogInputKind = 'confluence-log'): readonly Edit[] {
  const header = headersOf(kind)
  if (header === null || new RegExp(`^(?![ \\t])${header}`, 'm').test(text)) return []
  const indented = new RegExp(String.raw`^[ \t\xa0\u3000]+(?=${header})`, 'gm')
  return [...text.matchAll(indented)].map(({index, 0: blank}) => ({from: index, to: index + blank.length, insert: ''}))
}
