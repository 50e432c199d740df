/**
 * Whether the name of a file at hand may be what an include names. Both are compared from their ends, as far as the shorter
 * goes: a dropped file has lost the folders above it. `*`, `?` and `[…]` stand for characters within one folder or name,
 * a dot at its front left out; variables for anything; a pattern that ends in a slash takes what lies below.
 *
 * @example
 *   matchesInclude('sites-enabled/*.conf', 'etc/apache2/sites-enabled/wiki.conf') // true
 */
export function matchesInclude(pattern: string, name: string): boolean {
  const wanted = segments(pattern.endsWith('/') ? `${pattern}*` : pattern)
  const given = segments(name)
  const length = Math.min(wanted.length, given.length)
  if (length === 0) return false
  const ends = wanted.slice(-length)
  return given.slice(-length).every((segment, at) => matchesGlob(ends[at] ?? '', segment))
}

function segments(path: string): readonly string[] {
  return path.split(/[/\\]+/u).filter(segment => segment !== '' && segment !== '.' && segment !== '..')
}

/** Linear but for the number of stars; names are short. */
function matchesGlob(glob: string, name: string): boolean {
  const parts = glob.replace(/\$\{[^}]*\}|\$\w+/gu, '*').split(/(\*+|\?|\[[^\]]*\])/u)
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    if (part.startsWith('*')) return '[^/]*'
    return part === '?' ? '.' : part.replace(/^\[!/u, '[^').replaceAll('\\', '\\\\')
  })
  if (parts.length > 21 || (name.startsWith('.') && /^[*?[]/u.test(glob))) return false
  try {
    return new RegExp(`^${source.join('')}$`).test(name)
  } catch {
    return false
  }
}
