import type {LogEvent, LoggedException} from '../model/log-event.ts'

/** Reads one value of an event; undefined if the event has none. `exception` is the one the signature recognised. */
export type Capture = (event: LogEvent, exception: LoggedException | undefined) => string | undefined

/**
 * An expression of a signature's `capture` as a function: `context.<key>`, `exception.message`, `message`, `thread`,
 * `logger`. Null for anything else.
 */
export function compileCapture(expression: string): Capture | null {
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
