import {isRegex} from './is-regex.ts'

/**
 * Whether httpd can parse an expression of `<If>`, `Require expr` and the like. Names of variables and functions are not
 * looked up. httpd: util_expr_parse.y, util_expr_scan.l (server).
 */
export function isExpression(text: string): boolean {
  const tokens = tokenize(text)
  if (!tokens) return false
  let at = 0
  const take = (kind: Token['kind']): boolean => {
    if (tokens[at]?.kind !== kind) return false
    at += 1
    return true
  }
  // Depth is bounded: nobody nests so far, and a text may be anything.
  const or = (depth: number): boolean => {
    if (depth > 60 || !and(depth)) return false
    while (take('or')) if (!and(depth)) return false
    return true
  }
  const and = (depth: number): boolean => {
    if (!not(depth)) return false
    while (take('and')) if (!not(depth)) return false
    return true
  }
  const not = (depth: number): boolean => {
    while (take('not'));
    if (take('open')) return or(depth + 1) && take('close')
    if (take('constant')) return true
    if (take('unary')) return word(depth)
    if (!word(depth)) return false
    if (take('matches')) return take('regex')
    if (take('in')) return list(depth)
    return take('binary') && word(depth)
  }
  const list = (depth: number): boolean => {
    if (!take('brace-open')) return word(depth)
    do if (!word(depth)) return false
    while (take('comma'))
    return take('brace-close')
  }
  const word = (depth: number): boolean => {
    do {
      if (take('function')) {
        if (depth > 60 || !take('open') || !word(depth + 1)) return false
        while (take('comma')) if (!word(depth + 1)) return false
        if (!take('close')) return false
      } else if (!take('word')) return false
    } while (take('dot'))
    return true
  }
  return or(0) && at === tokens.length
}

interface Token {
  readonly kind:
    | 'and'
    | 'or'
    | 'not'
    | 'open'
    | 'close'
    | 'brace-open'
    | 'brace-close'
    | 'comma'
    | 'dot'
    | 'constant'
    | 'unary'
    | 'binary'
    | 'matches'
    | 'in'
    | 'regex'
    | 'function'
    | 'word'
}

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['and', /&&/uy],
  ['or', /\|\|/uy],
  ['matches', /=~|!~/uy],
  ['binary', /==|!=|<=|>=|<|>|=|-(?:eq|ne|lt|le|gt|ge|ipmatch|strmatch|strcmatch|fnmatch|in)\b/iuy],
  ['unary', /-[a-zA-Z]\b/uy],
  ['not', /!/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['brace-open', /\{/uy],
  ['brace-close', /\}/uy],
  ['comma', /,/uy],
  ['dot', /\./uy],
  ['word', /\d+|\$\d|%\{[^{}:]+(?::[^{}]*)?\}|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/suy],
  ['constant', /(?:true|false)\b/iuy],
  ['in', /in\b/iuy],
  ['binary', /(?:eq|ne|lt|le|gt|ge)\b/iuy],
  ['function', /[a-zA-Z]\w*(?=\s*\()/uy],
]

function tokenize(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text[at] ?? '')) {
      at += 1
      continue
    }
    if (tokens.at(-1)?.kind === 'matches') {
      const end = endOfRegex(text, at)
      if (end === -1) return null
      tokens.push({kind: 'regex'})
      at = end
      continue
    }
    const found = shapes.find(([, shape]) => {
      shape.lastIndex = at
      return shape.test(text)
    })
    if (!found) return null
    tokens.push({kind: found[0]})
    at = found[1].lastIndex
  }
  return tokens
}

/** The end of `/…/i` or `m#…#i`; -1 if it is none. */
function endOfRegex(text: string, start: number): number {
  const own = text[start] === 'm' && /[/#$%^|?!'",;:._-]/u.test(text[start + 1] ?? '')
  const from = own ? start + 2 : start + 1
  const mark = text[from - 1] ?? ''
  if (!own && mark !== '/') return -1
  let end = from
  while (end < text.length && text[end] !== mark) end += text[end] === '\\' ? 2 : 1
  if (end >= text.length || !isRegex(text.slice(from, end))) return -1
  return end + 1 + (/^[ismgx]*/u.exec(text.slice(end + 1))?.[0].length ?? 0)
}
