import {findContext} from '../input/find-context.ts'
import {logShapes} from '../input/log-shapes.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {Span} from '../model/span.ts'
import type {EventBlock} from './event-blocks.ts'
import {parseContext} from './parse-context.ts'
import {type EventHeader, parseHeader} from './parse-header.ts'
import {beginsTrace, type EventLine, parseTrace} from './parse-trace.ts'

const noHeader: Omit<EventHeader, 'messageAt'> = {
  time: null,
  timeText: '',
  level: '',
  thread: '',
  logger: '',
  method: null,
}

const throwableInside = new RegExp(`${logShapes.className}(?<=${logShapes.throwable})(?=:\\s|\\s*$)`)

/**
 * The fields of one block of a log. A block without header has empty header fields and no message; what precedes its
 * first exception is left out. A trace right after a message that ends in its exception takes that as its first line.
 */
export function parseEvent(log: string, block: EventBlock): LogEvent {
  const span: Span = {from: block.from, to: block.to}
  const lines = blockLines(log, span)
  const [first] = lines
  if (!block.headed || !first) {
    const traceAt = lines.findIndex((line, index) => beginsTrace(line, lines[index + 1], false))
    // Frames whose exception was cut off say too little to be an event.
    const exceptions = traceAt < 0 ? [] : parseTrace(lines.slice(traceAt)).filter(found => found.class !== '')
    return {...noHeader, span, message: '', context: {}, exceptions}
  }
  const {messageAt, ...header} = parseHeader(first.text)
  const head = {from: first.from + messageAt, to: first.to, text: first.text.slice(messageAt)}
  return {...header, span, ...readBody(head, lines.slice(1))}
}

type Body = Pick<LogEvent, 'message' | 'context' | 'exceptions'>

/** Message, context and trace: the rest of the header line and the lines below it. */
function readBody(head: EventLine, below: readonly EventLine[]): Body {
  const inlineAt = findContext(head.text)
  let contextAt = -1
  let traceAt = below.length
  for (const [index, line] of below.entries()) {
    if (contextAt < 0 && isContext(line.text)) contextAt = index
    else if (beginsTrace(line, below[index + 1], contextAt >= 0 || inlineAt >= 0)) {
      traceAt = index
      break
    }
  }
  // A context of its own line tells that ` -- ` in the message is part of the message.
  const inline = contextAt < 0 && inlineAt >= 0
  const said = inline ? {...head, to: head.from + inlineAt, text: head.text.slice(0, inlineAt)} : head
  const message = [said, ...below.slice(0, traceAt).filter((_, index) => index !== contextAt)]
  const contextText = inline ? head.text.slice(inlineAt) : below[contextAt]?.text
  return {
    message: message
      .map(({text}) => text)
      .join('\n')
      .trim(),
    context: contextText === undefined ? {} : parseContext(contextText),
    exceptions: parseTrace(withException(message.at(-1), below.slice(traceAt))),
  }
}

/** Prepends the exception that a message ends in, where a trace begins with a frame. */
function withException(said: EventLine | undefined, trace: readonly EventLine[]): readonly EventLine[] {
  if (!said || !/^\s*at\s/.test(trace[0]?.text ?? '')) return trace
  const found = throwableInside.exec(said.text)
  if (!found) return trace
  return [{from: said.from + found.index, to: said.to, text: said.text.slice(found.index)}, ...trace]
}

function isContext(line: string): boolean {
  const at = findContext(line)
  return at >= 0 && line.slice(0, at).trim() === ''
}

function blockLines(log: string, {from, to}: Span): readonly EventLine[] {
  const lines: EventLine[] = []
  for (let start = from; start <= to; ) {
    const end = log.indexOf('\n', start)
    const next = end < 0 || end > to ? to : end
    const text = log.slice(start, next).replace(/\r$/, '')
    lines.push({from: start, to: start + text.length, text})
    start = next + 1
  }
  return lines
}
