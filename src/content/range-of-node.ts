import type {Nodes} from 'mdast'
import type {FileRange} from './problem.ts'

/** Where a Markdown node stands; a node made by nobody's text stands at the start of the file. */
export function rangeOfNode({position}: Nodes): FileRange {
  if (!position) return {line: 1, column: 1}
  const {start, end} = position
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
