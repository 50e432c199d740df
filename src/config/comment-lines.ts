import type {Span} from '../model/span.ts'

/** Where the comments of a text stand among its lines. */
export interface CommentLines {
  /** The beginning of the first line below one that a comment begins in which is no comment itself. */
  readonly below: (line: number) => number
  /** Where something else than comments and white space stands for the first time. */
  readonly top: number
}

/** Looks at all comments of a text, which are in order, once. Lines are told by the offset of their beginning. */
export function commentLines(text: string, comments: readonly Span[]): CommentLines {
  const starts = comments.map(({from, to}) => from + Math.max(0, text.slice(from, to).search(/\S/u)))
  const alone = new Map<number, number>()
  for (const start of starts.reverse()) {
    const line = text.lastIndexOf('\n', start - 1) + 1
    const next = nextLine(text, line)
    alone.set(line, alone.has(next) && text[firstInk(text, next)] === '#' ? (alone.get(next) ?? next) : next)
  }
  return {below: line => alone.get(line) ?? nextLine(text, line), top: endOfTop(text, comments)}
}

function endOfTop(text: string, comments: readonly Span[]): number {
  let at = 0
  for (const {from, to} of comments) {
    const ink = firstInk(text, at)
    if (ink < from) return ink
    at = to
  }
  return firstInk(text, at)
}

function firstInk(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text[at] ?? '')) at += 1
  return at
}

function nextLine(text: string, line: number): number {
  const feed = text.indexOf('\n', line)
  return feed === -1 ? text.length : feed + 1
}
