import type {Nodes, Parents} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {locate} from './locate.ts'
import type {FileRange} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'
import type {Prose} from './read-prose.ts'

/** The words of one paragraph, heading or table cell. Inline code stands in as a single `code` character. */
export interface TextRun {
  readonly text: string
  /** Where `text[from, to)` stands in the page. */
  readonly place: (from: number, to: number) => FileRange
  /** Where emphasis, a link or code begins or ends within `text`. */
  readonly seams?: ReadonlySet<number>
}

/** Stands in a run's text for a piece of inline code: a private-use character that no prose holds. */
export const codeMark = '\uE000'

/**
 * The running text of a page, title and description first, then block by block: what is said, without code, directives
 * and addresses.
 */
export function textRuns({tree, text, frontMatter, ...prose}: Prose): readonly TextRun[] {
  const runs: TextRun[] = (['title', 'description'] as const).map(key => ({
    text: prose[key],
    place: () => locate(frontMatter, [key]),
  }))
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') runs.push(toRun(node, text))
  })
  return runs
}

function toRun(block: Parents, source: string): TextRun {
  const pieces: {start: number; value: string; node: Nodes}[] = []
  let length = 0
  visit(block, node => {
    // A text directive is a fault that is reported elsewhere; what stands in it is no word.
    const hidden = node.type === 'inlineCode' || node.type === 'textDirective'
    const value = node.type === 'text' ? node.value : hidden ? codeMark : node.type === 'break' ? '\n' : ''
    if (value === '') return undefined
    pieces.push({start: length, value, node})
    length += value.length
    return hidden ? SKIP : undefined
  })
  const place = (from: number, to: number): FileRange => {
    const piece = pieces.findLast(({start}) => start <= from)
    return piece ? within(piece.node, source, from - piece.start, to - from) : rangeOfNode(block)
  }
  return {text: pieces.map(({value}) => value).join(''), place, seams: new Set(pieces.map(({start}) => start))}
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
