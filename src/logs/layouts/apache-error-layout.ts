import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'

const time = /^\[([A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}:\d{2}:\d{2})(?:\.(\d+))? (\d{4}))\] /
const level = /^\[(?:([\w.-]*):)?([a-z]+\d?)\] /
const field = /^\[(pid|client|remote) ([^\]]*)\] /
const referer = /, referer: (\S+)\s*$/

/**
 * httpd's error log, 2.4 (`[time] [module:level] [pid 1:tid 2] [client a:1] AH01136: …`) and 2.2 (`[time] [level] …`).
 * The module is the logger, `pid …:tid …` the thread, the level in upper case; the context has `client`, `remote`,
 * `code` (`AH01136`), `referer`.
 */
export const apacheErrorLayout: EventLayout = {
  worrying: /^\[[^\]\n]*\] \[(?:[\w.-]*:)?(?:emerg|alert|crit|error|warn)\]/,
  parse: (first, below) => {
    const [opening = '', timeText = '', month = '', day, clock, fraction, year] = time.exec(first.text) ?? []
    let rest = first.text.slice(opening.length)
    const [marked = '', module = '', severity = ''] = level.exec(rest) ?? []
    rest = rest.slice(marked.length)
    const fields: Record<string, string> = {}
    for (let found = field.exec(rest); found; found = field.exec(rest)) {
      fields[found[1] ?? ''] = found[2] ?? ''
      rest = rest.slice(found[0].length)
    }
    const {pid, ...context} = fields
    const message = [rest.replace(referer, ''), ...below.map(({text}) => text)].join('\n').trim()
    return {
      time: localTime(year, monthNumber(month), day, clock, fraction),
      timeText,
      level: severity.toUpperCase(),
      thread: pid === undefined ? '' : `pid ${pid}`,
      logger: module,
      method: null,
      message,
      context: knownValues({...context, code: /\bAH\d{5}(?=: )/.exec(rest)?.[0], referer: referer.exec(rest)?.[1]}),
      exceptions: [],
    }
  },
}
