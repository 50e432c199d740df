import {haproxyShapes} from '../../input/haproxy-shapes.ts'
import {localTime} from './local-time.ts'

/** What precedes a message of HAProxy. */
export interface HaproxyPrefix {
  /** UTF-16 units. */
  readonly length: number
  /** When syslog received it, as written; empty if it does not say. */
  readonly received: string
  /** The same as a time; null without a year. */
  readonly time: string | null
  readonly level: string
  readonly process: string
}

const {isoTime, syslogTime} = haproxyShapes
const rfc5424 = new RegExp(
  String.raw`^<(\d{1,3})>1 (${isoTime}) \S{1,255} haproxy (\d{1,10}|-) \S{1,32} (?:-|(?:\[[^\]\n]{0,400}\]){1,4}) `,
)
const rfc3164 = new RegExp(
  String.raw`^(?:<(\d{1,3})>)?(?:(${syslogTime}) (?:\S{1,80} )?haproxy|haproxy(?=\[))(?:\[(\d+)\])?: `,
)
const short = new RegExp(String.raw`^(?:<(\d{1,3})>)?(?:(${isoTime}) )?`)
const printed = /^\[(NOTICE|WARNING|ALERT)\] +(?:\d+\/\d+ +)?\((\d+)\) : /
const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?/

/** RFC 5424, 6.2.1: a priority is eight times the facility and one of these. */
const severities = ['EMERG', 'ALERT', 'CRIT', 'ERROR', 'WARNING', 'NOTICE', 'INFO', 'DEBUG']

/**
 * Reads what syslog, and HAProxy itself where it prints to its standard error, put before a message. The level is that of
 * the priority `<134>`, or the printed one: files that syslog wrote have neither, mostly.
 */
export function haproxyPrefix(line: string): HaproxyPrefix {
  const [syslog = '', priority, received = '', pid = ''] =
    rfc5424.exec(line) ?? rfc3164.exec(line) ?? short.exec(line) ?? []
  const [marked = '', level, process = ''] = printed.exec(line.slice(syslog.length)) ?? []
  const [, year, month, day, clock, fraction] = iso.exec(received) ?? []
  return {
    length: syslog.length + marked.length,
    received,
    time: localTime(year, month, day, clock, fraction),
    level: level ?? (priority === undefined ? '' : (severities[Number(priority) & 7] ?? '')),
    process: pid === '' || pid === '-' ? process : pid,
  }
}
