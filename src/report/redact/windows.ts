/** A part of a text to look for values in. */
export interface Window {
  /** Hits that begin from `from` on, and before `to`, belong to it. */
  readonly from: number
  readonly to: number
  /** What is looked at: more than that, so that a value at the rim is seen with what stands around it. */
  readonly start: number
  readonly end: number
}

const longest = 65_536
const overlap = 4096

/** A line in windows of 64 KB at most, for no regular expression ever runs on more. */
export function* windows(lineFrom: number, lineTo: number): Generator<Window> {
  const step = longest - 2 * overlap
  for (let from = lineFrom; from < lineTo; from += step) {
    const to = Math.min(lineTo, from + step)
    yield {from, to, start: Math.max(lineFrom, from - overlap), end: Math.min(lineTo, to + overlap)}
  }
}
