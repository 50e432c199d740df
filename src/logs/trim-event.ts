/** The text of an event without the white space, and the NUL bytes of a crash, that it ends with. */
export function trimEvent(text: string): string {
  let end = text.length
  for (;;) {
    const cut = text.slice(0, end).trimEnd().length
    if (cut === 0 || text.charCodeAt(cut - 1) !== 0) return text.slice(0, cut)
    end = cut
    while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  }
}
