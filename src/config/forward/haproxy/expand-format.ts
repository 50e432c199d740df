import {splitSample} from '../../haproxy/read-acl-test.ts'
import {compiledRegex} from '../../regex/compiled-regex.ts'
import {type Captures, matchRegex} from '../../regex/match-regex.ts'
import {utf8ByteString} from '../byte-string.ts'

/**
 * Fills in a format of HAProxy for a request-target: texts, `%[path]`, `%[query]`, `%[url]`, `%[pathq]`, with the converters
 * `regsub`, `lower`, `upper` and `url_dec`. Null where it holds anything else. HAProxy: parse_logformat_string (src/log.c).
 */
export function expandFormat(format: string, target: string): string | null {
  let out = ''
  for (let at = 0; at < format.length; ) {
    if (format[at] !== '%') {
      const next = format.indexOf('%', at)
      const end = next === -1 ? format.length : next
      out += utf8ByteString(format.slice(at, end))
      at = end
    } else if (format[at + 1] === '%') {
      out += '%'
      at += 2
    } else {
      const end = format[at + 1] === '[' ? closeOf(format, at + 2) : -1
      const value = end === -1 ? null : sample(format.slice(at + 2, end), target)
      if (value === null) return null
      out += value
      at = end + 1
    }
  }
  return out
}

/** The bracket that closes an expression: within parentheses there may be others. */
function closeOf(format: string, from: number): number {
  let depth = 0
  for (let at = from; at < format.length; at += 1) {
    if (format[at] === '(') depth += 1
    else if (format[at] === ')') depth -= 1
    else if (format[at] === ']' && depth <= 0) return at
  }
  return -1
}

function sample(expression: string, target: string): string | null {
  const [fetch = '', ...converters] = splitSample(expression.trim())
  const mark = target.indexOf('?')
  const samples: Readonly<Record<string, string>> = {
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? '' : target.slice(mark + 1),
    url: target,
    pathq: target,
  }
  let value: string | null | undefined = Object.hasOwn(samples, fetch) ? samples[fetch] : undefined
  for (const converter of converters) {
    if (value === undefined || value === null) return null
    value = convert(value, converter)
  }
  return value === undefined || value === null ? null : encode(value)
}

/** What a sample puts into a request line: controls but the tab as `%XX`. HAProxy: http_encode_map (src/log.c). */
function encode(value: string): string {
  return Array.from(value, char => {
    const code = char.charCodeAt(0)
    const isControl = (code < 0x20 && char !== '\t') || code === 0x7f
    return isControl ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : char
  }).join('')
}

function convert(value: string, converter: string): string | null {
  const [, name = '', args = ''] = /^(\w+)(?:\((.*)\))?$/su.exec(converter) ?? []
  switch (name) {
    case 'lower':
      return value.replace(/[A-Z]/gu, char => char.toLowerCase())
    case 'upper':
      return value.replace(/[a-z]/gu, char => char.toUpperCase())
    case 'url_dec':
      return args === '' || args === '0' ? urlDecode(value) : null
    case 'regsub':
      return substitute(value, args)
    default:
      return null
  }
}

/** `+` stands for a space behind a question mark only; what is no `%XX` makes all of it empty. HAProxy: url_decode. */
function urlDecode(value: string): string {
  if (/%(?![0-9a-f]{2})/iu.test(value)) return ''
  let inQuery = false
  return value.replace(/%([0-9a-f]{2})|[?+]/giu, (char, hex: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    if (char === '+') return inQuery ? ' ' : char
    inQuery = true
    return char
  })
}

/** `regsub(pattern,replacement[,flags])`, for the first match only. */
function substitute(value: string, written: string): string | null {
  const args = splitArguments(written)
  const [pattern = '', replacement = '', flags = ''] = args ?? []
  if (!args || args.length > 3 || !/^i?$/u.test(flags)) return null
  const regex = compiledRegex(utf8ByteString(pattern), flags === 'i')
  const captures = regex.kind === 'regex' ? matchRegex(regex, value) : 'unknown'
  if (captures === 'unknown') return null
  if (captures === null) return value
  const taken = captures[0] ?? ''
  const at = indexOfMatch(value, captures, pattern)
  const filled = fillReferences(replacement, captures)
  return at === null || filled === null ? null : value.slice(0, at) + filled + value.slice(at + taken.length)
}

/** Where the match stands; null where it cannot be told from its text. */
function indexOfMatch(value: string, [taken]: Captures, pattern: string): number | null {
  if (pattern.startsWith('^')) return 0
  if (taken === null || taken === undefined || taken === '') return null
  const first = value.indexOf(taken)
  return first === value.lastIndexOf(taken) ? first : null
}

/** Arguments between commas, quotes taken off; null where an escape is not worked out. */
function splitArguments(text: string): readonly string[] | null {
  const parts = splitSample(text).map(part => {
    const quoted = /^(["'])(.*)\1$/su.exec(part)
    const bare = quoted?.[2] ?? part
    return /["']/u.test(bare) || (quoted?.[1] !== "'" && /\\[^0-9]/u.test(bare)) ? null : bare
  })
  return parts.some(part => part === null) ? null : parts.map(String)
}

/** `\1` for what a group took, `\x41` for a byte, any other escaped character for itself; null for a lone backslash. */
export function fillReferences(text: string, captures: Captures): string | null {
  if (/(?:^|[^\\])(?:\\\\)*\\$/u.test(text)) return null
  return text.replace(/\\(?:x([0-9a-f]{2})|([\s\S]))/giu, (_, hex: string | undefined, char: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return char !== undefined && /\d/u.test(char) ? (captures[Number(char)] ?? '') : (char ?? '')
  })
}
