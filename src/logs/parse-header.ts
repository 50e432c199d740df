import {logShapes} from '../input/log-shapes.ts'
import type {LogEvent} from '../model/log-event.ts'

/** The fields of a header line and where its message begins within the line. */
export type EventHeader = Pick<LogEvent, 'time' | 'timeText' | 'level' | 'thread' | 'logger' | 'method'> & {
  readonly messageAt: number
}

const start = new RegExp(`^${logShapes.header}`)
/** The thread runs up to the first `] [` with a logger after it: it may hold brackets itself. */
const named = /^(.*?)\][ \t\xa0]{1,4}\[([\w$.-]+)\][ \t\xa0]?/
const methodName = new RegExp(`^${logShapes.method}`)
const complete = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}:\d{2}:\d{2})(?:[,.](\d{2,3}))?$/

/** Reads a line that begins with `logShapes.header`; a line without logger has an empty one. */
export function parseHeader(line: string): EventHeader {
  const [opening = ''] = start.exec(line) ?? []
  const [timeText = '', level = ''] = splitOpening(opening)
  const rest = line.slice(opening.length)
  const [matched, thread = '', logger = ''] = named.exec(rest) ?? /^([^\]]*)\]?[ \t\xa0]?/.exec(rest) ?? ['']
  const afterLogger = rest.slice(matched.length)
  const [method] = logger === '' ? [] : (methodName.exec(afterLogger) ?? [])
  return {
    time: readTime(timeText),
    timeText,
    level,
    thread,
    logger,
    method: method?.trim() ?? null,
    messageAt: opening.length + matched.length + (method?.length ?? 0),
  }
}

/** `2020-07-01 11:02:44,512 WARN  [` into time and level. */
function splitOpening(opening: string): readonly (string | undefined)[] {
  return /^(.*?)[ \t\xa0]+([A-Z]+)[ \t\xa0]+\[$/.exec(opening)?.slice(1) ?? []
}

/** A time of log4j as `YYYY-MM-DDTHH:MM:SS.mmm`; null unless every digit is there. Two digits after the comma are hundredths. */
export function readTime(text: string): string | null {
  const found = complete.exec(text)
  if (!found) return null
  const [, year, month, day, clock, fraction = ''] = found
  const time = `${year}-${month}-${day}T${clock}.${fraction.padEnd(3, '0')}`
  return Number.isNaN(Date.parse(`${time}Z`)) ? null : time
}
