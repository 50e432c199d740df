import type {Edit} from '../model/edit.ts'
import type {Span} from '../model/span.ts'
import {eventHeaders} from './event-headers.ts'
import {textLines} from './text-lines.ts'

const {confluence, juli, juliTwoLine, apacheError, nginxError} = eventHeaders
const headers = [confluence, juli, juliTwoLine, apacheError, nginxError].join('|')
const numbersFirst = new RegExp(String.raw`^\s*((?:\d{1,6}\s+){1,20000})(?=${headers})`)

/**
 * Takes away the line numbers that code blocks on web pages leave in copied text: `1 …`, `2 …` on consecutive lines,
 * or `1 2 3 4` and then all of a log (copies put the column of numbers first).
 * Only if the numbers go up by one without a gap; no log and no config looks like that by itself.
 */
export function removeGutterNumbers(text: string): readonly Edit[] {
  const edits = beforeLines(text)
  if (edits.length > 0) return edits
  const [all, numbers] = numbersFirst.exec(text) ?? []
  return all && numbers && isConsecutive(numbers.trim().split(/\s+/)) ? [{from: 0, to: all.length, insert: ''}] : []
}

function beforeLines(text: string): readonly Edit[] {
  const edits: Span[] = []
  const numbers: string[] = []
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const [gutter, number] = /^[ \t\xa0]*(\d{1,6})(?:[.:|]?\t|[.:|]?[ \xa0]{1,2}|$)/.exec(line) ?? []
    if (gutter && number) {
      edits.push({from, to: from + gutter.length})
      numbers.push(number)
    } else if (line.trim() !== '') return []
  }
  return numbers.length > 1 && isConsecutive(numbers) ? edits.map(span => ({...span, insert: ''})) : []
}

function isConsecutive(numbers: readonly string[]): boolean {
  const first = Number(numbers[0])
  return first <= 1 || numbers.length > 1 ? numbers.every((number, index) => Number(number) === first + index) : false
}
