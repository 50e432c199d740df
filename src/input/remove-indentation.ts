import type {Edit} from '../model/edit.ts'
import {logShapes} from './log-shapes.ts'

const atStart = new RegExp(`^${logShapes.header}`, 'm')
const indented = new RegExp(String.raw`^[ \t\xa0\u3000]+(?=${logShapes.header})`, 'gm')

/** Takes away blanks before the headers of a log; only if no header stands at the start of a line. */
export function removeIndentation(text: string): readonly Edit[] {
  if (atStart.test(text)) return []
  return [...text.matchAll(indented)].map(({index, 0: blank}) => ({from: index, to: index + blank.length, insert: ''}))
}
