import {hasStackFrame} from './event-text.ts'

/** Typed queries are shorter. */
const typedLength = 60

/** Whether a query is a piece of a log or dialog and was not typed: long, of several lines, or with a stack frame. */
export function isPasted(query: string): boolean {
  const text = query.trim()
  return text.length > typedLength || text.includes('\n') || hasStackFrame(text)
}
