import type {Span} from '../model/span.ts'
import {lineStarts} from './line-starts.ts'

/** A comment that asks to pass findings over. */
export interface Suppression {
  /** As written; empty if none is. */
  readonly rule: string
  readonly reason: string
  /**
   * The whole file, or the line that begins at an offset. Null for what is no `ignore` or `ignore-file`, and for an
   * `ignore-file` below the first directive.
   */
  readonly scope: {readonly kind: 'file'} | {readonly kind: 'line'; readonly line: number} | null
  /** The comment, without the white space around it. */
  readonly span: Span
}

/** Where comments stand, of all of a text. */
export interface CommentPlaces {
  /** Where the line begins that an offset lies in. */
  readonly lineOf: (at: number) => number
  /** The beginnings of the lines in which one begins. */
  readonly lines: ReadonlySet<number>
  /** Where those end that stand above everything else. */
  readonly top: number
}

/** Where the comments of a text stand, given in order. */
export function commentPlaces(text: string, comments: readonly Span[]): CommentPlaces {
  const lineOf = lineStarts(text)
  const lines = new Set(comments.map(({from, to}) => lineOf(startOf(text, from, to))))
  let top = 0
  for (const {from, to} of comments) {
    if (!head.test(text.slice(top, from))) break
    top = to
  }
  return {lineOf, lines, top}
}

/** What has to stand above all comments: an XML declaration, and what keeps Windows from printing each line. */
const head = /^\s*(?:<\?xml\b[^>]*>|@?echo[ \t]+off\b)?\s*$/iu

/** What a comment asks to suppress; null for any other comment. */
export function readSuppression(text: string, comment: Span, places: CommentPlaces): Suppression | null {
  const written = text.slice(comment.from, comment.to)
  const inner = written.trim().replace(/^<!--([\s\S]*?)(?:-->)?$/u, '#$1')
  const [, verb = '', rule = '', reason = ''] = form.exec(inner) ?? []
  if (verb === '' && !addressed.test(inner)) return null
  const from = comment.from + written.search(/\S/u)
  const span = {from, to: from + written.trim().length}
  return {rule, reason: reason.trim(), scope: scopeOf(verb.toLowerCase(), text, span, places), span}
}

/** What begins a comment: of a shell, of Windows, of Java's properties; XML has brackets in their place. */
const opening = /^[^\S\n]*(?:#+|!|::|@?rem\b|<!--)/iu
const addressed = new RegExp(`${opening.source}\\s*shindan:`, 'iu')
const form = new RegExp(`${addressed.source}\\s*(ignore|ignore-file)(?:\\s+(\\S+))?(?:\\s+(.*))?$`, 'isu')

function scopeOf(verb: string, text: string, span: Span, {lineOf, lines, top}: CommentPlaces): Suppression['scope'] {
  if (verb === 'ignore-file') return span.from < top ? {kind: 'file'} : null
  if (verb !== 'ignore') return null
  const own = lineOf(span.from)
  if (text.slice(own, span.from).trim() !== '') return {kind: 'line', line: own}
  // Comments one below the other are about the same line.
  let line = nextLine(text, span.to)
  for (let passed = 0; passed < mostBelow && lines.has(line) && line < text.length; passed += 1) {
    if (!opening.test(text.slice(line, line + longestIndent))) break
    line = nextLine(text, line)
  }
  return {kind: 'line', line}
}

/** Comments below one that suppresses, beyond which nobody looks for what it is about. */
const mostBelow = 100
const longestIndent = 200

function startOf(text: string, from: number, to: number): number {
  return from + Math.max(0, text.slice(from, to).search(/\S/u))
}

function nextLine(text: string, line: number): number {
  const feed = text.indexOf('\n', line)
  return feed === -1 ? text.length : feed + 1
}
