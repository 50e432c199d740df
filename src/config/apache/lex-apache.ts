import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import {joinContinuations} from './join-continuations.ts'
import {lineJoiner} from './line-joiner.ts'
import {splitWords} from './split-words.ts'

/** One word of a directive, quotes taken off and escapes resolved. The span holds the quotes. */
export interface ApacheWord {
  readonly text: string
  readonly span: Span
}

/**
 * One logical line: physical lines joined by a backslash at their end, line ending included.
 * `content` runs from the first to the last character that is not white space.
 * The names of `open` and `close` are without `<`, `/` and `>`.
 */
export type ApacheLine =
  | {readonly kind: 'blank' | 'comment'; readonly span: Span}
  | {
      readonly kind: 'directive' | 'open' | 'close'
      readonly span: Span
      readonly content: Span
      readonly name: string
      readonly args: readonly ApacheWord[]
    }

/**
 * The logical lines of an Apache configuration; their spans, joined, are the whole text. Any text gives lines.
 * httpd: ap_cfg_getline (server/util.c), ap_build_config_sub (server/config.c).
 */
export function lexApache(text: string, encoding: EncodingName = 'utf-8'): readonly ApacheLine[] {
  const joins = lineJoiner(encoding)
  const lines: ApacheLine[] = []
  for (let from = 0; from < text.length; ) {
    const line = joinContinuations(text, from, joins)
    lines.push(readLine(line.text, line.spanOf, {from, to: line.to}))
    from = line.to
  }
  return lines
}

function readLine(joined: string, spanOf: (from: number, to: number) => Span, span: Span): ApacheLine {
  const start = joined.search(/[^ \t-\r]/u)
  const end = endOfContent(joined)
  if (start === -1) return {kind: 'blank', span}
  if (joined[start] === '#') return {kind: 'comment', span}
  const content = spanOf(start, end)
  const words = (from: number, to: number): readonly ApacheWord[] =>
    splitWords(joined, from, to).map(word => ({text: word.text, span: spanOf(word.from, word.to)}))
  if (joined[start] !== '<') {
    const [name, ...args] = words(start, end)
    return {kind: 'directive', span, content, name: name?.text ?? '', args}
  }
  if (joined[start + 1] === '/') {
    const name = /^[^\s>]*/u.exec(joined.slice(start + 2, end))?.[0] ?? ''
    return {kind: 'close', span, content, name, args: []}
  }
  // httpd: a section's arguments end at the last ">" of the line; what follows is passed over in silence.
  const bracket = joined.lastIndexOf('>', end - 1)
  const [name, ...args] = words(start + 1, bracket > start ? bracket : end)
  return {kind: 'open', span, content, name: name?.text ?? '', args}
}

function endOfContent(joined: string): number {
  let end = joined.length
  while (end > 0 && /[ \t-\r]/u.test(joined[end - 1] ?? '')) end -= 1
  return end
}
