import type {Span} from '../model/span.ts'
import type {EventLine} from './parse-trace.ts'

/** The lines of a span of a log, without their line ends. */
export function blockLines(log: string, {from, to}: Span): readonly EventLine[] {
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
