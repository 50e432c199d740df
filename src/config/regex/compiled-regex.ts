import {type ParsedRegex, parseRegex, type RegexDialect} from './parse-regex.ts'

/** Patterns of a few configurations; more only cost time. */
const most = 500

const compiled = new Map<string, ParsedRegex>()

/** What `parseRegex` gives, kept: many requests ask the same few patterns. */
export function compiledRegex(pattern: string, ignoresCase = false, dialect: RegexDialect = 'nginx'): ParsedRegex {
  const key = `${dialect} ${ignoresCase} ${pattern}`
  const known = compiled.get(key)
  if (known) return known
  const regex = parseRegex(pattern, ignoresCase, dialect)
  if (compiled.size >= most) compiled.clear()
  compiled.set(key, regex)
  return regex
}
