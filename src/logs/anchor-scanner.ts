/**
 * A function that tells whether any of `anchors` (straight quotes, which stand for curly ones too) begins within a span
 * of the text. Spans must be asked for in ascending order: the text is read once, from one hit to the next.
 */
export function anchorScanner(text: string, anchors: readonly string[]): (from: number, to: number) => boolean {
  if (anchors.length === 0) return () => false
  const pattern = new RegExp([...new Set(anchors)].map(toPattern).join('|'), 'g')
  let hit = -1
  const seek = (from: number) => {
    pattern.lastIndex = from
    hit = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY
  }
  return (from, to) => {
    if (hit < from) seek(from)
    return hit < to
  }
}

function toPattern(anchor: string): string {
  return anchor
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll("'", "['\u2018\u2019\u201b]")
    .replaceAll('"', '["\u201c\u201d\u201f]')
}
