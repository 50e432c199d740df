import {plainLine} from './plain-line.ts'

/** A text as a code span of Markdown, between more backticks than any run in it; an empty text gives an empty string. */
export function markdownCode(text: string): string {
  const line = plainLine(text)
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const ticks = '`'.repeat(longest + 1)
  // One blank on each side is taken off again; without it a backtick at the edge would join the delimiter.
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}
