/** Longer ones are none. */
const longest = 204

const ends: Readonly<Record<string, string>> = {'{{': '}}', '{%': '%}', '<%': '%>', '@@': '@@'}

/** Where the placeholder of a template that begins at an offset ends; the offset itself if none does. */
export function endOfPlaceholder(text: string, at: number): number {
  const end = ends[text.slice(at, at + 2)]
  if (!end) return at
  const found = text.slice(at + 2, at + longest).indexOf(end)
  return found === -1 ? at : at + 2 + found + end.length
}
