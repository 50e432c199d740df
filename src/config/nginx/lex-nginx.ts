import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import {endOfLua} from './end-of-lua.ts'
import {trailingBytes} from './trailing-bytes.ts'

/** A name or an argument. The span holds the quotes. */
export interface NginxWord {
  readonly kind: 'word'
  readonly span: Span
  /** Quotes taken off and escapes resolved. */
  readonly text: string
  readonly quote: '' | '"' | "'"
  /** Whether the quote that opens it is closed. */
  readonly closed: boolean
  /** Whether it stands right behind a closing quote, which nginx refuses. */
  readonly glued: boolean
}

/** A piece of an nginx configuration. `lua` is what stands between the braces of a `*_by_lua_block`. */
export type NginxToken =
  | NginxWord
  | {readonly kind: 'space' | 'comment' | 'open' | 'close' | 'end' | 'lua'; readonly span: Span}

/**
 * The tokens of an nginx configuration, or of a part of a text; their spans, joined, are all of it. Any text gives tokens.
 * nginx: ngx_conf_read_token (src/core/ngx_conf_file.c).
 */
export function lexNginx(text: string, encoding: EncodingName = 'utf-8', part?: Span): readonly NginxToken[] {
  const {from, to} = part ?? {from: 0, to: text.length}
  const trails = trailingBytes(encoding)
  const tokens: NginxToken[] = []
  let name: NginxWord | null = null
  let afterQuote = false
  for (let at = from; at < to; ) {
    const token = readToken(text, at, to, trails, afterQuote)
    tokens.push(token)
    at = token.span.to
    afterQuote = token.kind === 'word' && token.quote !== '' && token.closed
    if (token.kind === 'word') {
      name ??= token
      // In Shift_JIS the second byte of a character may be a brace, which then ends the word and opens a block.
      if (token.quote === '' && trails?.get(text.charCodeAt(at - 1)) === brace) {
        tokens.push({kind: 'open', span: {from: at, to: at}})
        name = null
      }
    } else if (token.kind === 'open' && name && /_by_lua_block$/u.test(name.text)) {
      const end = endOfLua(text, at, to)
      if (end > at) tokens.push({kind: 'lua', span: {from: at, to: end}})
      at = end
      name = null
    } else if (token.kind === 'open' || token.kind === 'close' || token.kind === 'end') {
      name = null
    }
  }
  return tokens
}

const brace = 0x7b
const backslash = 0x5c

function readToken(
  text: string,
  from: number,
  to: number,
  trails: ReadonlyMap<number, number> | null,
  afterQuote: boolean,
): NginxToken {
  const char = text[from] ?? ''
  if (isSpace(char)) {
    let end = from + 1
    while (end < to && isSpace(text[end])) end += 1
    return {kind: 'space', span: {from, to: end}}
  }
  if (char === ';') return {kind: 'end', span: {from, to: from + 1}}
  if (char === '{') return {kind: 'open', span: {from, to: from + 1}}
  if (!afterQuote && char === '}') return {kind: 'close', span: {from, to: from + 1}}
  if (!afterQuote && char === '#') {
    const feed = text.indexOf('\n', from)
    return {kind: 'comment', span: {from, to: feed === -1 || feed > to ? to : feed}}
  }
  return readWord(text, from, to, trails, afterQuote && char !== ')')
}

function readWord(
  text: string,
  from: number,
  to: number,
  trails: ReadonlyMap<number, number> | null,
  glued: boolean,
): NginxWord {
  const first = text[from]
  const quote = first === '"' || first === "'" ? first : ''
  let at = quote === '' ? from : from + 1
  let escaped = false
  let variable = false
  for (; at < to; at += 1) {
    const char = text[at] ?? ''
    const trail = trails?.get(text.charCodeAt(at))
    if (trail !== undefined) {
      variable = false
      escaped = trail === backslash
      if (trail === brace && quote === '') {
        at += 1
        break
      }
    } else if (escaped) {
      escaped = false
    } else if (char === '{' && variable) {
      // nginx: "${" belongs to the word, and so does a second brace after it.
    } else {
      variable = char === '$'
      escaped = char === '\\'
      if (quote === '' ? isSpace(char) || char === ';' || char === '{' : char === quote) break
    }
  }
  const closed = quote === '' || at < to
  const inner = text.slice(quote === '' ? from : from + 1, at)
  const end = quote !== '' && closed ? at + 1 : at
  return {kind: 'word', span: {from, to: end}, text: resolveEscapes(inner), quote, closed, glued}
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r'
}

function resolveEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["'\\trn])/gu, (_, char: string) => controls[char] ?? char) : text
}

const controls: Readonly<Record<string, string>> = {t: '\t', r: '\r', n: '\n'}
