import type {LogInputKind} from '../model/input-kind.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {Span} from '../model/span.ts'
import {bannerLine} from './banner-line.ts'
import {blockLines} from './block-lines.ts'
import type {EventBlock} from './event-blocks.ts'
import {layoutAt} from './layout-at.ts'
import {layouts} from './layouts/index.ts'
import {beginsTrace, type EventLine, parseTrace} from './parse-trace.ts'

const noHeader: Omit<LogEvent, 'span' | 'exceptions'> = {
  time: null,
  timeText: '',
  level: '',
  thread: '',
  logger: '',
  method: null,
  message: '',
  context: {},
}

/**
 * The fields of one block of a log of that kind. A block without header has empty header fields and no message; what
 * precedes its first exception is left out. Lines that a start script or the JVM put in between are passed over.
 */
export function parseEvent(log: string, block: EventBlock, kind: LogInputKind = 'confluence-log'): LogEvent {
  const span: Span = {from: block.from, to: block.to}
  const [first, ...below] = blockLines(log, span).filter(({text}, index) => index === 0 || !bannerLine.test(text))
  if (!first) return {...noHeader, span, exceptions: []}
  if (!block.headed) return {...noHeader, span, exceptions: strayExceptions([first, ...below])}
  const layout = layouts[layoutAt(log, block.from, kind) ?? 'confluence']
  return {...layout.parse(first, below), span}
}

/** Frames whose exception was cut off say too little to be an event. */
function strayExceptions(lines: readonly EventLine[]): LogEvent['exceptions'] {
  const traceAt = lines.findIndex((line, index) => beginsTrace(line, lines[index + 1], false))
  return traceAt < 0 ? [] : parseTrace(lines.slice(traceAt)).filter(found => found.class !== '')
}
