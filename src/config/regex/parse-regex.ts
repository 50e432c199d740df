import {parseClass, shorthand} from './parse-class.ts'
import type {Regex, RegexNode} from './regex-node.ts'

/** `invalid`: PCRE refuses it. `unsupported`: PCRE may take it, this reader does not. */
export type ParsedRegex = Regex | {readonly kind: 'invalid' | 'unsupported'}

interface Flags {
  readonly ignoresCase: boolean
  readonly dotAll: boolean
  readonly multiline: boolean
  /** Whether `$` stands for the very end only, and not for a place before a last line feed as well. */
  readonly endOnly: boolean
}

/** Thrown and caught within this file only. */
class RegexFault {
  readonly kind: 'invalid' | 'unsupported'
  constructor(kind: 'invalid' | 'unsupported') {
    this.kind = kind
  }
}

/** How the server compiles patterns: httpd adds DOTALL and DOLLAR_ENDONLY (`RegexDefaultOptions`). */
export type RegexDialect = 'nginx' | 'httpd'

/** A longer word nginx and httpd do not take. */
const longest = 8192

/** Deeper groups are not read: whoever walks the tree may recurse. */
const deepest = 100

/**
 * Reads a PCRE pattern as nginx and httpd compile it: bytes, no UTF mode. The pattern is a byte string.
 * Recursion, conditions, callouts, verbs and Unicode properties are unsupported. PCRE: pcre2pattern(3).
 */
export function parseRegex(pattern: string, ignoresCase = false, dialect: RegexDialect = 'nginx'): ParsedRegex {
  if (pattern.length > longest) return {kind: 'unsupported'}
  const reader = new Reader(pattern)
  try {
    const httpd = dialect === 'httpd'
    const root = reader.choice({ignoresCase, dotAll: httpd, multiline: false, endOnly: httpd}, 0)
    if (reader.at < pattern.length) return {kind: 'invalid'}
    if (reader.furthestBack > reader.groups) return {kind: 'invalid'}
    return {kind: 'regex', root, names: reader.names, groups: reader.groups}
  } catch (fault) {
    if (fault instanceof RegexFault) return {kind: fault.kind}
    throw fault
  }
}

class Reader {
  readonly pattern: string
  readonly names = new Map<string, number>()
  at = 0
  groups = 0
  furthestBack = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  choice(given: Flags, depth: number): RegexNode {
    if (depth > deepest) throw new RegexFault('unsupported')
    let flags = given
    const branches: RegexNode[] = []
    let parts: RegexNode[] = []
    while (this.at < this.pattern.length && this.pattern[this.at] !== ')') {
      if (this.take('|')) {
        branches.push({kind: 'sequence', parts})
        parts = []
        continue
      }
      const options = this.match(/\(\?([ims]*)(?:-([ims]*))?\)/y)
      if (options) {
        flags = withOptions(flags, options[1], options[2])
        continue
      }
      parts.push(this.quantified(this.atom(flags, depth)))
    }
    const last: RegexNode = {kind: 'sequence', parts}
    return branches.length === 0 ? last : {kind: 'choice', parts: [...branches, last]}
  }

  private atom(flags: Flags, depth: number): RegexNode {
    const char = this.pattern[this.at] ?? ''
    this.at += 1
    switch (char) {
      case '(':
        return this.group(flags, depth)
      case '[': {
        const parsed = parseClass(this.pattern, this.at, flags.ignoresCase)
        if (parsed.kind !== 'class') throw new RegexFault(parsed.kind)
        this.at = parsed.to
        return {kind: 'set', has: parsed.has}
      }
      case '.':
        return {kind: 'set', has: allBytes(code => flags.dotAll || code !== 10)}
      case '^':
        return {kind: flags.multiline ? 'line-start' : 'start'}
      case '$':
        return {kind: flags.multiline ? 'line-end' : flags.endOnly ? 'text-end' : 'end'}
      case '*':
      case '+':
      case '?':
        throw new RegexFault('invalid')
      case '\\':
        return this.escape(flags)
      default:
        return literal(char, flags)
    }
  }

  private group(flags: Flags, depth: number): RegexNode {
    const body = (inner: Flags): RegexNode => {
      const node = this.choice(inner, depth + 1)
      if (!this.take(')')) throw new RegexFault('invalid')
      return node
    }
    if (this.pattern[this.at] === '*') throw new RegexFault('unsupported')
    if (!this.take('?')) {
      this.groups += 1
      const group = this.groups
      return {kind: 'group', group, body: body(flags)}
    }
    if (this.match(/#[^)]*\)/y)) return {kind: 'sequence', parts: []}
    const look = this.match(/(<?)([=!])/y)
    if (look) return {kind: 'look', behind: look[1] === '<', negative: look[2] === '!', body: body(flags)}
    if (this.take('>')) return {kind: 'atomic', body: body(flags)}
    const name = this.match(/(?:P?<([A-Za-z_]\w{0,31})>|'([A-Za-z_]\w{0,31})')/y)
    if (name) {
      this.groups += 1
      const group = this.groups
      const word = name[1] ?? name[2] ?? ''
      if (this.names.has(word)) throw new RegexFault('invalid')
      this.names.set(word, group)
      return {kind: 'group', group, body: body(flags)}
    }
    const options = this.match(/([ims]*)(?:-([ims]*))?:/y)
    if (options) return {kind: 'group', group: 0, body: body(withOptions(flags, options[1], options[2]))}
    throw new RegexFault(/^(?:P?<|'|$|[^\w&|(+\-^'])/u.test(this.pattern.slice(this.at)) ? 'invalid' : 'unsupported')
  }

  private escape(flags: Flags): RegexNode {
    if (this.at >= this.pattern.length) throw new RegexFault('invalid')
    const back = this.match(/[1-9](?!\d)/y)
    if (back) {
      this.furthestBack = Math.max(this.furthestBack, Number(back[0]))
      return {kind: 'back', group: Number(back[0]), ignoresCase: flags.ignoresCase}
    }
    const hex = this.match(/x([0-9A-Fa-f]{2})/y)
    if (hex) return literal(String.fromCharCode(Number.parseInt(hex[1] ?? '', 16)), flags)
    const quoted = this.match(/Q([^\\]*)(?:\\E|$)/y)
    if (quoted) {
      return {kind: 'sequence', parts: Array.from(quoted[1] ?? '', char => literal(char, flags))}
    }
    const char = this.pattern[this.at] ?? ''
    this.at += 1
    const set = shorthand(char)
    if (set) return {kind: 'set', has: set}
    const anchor = anchors[char]
    if (anchor) return {kind: anchor}
    const control = controls[char]
    if (control) return literal(control, flags)
    if (/[A-Za-z0-9]/u.test(char)) throw new RegexFault('unsupported')
    return literal(char, flags)
  }

  private quantified(body: RegexNode): RegexNode {
    const sign = this.match(/(?:([*+?])|\{(\d{1,5})(?:(,)(\d{0,5}))?\})([?+]?)/y)
    if (!sign) return body
    const [, short, least, comma, most, mode] = sign
    const min = short ? (short === '+' ? 1 : 0) : Number(least)
    const unlimited = short ? short !== '?' : comma !== undefined && most === ''
    const max = unlimited ? Number.POSITIVE_INFINITY : short ? 1 : comma ? Number(most) : min
    if (max < min || min > 65_535) throw new RegexFault('invalid')
    if (isAnchor(body)) return body
    if (this.match(/[*+?]|\{\d+(?:,\d*)?\}/y)) throw new RegexFault('unsupported')
    return {kind: 'repeat', body, min, max, lazy: mode === '?', atomic: mode === '+'}
  }

  private take(char: string): boolean {
    if (this.pattern[this.at] !== char) return false
    this.at += 1
    return true
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.pattern)
    if (found) this.at = sticky.lastIndex
    return found
  }
}

const anchors: Readonly<Record<string, 'start' | 'end' | 'text-end' | 'boundary' | 'no-boundary'>> = {
  A: 'start',
  Z: 'end',
  z: 'text-end',
  b: 'boundary',
  B: 'no-boundary',
}

const controls: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r', f: '\f', e: '\x1b', a: '\x07'}

function isAnchor({kind}: RegexNode): boolean {
  return (
    kind !== 'set' &&
    kind !== 'sequence' &&
    kind !== 'choice' &&
    kind !== 'group' &&
    kind !== 'repeat' &&
    kind !== 'atomic' &&
    kind !== 'back'
  )
}

function withOptions(flags: Flags, on = '', off = ''): Flags {
  const value = (letter: string, before: boolean) => (on.includes(letter) || before) && !off.includes(letter)
  return {
    ...flags,
    ignoresCase: value('i', flags.ignoresCase),
    dotAll: value('s', flags.dotAll),
    multiline: value('m', flags.multiline),
  }
}

function literal(char: string, {ignoresCase}: Flags): RegexNode {
  const own = char.charCodeAt(0)
  const other = ignoresCase ? swapCase(char).charCodeAt(0) : own
  const key = own * 0x10000 + other
  const known = literals.get(key)
  if (known) return known
  const node: RegexNode = {kind: 'set', has: allBytes(code => code === own || code === other)}
  literals.set(key, node)
  return node
}

/** One node for each byte, for they are most of what patterns hold. */
const literals = new Map<number, RegexNode>()

function swapCase(char: string): string {
  if (/[a-z]/u.test(char)) return char.toUpperCase()
  return /[A-Z]/u.test(char) ? char.toLowerCase() : char
}

function allBytes(fits: (code: number) => boolean): readonly boolean[] {
  return Array.from({length: 256}, (_, code) => fits(code))
}
