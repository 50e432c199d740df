/** What stands between `[` and `]`; `to` is after the bracket. */
type ParsedClass =
  | {readonly kind: 'class'; readonly has: readonly boolean[]; readonly to: number}
  | {readonly kind: 'invalid' | 'unsupported'}

/** The bytes of `\d`, `\w`, `\s`, `\h`, `\v`, `\N` and their opposites, in PCRE's C locale; null for another letter. */
export function shorthand(letter: string): readonly boolean[] | null {
  const pattern = shorthands[letter.toLowerCase()]
  if (!pattern || (letter === 'n' && pattern)) return null
  const negative = letter !== letter.toLowerCase()
  return bytes(char => pattern.test(char) !== negative)
}

const shorthands: Readonly<Record<string, RegExp>> = {
  d: /[0-9]/,
  w: /\w/,
  // PCRE's \s has no no-break space.
  s: /[\t-\r ]/,
  h: /[\t \xa0]/,
  v: /[\n-\r\x85]/,
  n: /\n/,
}

const named: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  ascii: /[\0-\x7f]/,
  blank: /[\t ]/,
  cntrl: /[^ -~\x80-\xff]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  word: /\w/,
  xdigit: /[0-9A-Fa-f]/,
}

const item =
  /\[:(\^?)(\w+):\]|\\x([0-9A-Fa-f]{2})|\\([tnrfeab])|\\([dwshvDWSHV])|\\([^A-Za-z0-9])|\\([\s\S]?)|([\s\S])/y

const controls: Readonly<Record<string, number>> = {t: 9, n: 10, r: 13, f: 12, e: 27, a: 7, b: 8}

/** Reads a character class whose `[` stands before `from`. */
export function parseClass(pattern: string, from: number, ignoresCase: boolean): ParsedClass {
  const negative = pattern[from] === '^'
  let at = negative ? from + 1 : from
  const first = at
  const has = bytes(() => false)
  while (at === first || pattern[at] !== ']') {
    const low = readItem(pattern, at)
    if (typeof low === 'string') return {kind: low}
    at = low.to
    if (low.set) {
      for (let code = 0; code < 256; code += 1) has[code] ||= low.set[code] === true
      continue
    }
    let high = low.code
    if (pattern[at] === '-' && pattern[at + 1] !== ']' && at + 1 < pattern.length) {
      const end = readItem(pattern, at + 1)
      if (typeof end === 'string') return {kind: end}
      if (!end.set) {
        high = end.code
        at = end.to
        if (high < low.code) return {kind: 'invalid'}
      }
    }
    for (let code = low.code; code <= high; code += 1) has[code] = true
  }
  if (ignoresCase) {
    for (let upper = 65; upper <= 90; upper += 1) {
      const either = has[upper] || has[upper + 32] || false
      has[upper] = either
      has[upper + 32] = either
    }
  }
  return {kind: 'class', has: negative ? has.map(each => !each) : has, to: at + 1}
}

type Item = {readonly to: number; readonly code: number; readonly set: readonly boolean[] | null}

function readItem(pattern: string, at: number): Item | 'invalid' | 'unsupported' {
  item.lastIndex = at
  const found = item.exec(pattern)
  if (!found) return 'invalid'
  const [, negative, name, hex, control, short, punctuation, strange, plain] = found
  const to = item.lastIndex
  if (name !== undefined) {
    const shape = named[name]
    return shape ? {to, code: 0, set: bytes(char => shape.test(char) !== (negative === '^'))} : 'invalid'
  }
  if (short !== undefined) return {to, code: 0, set: shorthand(short)}
  if (strange !== undefined) return strange === '' ? 'invalid' : 'unsupported'
  const code =
    hex !== undefined
      ? Number.parseInt(hex, 16)
      : (controls[control ?? ''] ?? (punctuation ?? plain ?? '').charCodeAt(0))
  return {to, code, set: null}
}

function bytes(fits: (char: string) => boolean): boolean[] {
  return Array.from({length: 256}, (_, code) => fits(String.fromCharCode(code)))
}
