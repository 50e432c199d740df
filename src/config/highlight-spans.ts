import type {InputKind} from '../model/input-kind.ts'
import type {Span} from '../model/span.ts'
import {lexApache} from './apache/lex-apache.ts'
import {lexNginx} from './nginx/lex-nginx.ts'

/** What a part of a configuration is, for its colour. */
export interface HighlightSpan extends Span {
  readonly kind: 'comment' | 'name' | 'string' | 'number' | 'variable'
}

/** The parts of a configuration that have a colour, in order, as its lexer reads it; none for a kind without a lexer. */
export function highlightSpans(text: string, kind: InputKind): readonly HighlightSpan[] {
  if (kind === 'nginx-config') return nginxSpans(text)
  return kind === 'apache-config' ? apacheSpans(text) : []
}

function nginxSpans(text: string): readonly HighlightSpan[] {
  const spans: HighlightSpan[] = []
  let isName = true
  for (const token of lexNginx(text)) {
    if (token.kind === 'space') continue
    if (token.kind === 'comment') spans.push({...token.span, kind: 'comment'})
    else if (token.kind === 'lua') spans.push({...token.span, kind: 'string'})
    else if (token.kind !== 'word') isName = true
    else {
      if (isName) spans.push({...token.span, kind: 'name'})
      else spans.push(...argumentSpans(text, token.span, token.quote !== '', /\$\{\w+\}|\$\w+/g))
      isName = false
    }
  }
  return spans
}

function apacheSpans(text: string): readonly HighlightSpan[] {
  return lexApache(text).flatMap((line): readonly HighlightSpan[] => {
    if (line.kind === 'blank') return []
    if (line.kind === 'comment') return [{...line.content, kind: 'comment'}]
    const from = line.content.from + (line.kind === 'directive' ? 0 : line.kind === 'open' ? 1 : 2)
    return [
      {from, to: from + line.name.length, kind: 'name'},
      ...line.args.flatMap(({span, quoted}) => argumentSpans(text, span, quoted, /%\{[^}]*\}\w?|[$%]\d|\$\{\w+\}/g)),
    ]
  })
}

const number = /^(?:\d[\w.]*|on|off)$/i

/** An argument: its variables, and what is left of it where that is a string or a number. */
function argumentSpans(text: string, {from, to}: Span, isQuoted: boolean, variables: RegExp): readonly HighlightSpan[] {
  const word = text.slice(from, to)
  if (!isQuoted && number.test(word)) return [{from, to, kind: 'number'}]
  const spans: HighlightSpan[] = []
  let last = from
  const addRest = (end: number) => {
    if (isQuoted && last < end) spans.push({from: last, to: end, kind: 'string'})
  }
  for (const {0: found, index} of word.matchAll(variables)) {
    addRest(from + index)
    last = from + index + found.length
    spans.push({from: from + index, to: last, kind: 'variable'})
  }
  addRest(to)
  return spans
}
