import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {requestContext} from './request-context.ts'

const header = /^((\d{4})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2})) \[([a-z]+)\] (\d+#\d+): (?:(\*\d+) )?/
/** In the order that they are written in (nginx: `ngx_http_log_error_handler`); each may be missing. */
const keys = ['client', 'server', 'request', 'subrequest', 'upstream', 'host', 'referrer']
const key = new RegExp(`, (${keys.join('|')}): `, 'g')

/**
 * nginx's error log: `2023/06/22 11:02:44 [error] 31#31: *1 message, client: …, server: …, request: "…", upstream: "…"`.
 * `pid#tid` is the thread, the level in upper case; the context has those pairs under nginx's own names, and `url` and
 * `http-method` of the request. Measured: nginx 1.22.1.
 */
export const nginxErrorLayout: EventLayout = {
  worrying: /^\S{1,20} \S{1,20} \[(?:emerg|alert|crit|error|warn)\]/,
  parse: (first, below) => {
    const [opening = '', timeText = '', year, month, day, clock, level = '', thread = '', connection] =
      header.exec(first.text) ?? []
    const {said, pairs} = readPairs(first.text.slice(opening.length))
    return {
      time: localTime(year, month, day, clock),
      timeText,
      level: level.toUpperCase(),
      thread,
      logger: '',
      method: null,
      message: [said, ...below.map(({text}) => text)].join('\n').trim(),
      context: knownValues({...pairs, ...requestContext(pairs.request ?? ''), connection}),
      exceptions: [],
    }
  },
}

/**
 * The message and the pairs after it. nginx writes quotes within a quoted value as they are (measured: `GET /a"b`): one
 * ends such a value only where the line ends or a later pair begins.
 */
function readPairs(text: string): {readonly said: string; readonly pairs: Readonly<Record<string, string>>} {
  const pairs: Record<string, string> = {}
  let open: {readonly name: string; readonly from: number} | undefined
  let said = text.length
  for (const {index, 0: mark, 1: name = ''} of text.matchAll(key)) {
    if (open && (keys.indexOf(name) <= keys.indexOf(open.name) || isWithinQuotes(text, open.from, index))) continue
    if (open) pairs[open.name] = unquote(text.slice(open.from, index))
    else said = index
    open = {name, from: index + mark.length}
  }
  if (open) pairs[open.name] = unquote(text.slice(open.from))
  return {said: text.slice(0, said), pairs}
}

function isWithinQuotes(text: string, from: number, at: number): boolean {
  return text[from] === '"' && (text[at - 1] !== '"' || at - 1 === from)
}

function unquote(written: string): string {
  if (written.startsWith('"')) return written.slice(1).trimEnd().replace(/"$/, '')
  return /^[^,\s]*/.exec(written)?.[0] ?? ''
}
