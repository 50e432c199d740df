import {lastAtMost} from './last-at-most.ts'

/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Tells the place of an offset. A line ends in LF, CR LF or a lone CR, as editors count. Making it reads the text once, however many are asked. */
export function lineAndColumn(text: string): (at: number) => TextPlace {
  const starts = [0]
  for (const {index, 0: ending} of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return at => {
    const line = lastAtMost(starts, at)
    return {line: line + 1, column: at - (starts[line] ?? 0) + 1}
  }
}
