const curly = /[\u2018\u2019\u201b\u201c\u201d\u201f]/g

/** Curly quotes made straight, so that both are alike; the length stays the same. */
export function foldQuotes(text: string): string {
  return text.replace(curly, quote => (quote < '\u201c' ? "'" : '"'))
}
