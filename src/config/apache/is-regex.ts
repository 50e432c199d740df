/**
 * Whether httpd can compile a regular expression, as far as brackets, classes and repetition go: what else PCRE refuses
 * is taken for right. Linear.
 */
export function isRegex(pattern: string): boolean {
  let depth = 0
  // What stands before: nothing that can be repeated, an atom, or one that is repeated already.
  let before: 'nothing' | 'atom' | 'repeated' = 'nothing'
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? ''
    if (char === '\\') {
      // A letter that PCRE gives no meaning.
      if (at + 1 === pattern.length || /[FIiJjLlMmOqTUuYy]/u.test(pattern[at + 1] ?? '')) return false
      if (pattern[at + 1] === 'Q') {
        const end = pattern.indexOf('\\E', at)
        at = end === -1 ? pattern.length : end
      }
      at += 1
      before = 'atom'
    } else if (char === '[') {
      const end = endOfClass(pattern, at)
      if (end === -1) return false
      at = end
      before = 'atom'
    } else if (char === '(') {
      depth += 1
      const group = /^\((?:\?(?:[:=!>|]|<[=!]|P?<\w+>|'\w+'|[a-zA-Z^-]*[:)]|#[^)]*\))|\*[A-Z_:]+\))?/u.exec(
        pattern.slice(at, at + 80),
      )
      if (pattern[at + 1] === '?' && (group?.[0].length ?? 0) < 3) return false
      const taken = group?.[0] ?? '('
      if (taken.endsWith(')')) depth -= 1
      at += taken.length - 1
      before = 'nothing'
    } else if (char === ')') {
      depth -= 1
      if (depth < 0) return false
      before = 'atom'
    } else if (char === '|') {
      before = 'nothing'
    } else if (/[*+?]/u.test(char) || /^\{\d+(?:,\d*)?\}/u.test(pattern.slice(at, at + 16))) {
      if (before === 'nothing') return false
      if (char === '{') at = pattern.indexOf('}', at)
      if (before === 'repeated') return false
      // Lazy or possessive.
      if (/[+?]/u.test(pattern[at + 1] ?? '')) at += 1
      before = 'repeated'
    } else {
      before = char === '^' ? 'nothing' : 'atom'
    }
  }
  return depth === 0
}

function endOfClass(pattern: string, start: number): number {
  let at = start + (pattern[start + 1] === '^' ? 2 : 1)
  if (pattern[at] === ']') at += 1
  while (at < pattern.length && pattern[at] !== ']') {
    const named = pattern[at] === '[' ? /^\[:\^?\w+:\]/u.exec(pattern.slice(at, at + 20)) : null
    at += named ? named[0].length : pattern[at] === '\\' ? 2 : 1
  }
  return at < pattern.length ? at : -1
}
