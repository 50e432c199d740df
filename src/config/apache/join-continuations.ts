import type {Span} from '../../model/span.ts'
import type {LineJoiner} from './line-joiner.ts'

/** A logical line as httpd reads it, and the way back to where its characters stood. */
export interface JoinedLine {
  /** Without the joining backslashes and without the last line ending. */
  readonly text: string
  /** Where the next logical line begins. */
  readonly to: number
  /** The range of the source that a range of `text` came from. */
  readonly spanOf: (from: number, to: number) => Span
}

/**
 * Reads the logical line that begins at `start`: a backslash before LF or CRLF joins, comments included, also after
 * another backslash; a backslash at the end of the text does not. httpd: ap_cfg_getline_core (server/util.c).
 */
export function joinContinuations(text: string, start: number, joins: LineJoiner): JoinedLine {
  const pieces: {readonly at: number; readonly from: number}[] = []
  let joined = ''
  let from = start
  for (;;) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed + 1
    const ending = feed === -1 ? 0 : text[feed - 1] === '\r' && feed > from ? 2 : 1
    const continues = ending > 0 && to - ending > from && joins(text[to - ending - 1])
    pieces.push({at: joined.length, from})
    joined += text.slice(from, to - ending - (continues ? 1 : 0))
    from = to
    if (!continues) break
  }
  const offset = (at: number): number => {
    let low = 0
    for (let high = pieces.length; high - low > 1; ) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.at ?? 0) <= at) low = middle
      else high = middle
    }
    const piece = pieces[low] ?? {at: 0, from: start}
    return piece.from + at - piece.at
  }
  return {
    text: joined,
    to: from,
    spanOf: (first, last) => ({from: offset(first), to: last > first ? offset(last - 1) + 1 : offset(first)}),
  }
}
