/** How the line ends that a place stands in, or, in a last line without an ending, the first line. */
export function lineEndingNear(text: string, at: number): string {
  const feed = text.indexOf('\n', at)
  const end = feed === -1 ? text.indexOf('\n') : feed
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n'
}
