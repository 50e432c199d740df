import type {Span} from '../../model/span.ts'
import {fillTemplates} from '../template-mark.ts'
import type {JoinedLine} from './join-continuations.ts'
import {splitWords} from './split-words.ts'

/** One word of a directive, quotes taken off and escapes resolved. The span holds the quotes. */
export interface ApacheWord {
  readonly text: string
  readonly span: Span
  readonly quoted: boolean
  /** False for a quote that the line's end closes. */
  readonly closed: boolean
}

/**
 * One logical line: physical lines joined by a backslash at their end, line ending included.
 * `content` runs from the first to the last character that is not white space.
 */
export type ApacheLine =
  | {readonly kind: 'blank'; readonly span: Span}
  | {readonly kind: 'comment'; readonly span: Span; readonly content: Span}
  | NamedLine

/** A line that is a directive, or opens or closes a section; the names of those are without `<`, `/` and `>`. */
export interface NamedLine {
  readonly kind: 'directive' | 'open' | 'close'
  readonly span: Span
  readonly content: Span
  readonly name: string
  readonly args: readonly ApacheWord[]
  /** What stands after a section's `>`, which httpd passes over in silence. */
  readonly trailing: Span | null
  readonly joined: JoinedLine
}

/** What one logical line is. Any text is. httpd: ap_build_config_sub (server/config.c). */
export function readLine(line: JoinedLine, span: Span): ApacheLine {
  const {text, spanOf} = line
  const start = text.search(/[^ \t-\r]/u)
  const end = endOfContent(text)
  if (start === -1) return {kind: 'blank', span}
  const content = spanOf(start, end)
  // Control lines of a template are no sections of httpd.
  if (text[start] === '#' || /^(?:\{%|<%)/u.test(text.slice(start, start + 2))) return {kind: 'comment', span, content}
  const filled = fillTemplates(text)
  const words = (from: number, to: number): readonly ApacheWord[] =>
    splitWords(filled, from, to).map(({from: first, to: last, ...word}) => ({
      ...word,
      text:
        filled === text
          ? word.text
          : text.slice(first + Number(word.quoted), last - Number(word.quoted && word.closed)),
      span: spanOf(first, last),
    }))
  const after = (bracket: number): Span | null => {
    const next = bracket === -1 ? -1 : text.slice(bracket + 1, end).search(/[^ \t-\r]/u)
    return next === -1 ? null : spanOf(bracket + 1 + next, end)
  }
  if (text[start] !== '<') {
    const [name, ...args] = words(start, end)
    return {kind: 'directive', span, content, name: name?.text ?? '', args, trailing: null, joined: line}
  }
  if (text[start + 1] === '/') {
    const name = /^\w*/u.exec(text.slice(start + 2, end))?.[0] ?? ''
    const trailing = after(text.indexOf('>', start))
    return {kind: 'close', span, content, name, args: [], trailing, joined: line}
  }
  // httpd: a section's arguments end at the last ">" of the line.
  const last = text.lastIndexOf('>', end - 1)
  const bracket = last > start ? last : -1
  const [name, ...args] = words(start + 1, bracket === -1 ? end : bracket)
  return {kind: 'open', span, content, name: name?.text ?? '', args, trailing: after(bracket), joined: line}
}

function endOfContent(text: string): number {
  let end = text.length
  while (end > 0 && /[ \t-\r]/u.test(text[end - 1] ?? '')) end -= 1
  return end
}
