import {haproxyShapes} from '../../input/haproxy-shapes.ts'
import {haproxyPrefix} from './haproxy-prefix.ts'
import {haproxyTraffic} from './haproxy-traffic.ts'
import {knownValues} from './known-values.ts'
import type {EventLayout} from './layout.ts'

const about =
  /^(?:(?:Backup )?Server|Health check for (?:backup )?server) ([^\s/]+)\/(\S+) |^backend '?(\S+?)'? has no /

/**
 * HAProxy's log of HTTP and TCP traffic, by syslog or bare, and what the process says about its servers. The time is
 * that in brackets (when the request was accepted), else syslog's if that has a year; without, it is kept in `timeText`
 * only. The context has `client`, `frontend`, `backend`, `server`, `timers`, `status`, `bytes`, `termination` (`sH--`:
 * who ended it, and when), `url`, `http-method`, as far as they are there. Format: HAProxy configuration manual, "Log
 * formats"; measured: HAProxy 2.6.12.
 */
export const haproxyLayout: EventLayout = {
  worrying: new RegExp(
    String.raw`^(?:${haproxyShapes.prefix})(?:(?:Backup )?Server \S+ is DOWN|backend \S+ has no server|\[(?:WARNING|ALERT)\])`,
  ),
  parse: (first, below) => {
    const {length, received, time, level, process} = haproxyPrefix(first.text)
    const body = first.text.slice(length)
    const fields = {level, thread: process, logger: '', method: null, exceptions: []}
    const traffic = haproxyTraffic(body)
    if (traffic) return {...fields, ...traffic, time: traffic.time ?? time, timeText: traffic.timeText || received}
    const [, backend, server, emptied] = about.exec(body) ?? []
    const message = [body, ...below.map(({text}) => text)].join('\n').trim()
    return {...fields, time, timeText: received, message, context: knownValues({backend: backend ?? emptied, server})}
  },
}
