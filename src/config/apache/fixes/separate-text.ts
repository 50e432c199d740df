import type {Edit} from '../../../model/edit.ts'
import type {Span} from '../../../model/span.ts'
import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'

/** Writes what httpd passes over so that it counts: on a line of its own, or closed. */
export const separateText: Fixer = {
  kind: 'safe',
  edits: (text, {span, facts}) => corrections[String(facts.mark)]?.(text, span) ?? null,
}

const corrections: Readonly<Record<string, (text: string, span: Span) => readonly Edit[] | null>> = {
  'text-after-section': (text, {from}) => {
    const line = text.lastIndexOf('\n', from - 1) + 1
    const indent = /^[ \t]*/u.exec(text.slice(line))?.[0] ?? ''
    const written = text.slice(line, from)
    const deeper = written[indent.length] === '<' && written[indent.length + 1] !== '/'
    const own = deeper && !text.startsWith('<', from) ? `${indent}${indent.startsWith('\t') ? '\t' : '    '}` : indent
    return [{from: afterText(text, from), to: from, insert: `${lineEndingNear(text, from)}${own}`}]
  },
  'inline-comment': (text, {from, to}) => {
    const start = startOfDirective(text, from)
    const indent = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? ''
    return [
      {from: start, to: start, insert: `${indent}${text.slice(from, to)}${lineEndingNear(text, from)}`},
      {from: afterText(text, from), to, insert: ''},
    ]
  },
  'unclosed-quote': (text, {from, to}) => {
    const quote = /["']/u.exec(text.slice(from, to))?.[0]
    return quote ? [{from: to, to, insert: quote}] : null
  },
  'unclosed-section': (text, {from, to}) => {
    const name = /^<([A-Za-z]+)/u.exec(text.slice(from, to))?.[1]
    if (!name) return null
    const ending = lineEndingNear(text, from)
    const end = text.length
    return [{from: end, to: end, insert: text.endsWith('\n') ? `</${name}>${ending}` : `${ending}</${name}>`}]
  },
}

/** Where the text before a place ends, without the white space between. */
function afterText(text: string, from: number): number {
  let at = from
  while (at > 0 && /[ \t]/u.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** The beginning of the first of the lines that are joined to the one of a place. */
function startOfDirective(text: string, from: number): number {
  let start = text.lastIndexOf('\n', from - 1) + 1
  while (start > 0 && /\\\r?\n$/u.test(text.slice(0, start))) start = text.lastIndexOf('\n', start - 2) + 1
  return start
}
