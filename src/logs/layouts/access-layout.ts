import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'
import {requestContext} from './request-context.ts'

const bracket = /^([^\n[]*)\[((\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) [+-]\d{4})\]\s?/
const address =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]{0,4}(?::[\da-fA-F]{0,4}){2,7}|address-\d{1,9}|[X*]{1,3}(?:\.[X*\d]{1,3}){3})$/
const quoted = /^([^"]*)"((?:[^"\\]|\\.)*)"\s*/
const bare = /^(.*?)\b((?:GET|POST|HEAD|PUT|DELETE|OPTIONS|PATCH|TRACE|PROPFIND|REPORT) \S+(?: HTTP\/[\d.]+)?)\s*/
const answer = /^([1-5]\d\d)(?:\s+(\d+)ms)?(?:\s+(\d+|-))?\s*(.*)$/
const tail = /^"([^"]*)"(?:\s+"([^"]*)")?|^(\S+)(?:\s+(.*))?$/

/**
 * Access logs: Confluence's own (`%t user thread host request status Nms bytes referer agent`, unquoted), combined, and
 * both with forwarded addresses. Time is the server's as written, its zone left out; there is no level. The context has
 * `url`, `http-method`, `protocol`, `status`, `bytes`, `duration` (ms), `client` (the first address), `user`,
 * `referer`, `agent`, as far as they are there; the message is the request.
 */
export const accessLayout: EventLayout = {
  worrying: null,
  parse: first => {
    const [opening = '', before = '', timeText = '', day, month = '', year, clock] = bracket.exec(first.text) ?? []
    const rest = first.text.slice(opening.length)
    const [asked = '', between = '', request = ''] = quoted.exec(rest) ?? bare.exec(rest) ?? []
    const [, status, duration, bytes, end = ''] = answer.exec(rest.slice(asked.length)) ?? []
    const [, referer, agent, plainReferer, plainAgent] = tail.exec(end) ?? []
    const {client, user, thread} = readCaller(before, between)
    return {
      time: localTime(year, monthNumber(month), day, clock),
      timeText,
      level: '',
      thread: thread ?? '',
      logger: '',
      method: null,
      message: request || rest.trim(),
      context: knownValues({
        ...requestContext(request),
        status,
        bytes,
        duration,
        client,
        user,
        referer: referer ?? plainReferer,
        agent: agent ?? plainAgent,
      }),
      exceptions: [],
    }
  },
}

/** Who asked: what stands before the time (combined), or between time and request (Confluence's own). */
function readCaller(before: string, between: string) {
  const words = `${before} ${between}`.split(/[\s,"]+/).filter(word => word !== '')
  const client = words.find(word => address.test(word))
  const thread = words.find(word => /-exec-\d+$/.test(word))
  const named = words.filter(word => word !== '-' && word !== thread && !address.test(word) && !/:\d{1,5}$/.test(word))
  // Combined: host, ident, user; Confluence's own: user first.
  const user = before.trim() === '' ? named[0] : words.at(-1) === named.at(-1) ? named.at(-1) : undefined
  return {client: client ?? (before.trim() === '' ? undefined : words[0]), user, thread}
}
