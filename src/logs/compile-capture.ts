import type {LogEvent, LoggedException} from '../model/log-event.ts'
import {foldQuotes} from './fold-quotes.ts'

/** Reads one value of an event; undefined if the event has none. `exception` is the one the signature recognised. */
export type Capture = (event: LogEvent, exception: LoggedException | undefined) => string | undefined

/** `message: URI path (…)`: a part, and what stands around the value in it. */
const cutOut = /^([^:]+): ([^…]+)…([^…]+)$/s

/**
 * An expression of a signature's `capture` as a function: `context.<key>`, `exception.message`, `message`, `thread`,
 * `logger`. Behind a colon, a literal before `…` and one after it cut the value out of the part: from the first place of
 * the one to the last place of the other. Null for anything else.
 */
export function compileCapture(expression: string): Capture | null {
  const [, part, before = '', after = ''] = cutOut.exec(expression) ?? []
  if (part !== undefined) {
    const read = compileCapture(part)
    return read && ((event, exception) => cut(read(event, exception), before, after))
  }
  if (expression.startsWith('context.')) {
    const key = expression.slice('context.'.length)
    return ({context}) => (Object.hasOwn(context, key) ? context[key] : undefined)
  }
  switch (expression) {
    case 'exception.message':
      return (_, exception) => exception?.message
    case 'message':
    case 'thread':
    case 'logger':
      return event => event[expression]
    default:
      return null
  }
}

/** Blanks around the value go; undefined where the text has not both literals in this order. */
function cut(text: string | undefined, before: string, after: string): string | undefined {
  const folded = foldQuotes(text ?? '')
  const at = folded.indexOf(foldQuotes(before))
  const from = at + before.length
  const to = folded.lastIndexOf(foldQuotes(after))
  return at < 0 || to < from ? undefined : text?.slice(from, to).trim()
}
