import {logShapes} from '../input/log-shapes.ts'
import type {Span} from '../model/span.ts'

/** The text of one event, its last line end excluded; `headed` unless it precedes the first header of the log. */
export interface EventBlock extends Span {
  readonly headed: boolean
}

const header = new RegExp(logShapes.header, 'y')

/** Cuts a log at its headers. Lines before the first one come as a block without header, if they say anything. */
export function* eventBlocks(text: string): Generator<EventBlock> {
  let from = 0
  let headed = false
  for (let line = 0; line < text.length; ) {
    if (isHeader(text, line)) {
      if (headed || line > 0) yield* block(text, from, line, headed)
      from = line
      headed = true
    }
    const end = text.indexOf('\n', line)
    line = end < 0 ? text.length : end + 1
  }
  yield* block(text, from, text.length, headed)
}

/** The dash after the year is looked at first: most lines of a log are frames. */
function isHeader(text: string, at: number): boolean {
  if (text.charCodeAt(at + 4) !== 0x2d) return false
  header.lastIndex = at
  return header.test(text)
}

function* block(text: string, from: number, end: number, headed: boolean): Generator<EventBlock> {
  let to = end
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  if (to > from) yield {from, to, headed}
}
