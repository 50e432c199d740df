import {findContext} from '../input/find-context.ts'
import {logShapes} from '../input/log-shapes.ts'
import type {LogEvent} from '../model/log-event.ts'
import {parseContext} from './parse-context.ts'
import {beginsTrace, type EventLine, parseTrace} from './parse-trace.ts'

const throwableInside = new RegExp(`${logShapes.className}(?<=${logShapes.throwable})(?=:\\s|\\s*$)`)

/**
 * Message, context and trace of an event: `head` is the rest of its header line, `below` the lines after it.
 * A trace right after a message that ends in its exception takes that as its first line.
 */
export function readBody(
  head: EventLine,
  below: readonly EventLine[],
): Pick<LogEvent, 'message' | 'context' | 'exceptions'> {
  const inlineAt = findContext(head.text)
  const contexts: EventLine[] = []
  let traceAt = below.length
  for (const [index, line] of below.entries()) {
    if (isContext(line.text)) contexts.push(line)
    else if (beginsTrace(line, below[index + 1], contexts.length > 0 || inlineAt >= 0)) {
      traceAt = index
      break
    }
  }
  // A context of its own line tells that ` -- ` in the message is part of the message.
  const inline = contexts.length === 0 && inlineAt >= 0
  const said = inline ? {...head, to: head.from + inlineAt, text: head.text.slice(0, inlineAt)} : head
  const message = [said, ...below.slice(0, traceAt).filter(line => !contexts.includes(line))]
  const contextTexts = inline ? [head.text.slice(inlineAt)] : contexts.map(({text}) => text)
  return {
    message: message
      .map(({text}) => text)
      .join('\n')
      .trim(),
    // Where lines of two events ran together the first one counts.
    context: Object.assign({}, ...contextTexts.map(parseContext).reverse()),
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
