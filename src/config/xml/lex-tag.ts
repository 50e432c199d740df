import type {SyntaxProblem} from '../dialect.ts'
import {endOfPlaceholder} from './end-of-placeholder.ts'
import type {XmlAttribute, XmlToken} from './xml-token.ts'

const nameStart = /[\p{L}_:]/u
const nameEnd = /[^\p{L}\p{N}\p{M}_:.\-\u00b7]/u
const space = /[ \t\r\n]/
/** No tag of a configuration has more. */
const mostAttributes = 1000

/**
 * Reads the tag that begins at a `<`, placeholders filled; null if none does. A tag without its `>` ends before the next `<`,
 * and so does a value without its quote: XML has no `<` in either.
 */
export function lexTag(text: string, from: number, report: (problem: SyntaxProblem) => void): XmlToken | null {
  const isClose = text[from + 1] === '/'
  let at = endOfName(text, from + (isClose ? 2 : 1))
  const name = text.slice(from + (isClose ? 2 : 1), at)
  if (name === '') return null
  const attributes: XmlAttribute[] = []
  const names = new Set<string>()
  let template: {readonly from: number; readonly to: number} | null = null
  let isEmpty = false
  let isClosed = false
  let isSpaced = true
  while (at < text.length) {
    const char = text[at] as string
    if (char === '>') {
      at += 1
      isClosed = true
      break
    }
    if (space.test(char)) {
      at += 1
      isSpaced = true
      continue
    }
    if (char === '/' && text[at + 1] === '>') {
      at += 2
      isClosed = true
      isEmpty = true
      break
    }
    const placeholder = endOfPlaceholder(text, at)
    if (placeholder > at) {
      template ??= {from: at, to: placeholder}
      at = placeholder
      continue
    }
    if (char === '<') {
      const comment = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1
      if (comment === -1) break
      report({id: 'text-unexpected', span: {from: at, to: comment + 3}})
      at = comment + 3
      continue
    }
    const attribute = readAttribute(text, at)
    if (!attribute) {
      const end = endOfJunk(text, at)
      report({id: 'text-unexpected', span: {from: at, to: Math.min(end, at + 40)}})
      at = end
      continue
    }
    const {span, fault} = attribute
    if (fault) report({id: fault, span})
    else if (!isSpaced || isClose) report({id: 'text-unexpected', span})
    else if (names.has(attribute.name)) report({id: 'directive-repeated', span})
    if (!names.has(attribute.name) && names.size < mostAttributes) {
      attributes.push(attribute)
      names.add(attribute.name)
    }
    isSpaced = false
    at = span.to
  }
  const span = {from, to: at}
  if (!isClosed) report({id: at < text.length ? 'not-closed' : 'cut-off', span: {from, to: from + 1 + name.length}})
  return isClose ? {kind: 'close', name, span} : {kind: 'open', name, span, attributes, isEmpty, template}
}

function endOfName(text: string, from: number): number {
  let at = from
  if (!nameStart.test(text[at] ?? ' ')) return at
  while (at < text.length && !nameEnd.test(text[at] as string)) at += 1
  return at
}

function endOfJunk(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && !/[\s<>]/.test(text[at] as string) && endOfPlaceholder(text, at) === at) at += 1
  return at
}

type ReadAttribute = XmlAttribute & {readonly fault?: 'text-unexpected' | 'not-closed' | 'arguments-wrong'}

function readAttribute(text: string, from: number): ReadAttribute | null {
  const nameTo = endOfName(text, from)
  if (nameTo === from) return null
  const name = text.slice(from, nameTo)
  const equals = skipSpace(text, nameTo)
  if (text[equals] !== '=') {
    const empty = {from: nameTo, to: nameTo}
    return {name, span: {from, to: nameTo}, value: empty, quote: '', fault: 'arguments-wrong'}
  }
  const at = skipSpace(text, equals + 1)
  const quote = text[at]
  if (quote !== '"' && quote !== "'") {
    const to = endOfBareValue(text, at)
    const isTemplate = to > at && endOfPlaceholder(text, at) === to
    return {
      name,
      span: {from, to},
      value: {from: at, to},
      quote: '',
      ...(!isTemplate && {fault: 'arguments-wrong' as const}),
    }
  }
  let to = at + 1
  while (to < text.length && text[to] !== quote) {
    const placeholder = text[to] === '<' ? endOfPlaceholder(text, to) : to
    if (text[to] === '<' && placeholder === to) break
    to = Math.max(to + 1, placeholder)
  }
  const value = {from: at + 1, to: Math.min(to, text.length)}
  return text[to] === quote
    ? {name, span: {from, to: to + 1}, value, quote}
    : {name, span: {from, to: value.to}, value, quote, fault: 'not-closed'}
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text[at] as string)) at += 1
  return at
}

function endOfBareValue(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s>]/.test(text[at] as string)) {
    const placeholder = endOfPlaceholder(text, at)
    if (placeholder === at && (text[at] === '<' || (text[at] === '/' && text[at + 1] === '>'))) break
    at = Math.max(at + 1, placeholder)
  }
  return at
}
