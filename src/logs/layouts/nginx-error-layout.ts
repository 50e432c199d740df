import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {requestContext} from './request-context.ts'

const header = /^((\d{4})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2})) \[([a-z]+)\] (\d+#\d+): (?:(\*\d+) )?/
const pair = /, (client|server|request|subrequest|upstream|host|referrer): (?:"([^"]*)"|([^,\s]*))/g

/**
 * nginx's error log: `2023/06/22 11:02:44 [error] 31#31: *1 message, client: …, server: …, request: "…", upstream: "…"`.
 * `pid#tid` is the thread, the level in upper case; the context has those pairs under nginx's own names, and `url` and
 * `http-method` of the request.
 */
export const nginxErrorLayout: EventLayout = {
  worrying: /\[(?:emerg|alert|crit|error|warn)\]/,
  parse: (first, below) => {
    const [opening = '', timeText = '', year, month, day, clock, level = '', thread = '', connection] =
      header.exec(first.text) ?? []
    const rest = first.text.slice(opening.length)
    const pairs = [...rest.matchAll(pair)]
    const named = Object.fromEntries(pairs.map(({1: key = '', 2: text, 3: plain = ''}) => [key, text ?? plain]))
    const message = [rest.slice(0, pairs[0]?.index), ...below.map(({text}) => text)].join('\n').trim()
    return {
      time: localTime(year, month, day, clock),
      timeText,
      level: level.toUpperCase(),
      thread,
      logger: '',
      method: null,
      message,
      context: knownValues({...named, ...requestContext(named.request ?? ''), connection}),
      exceptions: [],
    }
  },
}
