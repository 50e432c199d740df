import type {Span} from '../model/span.ts'

/** The lines of a text as spans, without their LF or CR LF; a text that ends in a line end has no empty last line. */
export function textLines(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const next = end < 0 ? text.length : end
    lines.push({from, to: end > from && text[end - 1] === '\r' ? end - 1 : next})
    from = next + 1
  }
  return lines
}
