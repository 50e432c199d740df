import type {Nodes, Parents, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {FileRange} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'

/** The words of one paragraph, heading or table cell. Inline code stands in as a single `code` character. */
export interface TextRun {
  readonly text: string
  /** Where `text[from, to)` stands in the page. */
  readonly place: (from: number, to: number) => FileRange
}

/** Stands in a run's text for a piece of inline code: a private-use character that no prose holds. */
export const codeMark = '\uE000'

/** The running text of a page, block by block: what is said, without code, directives and addresses. */
export function textRuns(tree: Root, source: string): readonly TextRun[] {
  const runs: TextRun[] = []
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      runs.push(toRun(node, source))
  })
  return runs
}

function toRun(block: Parents, source: string): TextRun {
  const pieces: {start: number; value: string; node: Nodes}[] = []
  let length = 0
  visit(block, node => {
    const value =
      node.type === 'text' ? node.value : node.type === 'inlineCode' ? codeMark : node.type === 'break' ? '\n' : ''
    if (value === '') return
    pieces.push({start: length, value, node})
    length += value.length
  })
  const place = (from: number, to: number): FileRange => {
    const piece = pieces.findLast(({start}) => start <= from)
    return piece ? within(piece.node, source, from - piece.start, to - from) : rangeOfNode(block)
  }
  return {text: pieces.map(({value}) => value).join(''), place}
}

/** A text node with escapes or entities is longer in the page than its value: then the whole node is the place. */
function within(node: Nodes, source: string, skip: number, length: number): FileRange {
  const start = node.position?.start
  if (node.type !== 'text' || !start || !source.startsWith(node.value, start.offset)) return rangeOfNode(node)
  const before = node.value.slice(0, skip)
  const line = start.line + before.split('\n').length - 1
  const column = before.includes('\n') ? skip - before.lastIndexOf('\n') : start.column + skip
  return {line, column, endLine: line, endColumn: column + length}
}
