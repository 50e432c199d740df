import {knownValues} from './known-values.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'
import {requestContext} from './request-context.ts'

/** What a line about one session or connection says. */
export interface HaproxyTraffic {
  readonly time: string | null
  readonly timeText: string
  readonly message: string
  readonly context: Readonly<Record<string, string>>
}

const date = String.raw`((\d{2})/([A-Z][a-z]{2})/(\d{4}):(\d{2}:\d{2}:\d{2})`
const accepted = new RegExp(String.raw`^(\S+):\d{1,5} \[${date}\.(\d{3}))\] `)
const session = /^(\S+) ([^\s/]+)\/(\S+) (\S+) /
/** Quotes within are written `#22`; a line that was cut off lacks the last one. `option httpslog` goes on after it. */
const http = /^(-?\d+) \+?(\d+) \S+ \S+ (\S{4}) \S+ \S+ [^"]*"([^"]*)(?:"|$)/
const tcp = /^\+?(\d+) (\S{2}) /
/** `tls-in/1: SSL handshake failure`: the frontend and the line of it that listens. */
const refused = /^([^\s/]+)\/\S+: (.*)$/
const common = new RegExp(
  String.raw`^(\S+) - \S+ \[${date}) [+-]\d{4}\] "([^"]*)" (-?\d+) (\d+) "[^"]*" "[^"]*" \d+ (\d{1,3}) "([^"]*)" "([^"]*)" "([^"]*)" (-?\d+) (-?\d+) (-?\d+) (-?\d+) (\+?\d+) (\S{4}) `,
)
const connected = /^Connect from (\S+):\d{1,5} to \S+ \(([^/()]+)\//

/**
 * Reads `option httplog`, `httpslog`, `tcplog`, `httplog clf`, the line of a connection that failed before it was a
 * session, and the one of a frontend without such an option; null for any other message.
 */
export function haproxyTraffic(body: string): HaproxyTraffic | null {
  const found = accepted.exec(body)
  return found ? readAccepted(found, body.slice(found[0].length)) : (readCommon(body) ?? readConnected(body))
}

function readAccepted(found: RegExpExecArray, rest: string): HaproxyTraffic {
  const [, client, timeText = '', day, month = '', year, clock, millis] = found
  const time = localTime(year, monthNumber(month), day, clock, millis)
  const [asked = '', frontend, backend, server, timers] = session.exec(rest) ?? []
  if (asked === '') {
    const [, listener, message = rest.trim()] = refused.exec(rest) ?? []
    return {time, timeText, message: message.trim(), context: knownValues({client, frontend: plainName(listener)})}
  }
  const result = rest.slice(asked.length)
  const [, status, bytes, termination, request = ''] = http.exec(result) ?? []
  const [, tcpBytes, tcpTermination] = tcp.exec(result) ?? []
  const place = {client, frontend: plainName(frontend), backend, server, timers}
  const outcome = status
    ? {status, bytes, termination, ...requestContext(request)}
    : {bytes: tcpBytes, termination: tcpTermination}
  return {time, timeText, message: request || result.trim(), context: knownValues({...place, ...outcome})}
}

/** `httplog clf`: what Apache writes, then HAProxy's own values, the milliseconds of the time first. */
function readCommon(body: string): HaproxyTraffic | null {
  const found = common.exec(body)
  if (!found) return null
  const [, client, timeText = '', day, month = '', year, clock, request = '', status, bytes, millis = ''] = found
  const [frontend, backend, server, ...timers] = found.slice(11, 19)
  return {
    time: localTime(year, monthNumber(month), day, clock, millis.padStart(3, '0')),
    timeText,
    message: request,
    context: knownValues({
      client,
      frontend: plainName(frontend),
      backend,
      server,
      timers: timers.join('/'),
      status,
      bytes,
      termination: found[19],
      ...requestContext(request),
    }),
  }
}

function readConnected(body: string): HaproxyTraffic | null {
  const [, client, frontend] = connected.exec(body) ?? []
  return client === undefined
    ? null
    : {time: null, timeText: '', message: body.trim(), context: knownValues({client, frontend})}
}

/** HAProxy marks the name of a frontend that was reached by TLS. */
function plainName(frontend: string | undefined): string | undefined {
  return frontend?.replace(/~$/, '')
}
