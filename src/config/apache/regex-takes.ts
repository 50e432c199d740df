/**
 * Whether a regular expression of the configuration takes a path; null where JavaScript cannot tell. For short paths only:
 * the expression is whatever somebody wrote.
 */
export function regexTakes(pattern: string, path: string): boolean | null {
  const ignoresCase = pattern.startsWith('(?i)')
  // Nested repetition may take time that grows with every character.
  if (path.length > 200 || /[+*}][^|]*\)[+*{]/u.test(pattern)) return null
  try {
    return new RegExp(ignoresCase ? pattern.slice(4) : pattern, ignoresCase ? 'i' : '').test(path)
  } catch {
    return null
  }
}
