import type {Span} from '../model/span.ts'
import {commentOpening} from './comment-opening.ts'
import {lineStarts} from './line-starts.ts'

/** Where the comments of a text stand among its lines. */
export interface CommentLines {
  /** Where the line begins that an offset lies in. */
  readonly lineOf: (at: number) => number
  /** The beginning of the first line below one that a comment begins in which is no comment itself. */
  readonly below: (line: number) => number
  /** Where something else than comments and white space stands for the first time. */
  readonly top: number
}

/** Looks at all comments of a text, which are in order, once. Lines are told by the offset of their beginning. */
export function commentLines(text: string, comments: readonly Span[]): CommentLines {
  const lineOf = lineStarts(text)
  const alone = new Map<number, number>()
  for (const {from, to} of [...comments].reverse()) {
    const written = text.slice(from, to)
    const line = lineOf(from + Math.max(0, written.search(/\S/u)))
    const next = nextLine(text, from + Math.max(0, written.trimEnd().length - 1))
    const isComment = alone.has(next) && commentOpening.test(text.slice(next, next + longestIndent))
    alone.set(line, isComment ? (alone.get(next) ?? next) : next)
  }
  return {lineOf, below: line => alone.get(line) ?? nextLine(text, line), top: endOfTop(text, comments)}
}

const longestIndent = 200

function endOfTop(text: string, comments: readonly Span[]): number {
  let at = 0
  for (const {from, to} of comments) {
    const between = text.slice(at, from)
    const head = between.trim()
    if (head.length > longestHead || !heads.test(head)) return at + between.search(/\S/u)
    at = to
  }
  return text.length - text.slice(at).trimStart().length
}

/** What has to stand above all comments: an XML declaration, and what keeps Windows from printing each line. */
const heads = /^(?:<\?xml\b[^>]*>|@?echo[ \t]+off)?$/iu
const longestHead = 1000

function nextLine(text: string, line: number): number {
  const feed = text.indexOf('\n', line)
  return feed === -1 ? text.length : feed + 1
}
