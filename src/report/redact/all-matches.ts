const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern, like `matchAll`, which copies the pattern on each call: most lines have no match, and
 * then the copy is all that is paid for.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
