import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {fillTemplates} from '../template-mark.ts'
import {endOfDoctype} from './end-of-doctype.ts'
import {lexTag} from './lex-tag.ts'
import type {XmlToken, XmlTokens} from './xml-token.ts'

/** Beyond these nobody reads on. */
const mostProblems = 1000
/** A text of more is no configuration. A large `server.xml` has a thousand. */
const mostTokens = 100_000

/**
 * Cuts XML into tokens, in a time that grows with its length whatever it holds. What an XML parser refuses becomes a
 * problem, and the rest is read all the same; placeholders of templates are no problem.
 *
 * @lezer/xml gives the same tags and attributes for texts without faults (test/config/xml), but takes more than 1.5 GB of
 * memory for 32,000 times `<`.
 */
export function lexXml(given: string): XmlTokens {
  const text = fillTemplates(given)
  const tokens: XmlToken[] = []
  const problems: SyntaxProblem[] = []
  const report = (problem: SyntaxProblem): void => {
    if (problems.length < mostProblems) problems.push(problem)
  }
  let hasMarks = true
  let at = 0
  const put = (kind: Exclude<XmlToken['kind'], 'open' | 'close'>, to: number): void => {
    tokens.push({kind, span: {from: at, to}})
    at = to
  }
  /** A piece with a fixed end; what has none goes on to the end of the text. */
  const take = (kind: 'comment' | 'cdata' | 'instruction', opening: number, end: string): void => {
    const found = text.indexOf(end, at + opening)
    if (found === -1) report({id: 'cut-off', span: {from: at, to: at + opening}})
    else if (kind === 'comment') reportHyphens(text, {from: at + opening, to: found}, report)
    put(kind, found === -1 ? text.length : found + end.length)
  }
  while (at < text.length) {
    const markup = text.indexOf('<', at)
    if (tokens.length >= mostTokens) {
      report({id: 'text-unexpected', span: {from: at, to: Math.min(text.length, at + 40)}})
      put('stray', text.length)
    } else if (markup !== at) put('text', markup === -1 ? text.length : markup)
    else if (text.startsWith('<!--', at)) take('comment', 4, '-->')
    else if (text.startsWith('<![CDATA[', at)) take('cdata', 9, ']]>')
    else if (text.startsWith('<?', at)) take('instruction', 2, '?>')
    else if (text.startsWith('<!DOCTYPE', at)) {
      const end = endOfDoctype(text, at)
      if (end === -1) report({id: 'cut-off', span: {from: at, to: at + 9}})
      put('doctype', end === -1 ? text.length : end)
    } else if (hasMarks && text.startsWith('<%', at)) {
      const end = text.indexOf('%>', at)
      if (end === -1) hasMarks = false
      else put('template', end + 2)
    } else {
      const token = lexTag(text, at, report)
      if (token) {
        tokens.push(token)
        at = token.span.to
      } else if (isInPlaceholder(text, at)) put('template', endOfStrays(text, at))
      else {
        const end = endOfStrays(text, at)
        report({id: 'text-unexpected', span: {from: at, to: Math.min(end, at + 40)}})
        put('stray', end)
      }
    }
  }
  return {tokens, problems}
}

/** A comment must not hold two hyphens in a row, nor end in three (XML 1.0, section 2.5). */
function reportHyphens(text: string, {from, to}: Span, report: (problem: SyntaxProblem) => void): void {
  const hyphens = text.indexOf('--', from)
  const at = hyphens !== -1 && hyphens < to ? hyphens : text[to - 1] === '-' && to > from ? to - 1 : -1
  if (at !== -1) report({id: 'text-unexpected', span: {from: at, to: at + 2}})
}

/** Whether a `<` is a comparison of a template: `{% if version < 7 %}`. */
function isInPlaceholder(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestPlaceholder), at)
  return before.lastIndexOf('{%') > before.lastIndexOf('%}')
}

const longestPlaceholder = 400

/** The next `<` that begins something, for `< < <` would make many pieces. */
function endOfStrays(text: string, from: number): number {
  const begins = /<[^\s<=>&"'\d]/gu
  begins.lastIndex = from + 1
  return begins.exec(text)?.index ?? text.length
}
