/**
 * Lines as a fenced code block of Markdown. The fence is longer than any run of backticks in the lines, and 3 at least.
 * Control characters other than tabs, and lone surrogates, become U+FFFD.
 */
export function markdownFence(lines: readonly string[], language: 'text' | 'diff' = 'text'): string {
  const body = lines.map(line => line.replace(/[^\P{Cc}\t]|\p{Cs}|[\u2028\u2029]/gu, '\ufffd')).join('\n')
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${body}\n${fence}`
}
