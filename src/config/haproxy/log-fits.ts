import {addressFits} from './check-parameters.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'

/** Whether HAProxy takes the arguments of a `log`: parse_logsrv (src/log.c). */
export function logFits(words: readonly string[], sign: HaproxyStatement['sign']): boolean {
  if (sign === 'no') return words.length === 0
  if (words.length === 1) return words[0] === 'global'
  if (!logAddressFits(words[0] ?? '')) return false
  let at = 1
  const options: Readonly<Record<string, RegExp>> = {
    len: /^\d+$/u,
    format: /^(?:local|rfc3164|rfc5424|priority|short|timed|iso|raw)$/u,
    sample: /^[\d,-]+:\d+$/u,
    profile: /./u,
  }
  for (; at < words.length && Object.hasOwn(options, words[at] ?? ''); at += 2) {
    if (!options[words[at] ?? '']?.test(words[at + 1] ?? '')) return false
  }
  const [facility = '', ...rest] = words.slice(at)
  return facilities.test(facility) && rest.length <= 2 && rest.every(word => levels.test(word))
}

/** A socket, a standard stream, a ring, or a host. */
function logAddressFits(address: string): boolean {
  if (/^(?:stdout|stderr|\/.*|(?:ring|fd|unix|abns|backend|udp[46]?|ipv[46])@.+)$/u.test(address)) return true
  return addressFits(address, false)
}

const levels = /^(?:emerg|alert|crit|err|warning|notice|info|debug)$/u
const facilities =
  /^(?:kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|auth2|ftp|ntp|audit|alert|cron2|local[0-7])$/u
