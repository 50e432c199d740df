/**
 * Whether a regular expression may match a decoded path. Only a literal beginning after `^` is compared; whatever else
 * the expression says, the answer is yes.
 */
export function mayMatch(pattern: string, path: string): boolean {
  const ignoresCase = pattern.startsWith('(?i)')
  const body = ignoresCase ? pattern.slice(4) : pattern
  if (!body.startsWith('^') || body.includes('|')) return true
  const literal = /^(?:[A-Za-z0-9/_~!@%&=,;:'" -]|\\[^A-Za-z0-9])*/u.exec(body.slice(1))?.[0] ?? ''
  const next = body[literal.length + 1] ?? ''
  const certain = /[*?{]/u.test(next) ? literal.replace(/\\?.$/u, '') : literal
  const prefix = certain.replace(/\\(.)/gu, '$1')
  const start = path.slice(0, prefix.length)
  return ignoresCase ? start.toLowerCase() === prefix.toLowerCase() : start === prefix
}
