import type {Property} from '../../model/property-model.ts'
import type {Span} from '../../model/span.ts'
import {templateMark} from '../template-mark.ts'

const separator = /[=:\s\\]/

/**
 * Reads properties as `java.util.Properties` does: `#` and `!` begin comments, `=`, `:` or white space ends a name, a
 * backslash at the end joins lines, and `\uXXXX` and its like are replaced.
 */
export function readProperties(text: string): {
  readonly properties: readonly Property[]
  readonly comments: readonly Span[]
} {
  const properties: Property[] = []
  const comments: Span[] = []
  let at = 0
  while (at < text.length) {
    const start = skipBlanks(text, at)
    if (start >= text.length) break
    if (text[start] === '\n' || text[start] === '\r') {
      at = start + 1
      continue
    }
    const isComment = text[start] === '#' || text[start] === '!'
    const end = isComment ? endOfLine(text, start) : endOfLogicalLine(text, start)
    if (isComment) comments.push({from: start, to: end})
    else properties.push(readProperty(text, {from: start, to: end}))
    at = end + 1
  }
  return {properties, comments}
}

function readProperty(text: string, span: Span): Property {
  let nameTo = span.from
  while (nameTo < span.to && !separator.test(text[nameTo] as string)) nameTo += 1
  while (nameTo < span.to && text[nameTo] === '\\') {
    nameTo += 2
    while (nameTo < span.to && !separator.test(text[nameTo] as string)) nameTo += 1
  }
  nameTo = Math.min(nameTo, span.to)
  let from = Math.min(span.to, skipBlanks(text, nameTo))
  if (from < span.to && (text[from] === '=' || text[from] === ':')) from = Math.min(span.to, skipBlanks(text, from + 1))
  const value = {from, to: span.to}
  const written = text.slice(value.from, value.to)
  const name = withoutEscapes(text.slice(span.from, nameTo))
  if (templateMark(written)) return {name, value: {known: false, why: 'template', spans: [value]}, span}
  return {name, value: {known: true, value: withoutEscapes(written).trim(), spans: [value]}, span}
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /[ \t\f]/.test(text[at] as string)) at += 1
  return at
}

function endOfLine(text: string, from: number): number {
  const breaks = /[\r\n]/g
  breaks.lastIndex = from
  return breaks.exec(text)?.index ?? text.length
}

/** A line that ends in an odd number of backslashes goes on in the next. */
function endOfLogicalLine(text: string, from: number): number {
  for (let start = from; ; ) {
    const end = endOfLine(text, start)
    let slashes = 0
    while (end - slashes > start && text[end - slashes - 1] === '\\') slashes += 1
    if (end >= text.length || slashes % 2 === 0) return end
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
}

const escapes: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r', f: '\f'}

function withoutEscapes(written: string): string {
  return written.replaceAll(/\\(?:u([0-9a-fA-F]{4})|\r?\n[ \t\f]*|(.?))/gsu, (_whole, code?: string, char?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return char === undefined ? '' : (escapes[char] ?? char)
  })
}
