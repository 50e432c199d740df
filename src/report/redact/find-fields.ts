import {ownCopy} from '../../logs/stream/own-copy.ts'
import type {AddHit, Field} from './rule.ts'

/** Longer keys are none. */
const longestKey = 64
/** Longer values are cut. Cookies are shorter (RFC 6265), and longer tokens are told by their own shape. */
const longestValue = 4096
const longestPhrase = 1000
/** Words before separators that are remembered. */
const mostSeen = 5000

/** Finds the values of keys in a line. */
export interface FieldFinder {
  /** The characters that may stand between key and value. */
  readonly separators: string
  /** `places` tells every separator in the text. */
  readonly find: (text: string, places: readonly number[], add: AddHit) => void
}

/**
 * Finds the values of known keys: `key: value`, `key=value`, `"key":"value"` (also with escaped quotes), `key: [value]`,
 * `key='value'`, `<property name="key">value<`. Each separator is looked at once, so the time grows with the text alone.
 */
export function fieldFinder(fields: ReadonlyMap<string, Field>): FieldFinder {
  const seen = new Map<string, Field | null>()
  /** No key ends with another letter; behind the last word may stand what parts words. */
  const ends = new Set([...fields.keys(), '.', '_', '-'].map(key => key.charCodeAt(key.length - 1)))
  return {
    // The last is the full-width colon of Japanese.
    separators: ':=>：',
    find: (text, places, add) => {
      let passed = 0
      for (const at of places) {
        const element = text.charCodeAt(at) === 62
        const key = element ? propertyKey(text, at) : keyBefore(text, at)
        if (key === null || key.from < passed || !ends.has(lowerCode(text.charCodeAt(key.to - 1)))) continue
        const name = text.slice(key.from, key.to)
        let field = seen.get(name)
        if (field === undefined) {
          field = fieldOf(name, fields)
          if (seen.size < mostSeen) seen.set(ownCopy(name), field)
        }
        if (field === null) continue
        const [from, to] = element ? elementAfter(text, at) : valueAfter(text, at, field, key.from)
        const value = text.slice(from, to)
        if (from === to || field.accepts?.(value) === false) continue
        // Of a secret, rather too much is replaced than a part left.
        const isTag = element && text[at - 1] !== '"' && text[at - 1] !== "'"
        if (isTag && field.kind !== 'token' && !isElement(text, at, to)) continue
        add(from, to, field.kind)
        // What is replaced as a whole holds nothing more to look for.
        passed = to
      }
    },
  }
}

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

function fieldOf(key: string, fields: ReadonlyMap<string, Field>): Field | null {
  const words = key
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    // 接続パスワード、管理者のパスワード
    .replace(/([\u3041-\u3096\u4e00-\u9fff])(?=[\u30a1-\u30fa])/g, '$1 ')
    .toLowerCase()
    .split(/[\s._-]+/)
    .filter(word => word !== '')
  for (const size of [words.length, 3, 2, 1]) {
    const field = fields.get(words.slice(-size).join(''))
    if (field) return field
  }
  return null
}

function isKeyCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 46 ||
    code === 45 ||
    // Japanese labels: 件名、ユーザー名
    (code >= 0x3041 && code <= 0x9fff)
  )
}

/** The key that ends before a separator, quotes and one blank between them left out. */
function keyBefore(text: string, at: number): {from: number; to: number} | null {
  let to = at
  if (text[to - 1] === ' ' || text[to - 1] === '\t') to--
  if (text[to - 1] === '"' || text[to - 1] === "'") to--
  if (text[to - 1] === '\\') to--
  let from = to
  while (from > 0 && to - from < longestKey && isKeyCode(text.charCodeAt(from - 1))) from--
  return from === to ? null : {from, to}
}

/** The key of `<property name="key">` or `<entry key="key">`, whose value follows the bracket at `at`. */
function propertyKey(text: string, at: number): {from: number; to: number} | null {
  if (text[at - 1] !== '"' && text[at - 1] !== "'") {
    // <password>value</password>
    let from = at
    while (from > 0 && at - from < longestKey && isKeyCode(text.charCodeAt(from - 1))) from--
    return from > 0 && text[from - 1] === '<' && from < at ? {from, to: at} : null
  }
  const to = at - 1
  let from = to
  while (from > 0 && to - from < longestKey && isKeyCode(text.charCodeAt(from - 1))) from--
  return /(?:name|key)=$/.test(text.slice(Math.max(0, from - 6), from - 1)) && from < to ? {from, to} : null
}

/** The text of an element, or of its CDATA section. */
function elementAfter(text: string, at: number): readonly [number, number] {
  const section = '<![CDATA['
  if (!text.startsWith(section, at + 1)) return trimmed(text, at + 1, endOf(text, '<', at + 1))
  const from = at + 1 + section.length
  return trimmed(text, from, endOf(text, ']]>', from))
}

/** `<user> failed` is what another program put for a name, and opens no element. The end of a value may be in another line. */
function isElement(text: string, at: number, to: number): boolean {
  const rest = text.slice(to, to + 20)
  if (/^\s*(?:<\/|\]\]>)/.test(rest)) return true
  return text.length - to < 20 && /^[\s.,:]*$/.test(rest) && !/\s/.test(text.slice(at + 1, to))
}

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '[': ']',
  '「': '」',
  '“': '”',
  '‘': '’',
  '`': '`',
}

function valueAfter(text: string, at: number, field: Field, key: number): readonly [number, number] {
  let from = at + 1
  while (from - at <= 2 && (text[from] === ' ' || text[from] === '\t')) from++
  const escaped = text[from] === '\\' && (text[from + 1] === '"' || text[from + 1] === "'")
  if (escaped) from++
  const closer = closers[text[from] ?? '']
  if (closer !== undefined) {
    const close = closing(text, closer, from + 1, escaped)
    if (close >= 0) return [from + 1, close]
    from++
  }
  const limit = Math.min(text.length, from + (field.extent === 'word' ? longestValue : longestPhrase))
  if (field.extent === 'rdn') return trimmed(text, from, rdnEnd(text, from, limit))
  const query = text[at] === '=' && isQueryMark(text[key - 1])
  if (!query && inContext(text, key)) return trimmed(text, from, contextEnd(text, from, limit))
  if (!query && field.extent === 'phrase') return trimmed(text, from, phraseEnd(text, from, limit))
  return trimmed(text, from, wordEnd(text, from, limit, query))
}

/** Where a quoted value ends; -1 if it does not. */
function closing(text: string, closer: string, from: number, escaped: boolean): number {
  const limit = Math.min(text.length, from + longestValue)
  for (let at = from; at < limit; at++) {
    if (text[at] === '\\' && escaped && text[at + 1] === closer) return at
    if (text[at] === '\\') at++
    else if (text[at] === closer) return escaped ? -1 : at
  }
  return -1
}

function isQueryMark(mark: string | undefined): boolean {
  return mark === '?' || mark === '&' || mark === ';'
}

/** Whether a key stands in a context line of Confluence: `-- key: value | key: value`. */
function inContext(text: string, key: number): boolean {
  const before = text.slice(Math.max(0, key - 3), key)
  return before.endsWith('| ') || before.endsWith('-- ')
}

/** A value of a context may hold blanks; where line breaks were lost, the first word is all that is surely it. */
function contextEnd(text: string, from: number, limit: number): number {
  const bar = text.indexOf(' | ', from)
  const end = bar < 0 || bar > limit ? Math.min(limit, endOf(text, '\n', from)) : bar
  const value = text.slice(from, end)
  if (end - from < 200 && !/: | at |\.\w+\.|--/.test(value)) return end
  return wordEnd(text, from, limit, false)
}

function wordEnd(text: string, from: number, limit: number, query: boolean): number {
  let to = from
  while (to < limit && !isWordEnd(text.charCodeAt(to), query)) to++
  return to
}

function isWordEnd(code: number, query: boolean): boolean {
  switch (code) {
    case 34: // "
    case 38: // &
    case 60: // <
    case 62: // >
    case 124: // |
    case 0x3000:
    case 0x3001: // 、
    case 0x3002: // 。
    case 0x300d: // 」
    case 35: // #
    case 59: // ;
    case 93: // ]
    case 125: // }
      return true
    case 39: // '
    case 41: // )
    case 44: // ,
      return !query
    default:
      return code <= 32
  }
}

/** A phrase ends at a delimiter, or where the next key begins: `title=Weekly report, version=3`. */
function phraseEnd(text: string, from: number, limit: number): number {
  let to = from
  while (to < limit && !/["|<>;\]})\n\r\t]/.test(text[to] as string)) {
    if (text[to] === ',' && /^,\s?[A-Za-z\u3041-\u9fff]{1,40}\s?[=:：]/.test(text.slice(to, to + 45))) return to
    to++
  }
  return to
}

function rdnEnd(text: string, from: number, limit: number): number {
  let to = from
  while (to < limit && !/[,+;)("'\]<>&?|\n]/.test(text[to] as string)) to += text[to] === '\\' ? 2 : 1
  return Math.min(to, limit)
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** Blanks and what ends a sentence are no part of a value. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /[\s.,:]/.test(text[end - 1] as string)) end--
  return [start, end]
}
