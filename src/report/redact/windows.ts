/** A part of a text to look for values in. */
export interface Window {
  /** Hits that begin from `from` on, and before `to`, belong to it. */
  readonly from: number
  readonly to: number
  /** What is looked at: more than that, so that a value at the rim is seen with what stands around it. */
  readonly start: number
  readonly end: number
}

/** No regular expression ever runs on more. */
const longest = 65_536
const overlap = 4096

/** The lines of a text without their line feeds; a line of more than 64 KB in parts that overlap. */
export function* windows(text: string): Generator<Window> {
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    if (to - from <= longest) yield {from, to, start: from, end: to}
    else yield* parts(from, to)
    from = to + 1
  }
}

function* parts(lineFrom: number, lineTo: number): Generator<Window> {
  const step = longest - 2 * overlap
  for (let from = lineFrom; from < lineTo; from += step) {
    const to = Math.min(lineTo, from + step)
    yield {from, to, start: Math.max(lineFrom, from - overlap), end: Math.min(lineTo, to + overlap)}
  }
}
