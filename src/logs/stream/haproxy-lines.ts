import {hourAt, monthAt, twoDigits} from './byte-date.ts'
import {byteShape} from './byte-shape.ts'
import {levelOf} from './level-of.ts'
import type {HashedLines} from './line-layout.ts'
import {mixShape} from './mix-shape.ts'
import {layoutNames, packOpening, worryingBit} from './pack-opening.ts'

const isTime = byteShape('[00/Aaa/0000:00:00:00.000] ')
const isSyslogTime = byteShape('Aaa 00 00:00:00 ')
const isEarlySyslogTime = byteShape('Aaa  0 00:00:00 ')
const isDate = byteShape('0000-00-00T')
const isZone = byteShape('+00:00 ')
const isName = byteShape('haproxy')
const isNothing = byteShape(' - - ')
const isBackup = byteShape('Backup ')
const isServer = byteShape('Server ')
const isDownAt = byteShape(' is DOWN')
const isStampClock = byteShape('00:00:00')
const layout = layoutNames.indexOf('haproxy')
/** Of the severities of syslog, by number. */
const levels = ['EMERG', 'ALERT', 'CRIT', 'ERROR', 'WARNING', 'NOTICE', 'INFO', 'DEBUG'].map(levelOf)
const hostSize = 80
/** Of a backend or a server. */
const nameSize = 100
/** Characters of a line by which a worrying event is told. */
const seen = 200
const clientSize = {least: 3, most: 60}

/**
 * Lines of HAProxy about sessions, connections and servers that are down, bare or as syslog writes them, byte by byte what
 * `eventHeaders.haproxy` and `haproxyLayout` are for texts. All other lines, and times that do not exist, are refused: they
 * are to be read as texts. It keeps the hour of the last line: one is made for each log.
 */
export function haproxyLines(): HashedLines {
  let hour = -1
  return {
    open: (bytes, at, end) => {
      const from = bytes[at] === 0x3c ? afterPriority(bytes, at) : at
      if (from < 0) return 0
      const structured = from > at && bytes[from] === 0x31 && bytes[from + 1] === 0x20
      const date = structured ? from + 2 : from
      const yearless = !structured && (isSyslogTime(bytes, from, end) || isEarlySyslogTime(bytes, from, end))
      const dated = yearless ? from + 16 : afterStamp(bytes, date, end)
      const process = structured ? afterStructured(bytes, dated, end) : afterProcess(bytes, dated, end)
      // Without a word of syslog, or with its time alone, the message itself must tell.
      const body = process >= 0 ? process : structured || yearless ? -1 : Math.max(from, dated)
      if (body < 0) return 0
      const level = from > at ? (levels[priorityAt(bytes, at) & 7] as number) : 0
      const accepted = timeAfterClient(bytes, body, end)
      if (accepted >= 0) {
        hour = hourOf(bytes, accepted)
        return hour < 0 ? 0 : packOpening(0, layout, level)
      }
      const stamped = dated >= 0 && !yearless
      hour = stamped ? stampHour(bytes, date) : -1
      if (!isDown(bytes, body, Math.min(end, at + seen)) || (stamped && hour < 0)) return 0
      return packOpening(body - at, layout, level | worryingBit)
    },
    hour: () => hour,
    mix: (table, row, bytes, at, end) => {
      const seed = 0x811c9dc5 | 0
      table.kins[row] = seed
      table.shapes[row] = mixShape(bytes, at, end, seed)
    },
  }
}

/** The position after `2026-11-25T02:28:37.912898+00:00 `; -1 if there is no such thing. */
function afterStamp(bytes: Uint8Array, at: number, end: number): number {
  if (!isDate(bytes, at, end)) return -1
  const clock = at + 11
  let zone = clock
  while (zone < clock + 19 && (isDigit(bytes[zone] as number) || bytes[zone] === 0x3a || bytes[zone] === 0x2e)) zone++
  if (zone < clock + 8 || zone > clock + 18) return -1
  if (bytes[zone] === 0x5a && bytes[zone + 1] === 0x20) return zone + 2
  return isZone(bytes, zone, end) ? zone + 7 : -1
}

/** The position after `lb1 haproxy 4711 - - `, as RFC 5424 has it; -1 if another program is named, or data are. */
function afterStructured(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0) return -1
  const host = blankAfter(bytes, at, hostSize)
  if (host <= at || bytes[host] !== 0x20 || !isName(bytes, host + 1, end) || bytes[host + 8] !== 0x20) return -1
  let position = host + 9
  while (position < host + 19 && isDigit(bytes[position] as number)) position++
  return position > host + 9 && isNothing(bytes, position, end) ? position + 5 : -1
}

/** The position after `<134>`; -1 if there is no such thing. */
function afterPriority(bytes: Uint8Array, at: number): number {
  let position = at + 1
  while (position < at + 4 && isDigit(bytes[position] as number)) position++
  return position > at + 1 && bytes[position] === 0x3e ? position + 1 : -1
}

function priorityAt(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let position = at + 1; isDigit(bytes[position] as number); position++) {
    value = value * 10 + (bytes[position] as number) - 0x30
  }
  return value
}

/** The position after `lb1 haproxy[4711]: `, in which there may be no host; -1 if another program is named. */
function afterProcess(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0) return -1
  let name = at
  if (!isName(bytes, at, end) || bytes[at + 7] === 0x20) {
    const blank = blankAfter(bytes, at, hostSize)
    if (blank <= at || bytes[blank] !== 0x20) return -1
    name = blank + 1
    if (!isName(bytes, name, end)) return -1
  }
  let position = name + 7
  if (bytes[position] === 0x5b) {
    const from = ++position
    while (isDigit(bytes[position] as number)) position++
    if (position === from || bytes[position] !== 0x5d) return -1
    position++
  }
  return bytes[position] === 0x3a && bytes[position + 1] === 0x20 ? position + 2 : -1
}

/** The bracket after `10.0.0.9:33317 `, if the time of a session stands there; else -1. */
function timeAfterClient(bytes: Uint8Array, at: number, end: number): number {
  const blank = blankAfter(bytes, at, clientSize.most + 6)
  if (blank < 0 || bytes[blank] !== 0x20) return -1
  let colon = blank - 1
  while (colon > blank - 6 && isDigit(bytes[colon] as number)) colon--
  const size = colon - at
  const named = bytes[colon] === 0x3a && colon < blank - 1 && size >= clientSize.least && size <= clientSize.most
  return named && isTime(bytes, blank + 1, end) ? blank + 1 : -1
}

/** Whether `Server backend/server is DOWN` stands there. */
function isDown(bytes: Uint8Array, at: number, end: number): boolean {
  const server = isBackup(bytes, at, end) ? at + 7 : at
  if (!isServer(bytes, server, end)) return false
  const blank = blankAfter(bytes, server + 7, 2 * nameSize)
  const slash = bytes.indexOf(0x2f, server + 7)
  const named = slash > server + 7 && slash < blank - 1 && slash <= server + 7 + nameSize && blank - slash <= nameSize
  return named && isDownAt(bytes, blank, end)
}

/** The next byte that is no visible ASCII, within `limit` bytes; -1 if there is none or it is no ASCII at all. */
function blankAfter(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  while (at <= from + limit && (bytes[at] as number) > 0x20 && (bytes[at] as number) < 0x7f) at++
  return at > from + limit || (bytes[at] as number) >= 0x7f ? -1 : at
}

function hourOf(bytes: Uint8Array, bracket: number): number {
  const year = twoDigits(bytes, bracket + 8) * 100 + twoDigits(bytes, bracket + 10)
  return hourAt(bytes, year, monthAt(bytes, bracket + 4), twoDigits(bytes, bracket + 1), bracket + 13)
}

/** The hour of `2026-11-25T02:28:37`. */
function stampHour(bytes: Uint8Array, at: number): number {
  const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2)
  if (!isStampClock(bytes, at + 11, bytes.length)) return -1
  return hourAt(bytes, year, twoDigits(bytes, at + 5), twoDigits(bytes, at + 8), at + 11)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
