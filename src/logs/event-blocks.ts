import {headersOf} from '../input/event-headers.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import type {Span} from '../model/span.ts'
import {isBanner} from './is-banner.ts'

/** The text of one event, its last line end excluded; `headed` unless it precedes the first header of the log. */
export interface EventBlock extends Span {
  readonly headed: boolean
}

/** What `kill -3` makes the JVM print, with the time before it; it goes on until the next header. */
const dump = /(?:\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\r?\n)?Full thread dump /y
const characters = {tab: 9, space: 32}
/** The compiled headers by kind: a stream reads its events one by one, and compiling costs more than reading one. */
const headers = new Map<LogInputKind, RegExp | null>()

/**
 * Cuts a log at the headers of its kind. Lines before the first one come as a block without header, if they say
 * anything; a thread dump within the log ends an event and belongs to none. NUL bytes, which a crash leaves, end a line.
 * A kind that is not read gives nothing.
 */
export function* eventBlocks(text: string, kind: LogInputKind = 'confluence-log'): Generator<EventBlock> {
  const header = headerOf(kind)
  if (!header) return
  let from = 0
  let state: 'unheaded' | 'headed' | 'dump' = 'unheaded'
  for (let line = 0; line < text.length; ) {
    const opened = opens(text, line, header) ? 'headed' : opens(text, line, dump) ? 'dump' : null
    if (opened) {
      if (state !== 'dump') yield* block(text, from, line, state === 'headed')
      from = line
      state = opened
    }
    line = nextLine(text, line)
  }
  if (state !== 'dump') yield* block(text, from, text.length, state === 'headed')
}

function headerOf(kind: LogInputKind): RegExp | null {
  const known = headers.get(kind)
  if (known !== undefined) return known
  const source = headersOf(kind)
  const header = source === null ? null : new RegExp(source, 'y')
  headers.set(kind, header)
  return header
}

/** Where the next line begins, or what stands after the next row of NUL bytes. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  const next = end < 0 ? text.length : end + 1
  const nul = text.slice(at, next).indexOf('\0')
  if (nul < 0) return next
  let after = at + nul
  while (after < next && text.charCodeAt(after) === 0) after++
  return after
}

/** No header begins with a blank, and most lines of a log are frames. */
function opens(text: string, at: number, pattern: RegExp): boolean {
  const first = text.charCodeAt(at)
  if (first === characters.tab || first === characters.space) return false
  pattern.lastIndex = at
  return pattern.test(text)
}

function* block(text: string, from: number, end: number, headed: boolean): Generator<EventBlock> {
  let to = end
  while (to > from && /[\s\0]/.test(text[to - 1] ?? '')) to--
  if (to > from && (headed || !isBanner(text.slice(from, to)))) yield {from, to, headed}
}
