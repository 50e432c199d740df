import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import {trailingBytes} from '../nginx/trailing-bytes.ts'

/** A part of a configuration; all parts, joined, are the text. */
export type HaproxyToken =
  /** `break` ends a line, with the empty lines after it; `ignored` is what HAProxy does not read at the end of a line. */
  {readonly kind: 'space' | 'break' | 'comment' | 'ignored'; readonly span: Span} | HaproxyWord

/** A word as HAProxy reads it. */
export interface HaproxyWord {
  readonly kind: 'word'
  readonly span: Span
  /** Without quotes, escapes resolved; variables as `${NAME}` or `${NAME-default}`. */
  readonly text: string
  readonly isQuoted: boolean
  /** Environment variables in it, by name; `*` in front where one is to become several words. */
  readonly variables: readonly string[]
  /** What HAProxy refuses the line for. */
  readonly fault: 'quote' | 'brace' | 'variable' | 'escape' | null
}

/** More words a line may not have: one less than MAX_LINE_ARGS (include/haproxy/defaults.h); measured with 2.6.12. */
export const mostWords = 63

const none: readonly string[] = []

/**
 * The tokens of an HAProxy configuration. Any text gives tokens; those that are at fault say so.
 * HAProxy: parse_line (src/tools.c), readcfgfile (src/cfgparse.c), of 2.6 to 3.5. A backslash at the end of a line does not
 * join it with the next, in a comment or elsewhere (2.6.12).
 */
export function lexHaproxy(text: string, encoding: EncodingName = 'utf-8'): readonly HaproxyToken[] {
  const tokens: HaproxyToken[] = []
  const trails = trailingBytes(encoding)
  let words = 0
  let at = 0
  const push = (kind: 'space' | 'break' | 'comment' | 'ignored', to: number): void => {
    tokens.push({kind, span: {from: at, to}})
    at = to
  }
  while (at < text.length) {
    const char = text[at] ?? ''
    if (char === '\n' || (char === '\r' && text[at + 1] === '\n')) {
      push('break', endOfBreaks(text, at))
      words = 0
    } else if (char === '#') push('comment', endOfLine(text, at))
    // A lone carriage return ends what is read of a line; so does a word too many.
    else if (char === '\r' || words > mostWords) push('ignored', endOfLine(text, at))
    else if (isSpace(text.charCodeAt(at))) push('space', endOfSpaces(text, at))
    else {
      const word = readWord(text, at, trails)
      tokens.push(word)
      words += 1
      at = word.span.to
    }
  }
  return tokens
}

// By hand: of a repeated part of an expression that is not optimised, V8 remembers each round, and throws a RangeError after
// some four million. It optimises none any more in a process that has compiled many (measured with Node.js 20.20.2).

/** The end of the last line break in what is nothing but blanks and line breaks. */
function endOfBreaks(text: string, from: number): number {
  let end = from + 1
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) end = at + 1
    else if (code !== 0x0d && !isSpace(code)) break
  }
  return end
}

/** Space, tab, vertical tab or form feed. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c
}

function endOfSpaces(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  if (feed === -1) return text.length
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed
}

/** By its code, 1 for a character of ASCII that stands for itself wherever it is. */
const isPlain = Uint8Array.from({length: 128}, (_, code) => (/[\s"'#$\\]/.test(String.fromCharCode(code)) ? 0 : 1))

function readWord(text: string, from: number, trails: ReadonlyMap<number, number> | null): HaproxyWord {
  let at = from
  let out = ''
  let quote = ''
  let isQuoted = false
  let fault: HaproxyWord['fault'] = null
  let variables: string[] | null = null
  for (;;) {
    const begin = at
    while (at < text.length && isPlain[text.charCodeAt(at)] === 1) at += 1
    if (at > begin) out += text.slice(begin, at)
    const char = text[at] ?? ''
    if (char === '' || char === '\n' || char === '\r') break
    if ((isSpace(text.charCodeAt(at)) || char === '#') && quote === '') break
    if ((char === '"' || char === "'") && (quote === '' || quote === char)) {
      quote = quote === '' ? char : ''
      isQuoted = true
      at += 1
    } else if (isBackslash(text, at, trails) && quote !== "'") {
      const escaped = readEscape(text, at + 1, quote)
      // Of a character in Shift_JIS the first byte stands before its backslash.
      out += char === '\\' ? escaped.text : char
      if (escaped.length < 0) fault ??= 'escape'
      at += 1 + Math.abs(escaped.length)
    } else if (char === '$' && quote === '"') {
      const variable = readVariable(text, at)
      fault ??= variable.fault
      if (variable.name !== '') {
        variables ??= []
        variables.push(variable.name)
      }
      out += text.slice(at, variable.to)
      at = variable.to
    } else {
      out += char
      at += 1
    }
  }
  if (quote !== '') fault ??= 'quote'
  return {kind: 'word', span: {from, to: at}, text: out, isQuoted, variables: variables ?? none, fault}
}

function isBackslash(text: string, at: number, trails: ReadonlyMap<number, number> | null): boolean {
  return text[at] === '\\' || trails?.get(text.charCodeAt(at)) === 0x5c
}

const escapes: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r'}

/** What follows a backslash; a negative length for digits that are none. */
function readEscape(text: string, at: number, quote: string): {readonly text: string; readonly length: number} {
  const char = text[at] ?? ''
  if (
    char === ' ' ||
    char === '\\' ||
    char === '#' ||
    char === "'" ||
    char === '"' ||
    (char === '$' && quote === '"')
  ) {
    return {text: char, length: 1}
  }
  const control = escapes[char]
  if (control !== undefined) return {text: control, length: 1}
  if (char !== 'x') return {text: '\\', length: 0}
  const digits = /^[0-9a-f]{2}/iu.exec(text.slice(at + 1, at + 3))?.[0]
  if (digits === undefined) return {text: '\\', length: -1}
  return {text: String.fromCharCode(Number.parseInt(digits, 16)), length: 3}
}

const variableForm = /\$(\{)?(\.?[A-Za-z_]\w*|\.)?(\[\*\])?(-[^}\n\r]*)?(\})?/y

/** A variable within double quotes, from its `$`; what is no variable is one character long. */
function readVariable(
  text: string,
  at: number,
): {readonly name: string; readonly to: number; readonly fault: HaproxyWord['fault']} {
  variableForm.lastIndex = at
  const [, brace, name, several, byDefault = '', close] = variableForm.exec(text) ?? []
  if (name === undefined || (name.startsWith('.') && !/^\.(?:LINE|FILE|SECTION)$/u.test(name))) {
    return {name: '', to: at + 1, fault: 'variable'}
  }
  if (brace === undefined) return {name, to: at + 1 + name.length, fault: null}
  if (close === undefined) return {name, to: at + 2 + name.length, fault: 'brace'}
  const to = at + 3 + name.length + (several?.length ?? 0) + byDefault.length
  return {name: several ? `*${name}` : name, to, fault: null}
}
