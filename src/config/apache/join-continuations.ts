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
  const whole = readPhysical(text, start, joins)
  if (!whole.continues) {
    return {
      text: text.slice(start, whole.end),
      to: whole.to,
      spanOf: (first, last) => ({from: start + first, to: start + Math.max(first, last)}),
    }
  }
  const pieces: {readonly at: number; readonly from: number}[] = []
  let joined = ''
  let from = start
  for (;;) {
    const {end, to, continues} = readPhysical(text, from, joins)
    pieces.push({at: joined.length, from})
    joined += text.slice(from, end)
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

/** A physical line: where what counts of it ends, where the next begins, and whether that belongs to it. */
interface PhysicalLine {
  readonly end: number
  readonly to: number
  readonly continues: boolean
}

function readPhysical(text: string, from: number, joins: LineJoiner): PhysicalLine {
  const feed = text.indexOf('\n', from)
  if (feed === -1) return {end: text.length, to: text.length, continues: false}
  const end = feed > from && text[feed - 1] === '\r' ? feed - 1 : feed
  const continues = end > from && joins(text[end - 1])
  return {end: continues ? end - 1 : end, to: feed + 1, continues}
}
