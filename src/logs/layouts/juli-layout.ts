import {readBody} from '../read-body.ts'
import {juliLevel} from './juli-level.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'

const header =
  /^(?:((\S{2})-([^\s-]{1,9})-(\S{4}) (\S{7,8})\.(\S{3}))[ \t])?(\S+)[ \t]\[(.*?)\][ \t](?:(\S+)\.([\w$<>-]+)(?:[ \t]|$))?/

/** Tomcat's `OneLineFormatter`: `16-Sep-2023 11:21:03.233 SEVERE [main] cls.method msg`; traces are indented by a tab. The date may be missing. */
export const juliLayout: EventLayout = {
  worrying: /^(?:\S+\s\S+\s)?(?:SEVERE|WARNING|重大|警告)\s/,
  parse: (first, below) => {
    const [opening = '', timeText = '', day, month = '', year, clock, millis, level = '', thread = '', logger, method] =
      header.exec(first.text) ?? []
    const head = {...first, from: first.from + opening.length, text: first.text.slice(opening.length)}
    return {
      time: localTime(year, monthNumber(month), day, clock, millis),
      timeText,
      level: juliLevel(level),
      thread,
      logger: logger ?? '',
      method: method ?? null,
      ...readBody(head, below),
    }
  },
}
