import type {EventLine} from '../parse-trace.ts'
import {readBody} from '../read-body.ts'
import {juliLevel} from './juli-level.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'

const clock = String.raw`(\S{1,2}):(\S{2}:\S{2})`
/** `Oct 06, 2014 8:32:18 AM`, `11月 23, 2026 2:39:16 午前`, `2014/10/06 8:32:18`. */
const monthFirst = new RegExp(
  String.raw`^([^\s\d]+|\d{1,2}月?) (\S{1,2}), (\S{4}),? ${clock}[ \u202f](AM|PM|午前|午後)[ \t]`,
)
const yearFirst = new RegExp(String.raw`^(\S{4})/(\S{2})/(\S{2}) (?:(午前|午後) ?)?${clock}[ \t]`)
const origin = /^(\S+)(?:[ \t]+([\w$<>-]+)(?=[ \t]|$))?[ \t]*/
const level = /^([^\s:]{2,14}): ?/

/**
 * `java.util.logging.SimpleFormatter`: the first line names time, class and method, the second level and message.
 * Where the break between them was lost, both stand on the first.
 */
export const juliTwoLineLayout: EventLayout = {
  worrying: /^[^\n]{0,180}?\s(?:SEVERE|WARNING|重大|警告): /,
  parse: (first, below) => {
    const {opening, time} = readDate(first.text)
    const rest = first.text.slice(opening.length)
    const [named = '', logger = '', method = null] = origin.exec(rest) ?? []
    const said = rest.slice(named.length)
    const inline: EventLine | undefined =
      said === '' ? undefined : {from: first.to - said.length, to: first.to, text: said}
    const [second, ...others] = inline ? [inline, ...below] : below
    const [marked = '', written = ''] = level.exec(second?.text ?? '') ?? []
    const head = second
      ? {...second, from: second.from + marked.length, text: second.text.slice(marked.length)}
      : {from: first.to, to: first.to, text: ''}
    return {
      time,
      timeText: opening.trim(),
      level: juliLevel(written),
      thread: '',
      logger,
      method,
      ...readBody(head, others),
    }
  },
}

function readDate(line: string): {readonly opening: string; readonly time: string | null} {
  const us = monthFirst.exec(line)
  if (us) {
    const [opening, month = '', day, year, hour = '', rest = '', half = ''] = us
    return {opening, time: localTime(year, monthNumber(month), day, `${fullHour(hour, half)}:${rest}`)}
  }
  const [opening = '', year, month, day, half = '', hour = '', rest = ''] = yearFirst.exec(line) ?? []
  return {opening, time: localTime(year, month, day, `${fullHour(hour, half)}:${rest}`)}
}

/** The hour of the day; `half` is empty where the clock has 24 hours. */
function fullHour(hour: string, half: string): string {
  const offset = half === 'PM' || half === '午後' ? 12 : 0
  const value = half === '' ? Number(hour) : (Number(hour) % 12) + offset
  return String(value).padStart(2, '0')
}
