import type {Edit} from '../../../model/edit.ts'
import type {Span} from '../../../model/span.ts'

/** Takes a word off a directive, with the white space before it, be that the break of a line that goes on. */
export function withoutParameter(text: string, {from, to}: Span): Edit {
  const line = text.slice(0, from).trimEnd()
  const breaks = /\\$/u.test(line) && text.slice(line.length, from).includes('\n')
  return {from: breaks ? line.slice(0, -1).trimEnd().length : line.length, to, insert: ''}
}
