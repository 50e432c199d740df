import type {Span} from '../../model/span.ts'
import {fillTemplates, templateMark} from '../template-mark.ts'
import type {JoinedLine} from './join-continuations.ts'
import {isSpace, splitWords} from './split-words.ts'

/** One word of a directive, quotes taken off and escapes resolved. The span holds the quotes. */
export interface ApacheWord {
  readonly text: string
  readonly span: Span
  readonly quoted: boolean
  /** False for a quote that the line's end closes. */
  readonly closed: boolean
  /** The first `${NAME}` in it that stands as written, or a placeholder; null if there is none. */
  readonly missing: string | null
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
  const end = endOfContent(text)
  if (end === 0) return {kind: 'blank', span}
  const start = startOfContent(text, 0)
  const content = spanOf(start, end)
  const first = text[start]
  // Control lines of a template are no sections of httpd.
  if (first === '#' || ((first === '{' || first === '<') && text[start + 1] === '%')) {
    return {kind: 'comment', span, content}
  }
  if (first !== '<') {
    const [name, ...args] = wordsOf(line, start, end)
    return {kind: 'directive', span, content, name: name?.text ?? '', args, trailing: null, joined: line}
  }
  const after = (bracket: number): Span | null => {
    const next = bracket === -1 ? end : startOfContent(text, bracket + 1)
    return next < end ? spanOf(next, end) : null
  }
  if (text[start + 1] === '/') {
    const name = /^\w*/u.exec(text.slice(start + 2, end))?.[0] ?? ''
    const trailing = after(text.indexOf('>', start))
    return {kind: 'close', span, content, name, args: [], trailing, joined: line}
  }
  // httpd: a section's arguments end at the last ">" of the line.
  const last = text.lastIndexOf('>', end - 1)
  const bracket = last > start ? last : -1
  const [name, ...args] = wordsOf(line, start + 1, bracket === -1 ? end : bracket)
  return {kind: 'open', span, content, name: name?.text ?? '', args, trailing: after(bracket), joined: line}
}

/** The words of a range; white space and quotes within a placeholder are part of its word. */
function wordsOf({text, spanOf}: JoinedLine, from: number, to: number): readonly ApacheWord[] {
  const filled = fillTemplates(text)
  return splitWords(filled, from, to).map(word => {
    const {quoted, closed} = word
    const own = filled === text ? word.text : text.slice(word.from + Number(quoted), word.to - Number(quoted && closed))
    return {text: own, quoted, closed, span: spanOf(word.from, word.to), missing: missingIn(own)}
  })
}

// Names with a colon are rewrite maps.
function missingIn(word: string): string | null {
  if (!/[{<@]/.test(word)) return null
  const mark = templateMark(word)
  return mark ? word.slice(mark.from, mark.to) : (/\$\{([^}:]{1,200})\}/u.exec(word)?.[1] ?? null)
}

function startOfContent(text: string, from: number): number {
  let start = from
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1
  return start
}

function endOfContent(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}
