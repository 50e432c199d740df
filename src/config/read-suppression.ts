import type {Span} from '../model/span.ts'
import type {CommentLines} from './comment-lines.ts'
import {commentOpening} from './comment-opening.ts'

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

/** What a comment asks to suppress; null for any other comment. `lines` are those of all comments of the text. */
export function readSuppression(text: string, comment: Span, lines: CommentLines): Suppression | null {
  const written = text.slice(comment.from, comment.to)
  const inner = written.trim().replace(/^<!--([\s\S]*?)(?:-->)?$/u, '#$1')
  const [, verb = '', rule = '', reason = ''] = form.exec(inner) ?? []
  if (verb === '' && !addressed.test(inner)) return null
  const from = comment.from + written.search(/\S/u)
  const span = {from, to: from + written.trim().length}
  return {rule, reason: reason.trim(), scope: scopeOf(verb.toLowerCase(), text, span, lines), span}
}

const addressed = new RegExp(`${commentOpening.source}\\s*shindan:`, 'iu')
const form = new RegExp(`${addressed.source}\\s*(ignore|ignore-file)(?:\\s+(\\S+))?(?:\\s+(.*))?$`, 'isu')

function scopeOf(verb: string, text: string, span: Span, {lineOf, below, top}: CommentLines): Suppression['scope'] {
  if (verb === 'ignore-file') return span.from <= top ? {kind: 'file'} : null
  if (verb !== 'ignore') return null
  const own = lineOf(span.from)
  if (text.slice(own, span.from).trim() !== '') return {kind: 'line', line: own}
  // Comments one below the other are about the same line.
  return {kind: 'line', line: below(own)}
}
