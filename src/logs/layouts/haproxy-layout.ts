import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'
import {localTime} from './local-time.ts'
import {monthNumber} from './month-number.ts'
import {requestContext} from './request-context.ts'

const prefix = /^(?:<\d{1,3}>)?(?:(.{1,40}?) (?:\S{1,80} )?)??haproxy(?:\[(\d+)\])?: /
const notice = /^\[(NOTICE|WARNING|ALERT)\] +(?:\d+\/\d+ +)?\((\d+)\) : /
const traffic =
  /^(\S+):(\d{1,5}) \[((\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2})\.(\d{3}))\] (\S+) ([^\s/]+)\/(\S+) (\S+) /
const http = /^(-?\d+) \+?(\d+) \S+ \S+ (\S{4}) \S+ \S+ .*?"([^"]*)"?\s*$/
const tcp = /^\+?(\d+) (\S{2}) /

/**
 * HAProxy's log of HTTP and TCP traffic, by syslog or bare, and what the process says about its servers. The time is
 * that in brackets (when the request was accepted); syslog's own has no year and is kept in `timeText` only. The context
 * has `client`, `frontend`, `backend`, `server`, `timers`, `status`, `bytes`, `termination` (`sH--`: who ended it, and
 * when), `url`, `http-method`. Format: HAProxy configuration manual, "HTTP log format" and "TCP log format".
 */
export const haproxyLayout: EventLayout = {
  worrying: /: (?:Server|backend) \S+ (?:is DOWN|has no server)|^\[(?:WARNING|ALERT)\]/,
  parse: (first, below) => {
    const [opening = '', received = '', pid = ''] = prefix.exec(first.text) ?? []
    const body = first.text.slice(opening.length)
    const found = traffic.exec(body)
    if (found) return {...readTraffic(found, body.slice(found[0].length)), thread: pid}
    const [marked = '', level = '', process = ''] = notice.exec(body) ?? []
    const said = [body.slice(marked.length), ...below.map(({text}) => text)].join('\n').trim()
    const fields = {time: null, timeText: received, level, thread: pid || process, logger: '', method: null}
    return {...fields, message: said, context: {}, exceptions: []}
  },
}

function readTraffic(found: RegExpExecArray, rest: string): ReturnType<EventLayout['parse']> {
  const [, client, , timeText = '', day, month = '', year, clock, millis, frontend, backend, server, timers] = found
  const [, status, bytes, termination, request = ''] = http.exec(rest) ?? []
  const [, tcpBytes, tcpTermination] = tcp.exec(rest) ?? []
  const place = {client, frontend: frontend?.replace(/~$/, ''), backend, server, timers}
  const result = status
    ? {status, bytes, termination, ...requestContext(request)}
    : {bytes: tcpBytes, termination: tcpTermination}
  return {
    time: localTime(year, monthNumber(month), day, clock, millis),
    timeText,
    level: '',
    thread: '',
    logger: '',
    method: null,
    message: request || rest.trim(),
    context: knownValues({...place, ...result}),
    exceptions: [],
  }
}
