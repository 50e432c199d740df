import {addressBeginnings} from '../address-beginnings.ts'
import {allMatches} from '../all-matches.ts'
import type {AddHit, RedactRule} from '../rule.ts'

const v4 = /(?<![A-Za-z\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d|[A-Za-z])/y
const dashed = /(?<=\bip-)\d{1,3}(?:-\d{1,3}){3}(?!\d)/g
const v6 =
  /(?<![\w:.])(?:[\dA-Fa-f]{1,4}(?::[\dA-Fa-f]{0,4}){2,8}|::(?:[\dA-Fa-f]{1,4}:){0,6}[\dA-Fa-f]{1,4})(?![\w]|:[\dA-Fa-f:]|\.\d)/g
const mac = /(?<![\w:-])[\dA-Fa-f]{2}(?::[\dA-Fa-f]{2}){5}(?![\w:-])/g
const dashedMac = /(?<![\w:-])[\dA-Fa-f]{2}(?:-[\dA-Fa-f]{2}){5}(?![\w:-])/g
/** More colons or dashes than a time or date has. */
const colons = /(?::[\dA-Fa-f]{1,4}){5}/
const dashes = /(?:-[\dA-Fa-f]{2}){5}/

/** A number in four parts that says which version of something it is. */
const versionBefore =
  /(?:version|\bver\.?|\bv\.|build|release|confluence|tomcat|apache|postgresql|mysql|oracle|driver|chrome|chromium|crios|edge?|edga?|edgios|opr|safari|vivaldi|firefox|jdk|jre|java|plugin|バージョン)(?: is| number)?\\?["']?\s?[:=/([>「]?\s?\\?["']?$/i
const versionAfter = /^(?:\.(?:jar|zip|war|obr|tgz|tar|rpm|deb|exe|bin)\b|-(?:SNAPSHOT|RELEASE|rc|m\d|b\d))/i

/**
 * IPv4, IPv6 and MAC addresses. Loopback, unspecified addresses, net masks and networks as in `10.0.0.0` stay, and so do
 * versions in four parts, told by what stands around them (`version 8.5.1.2`, `Chrome/120.0.0.0`, `x-1.2.3.4.jar`); where
 * nothing tells, four parts are an address.
 */
export const address: RedactRule = {
  finders: [
    {triggers: addressBeginnings(''), find: findV4},
    {
      triggers: ['ip-0'],
      find: (text, add) => {
        for (const {0: found, index} of allMatches(text, dashed)) add(index - 3, index + found.length, 'address')
      },
    },
    {triggers: ['::'], find: findColons},
    {triggers: [':'], least: 5, find: (text, add) => colons.test(text) && findColons(text, add)},
    {triggers: ['-'], least: 5, find: (text, add) => dashes.test(text) && findDashes(text, add)},
  ],
}

/** From dot to dot, for digits are frequent: an address begins with those before its first dot. */
function findV4(text: string, add: AddHit): void {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isDigit(text.charCodeAt(dot - 1)) || !isDigit(text.charCodeAt(dot + 1))) continue
    let from = dot - 1
    while (isDigit(text.charCodeAt(from - 1))) from--
    v4.lastIndex = from
    if (!v4.test(text)) continue
    const end = v4.lastIndex
    if (isV4(text.slice(from, end)) && !isVersion(text, from, end)) add(from, end, 'address')
    dot = end - 1
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function findColons(text: string, add: AddHit): void {
  for (const {0: found, index} of allMatches(text, v6)) {
    const length = found.endsWith(':') && !found.endsWith('::') ? found.length - 1 : found.length
    if (isV6(found.slice(0, length))) add(index, index + length, 'address')
  }
  for (const {0: found, index} of allMatches(text, mac)) add(index, index + found.length, 'address')
}

function findDashes(text: string, add: AddHit): void {
  for (const {0: found, index} of allMatches(text, dashedMac)) {
    // Dates and times of rotated logs are digits alone.
    if (/[A-Fa-f]/.test(found)) add(index, index + found.length, 'address')
  }
}

/** Loopback, and what can be no host: 0.…, networks, masks, numbers above 255. */
function isV4(found: string): boolean {
  return !/^(?:127|0|255)\.|^\d{1,3}(?:\.0){3}$|(?:2[6-9]|25[6-9]|[3-9]\d)\d(?:\.|$)/.test(found)
}

function isVersion(text: string, from: number, to: number): boolean {
  return versionBefore.test(text.slice(Math.max(0, from - 30), from)) || versionAfter.test(text.slice(to, to + 10))
}

/** Times have colons as well: an address has eight groups, or `::` and enough beside it. */
function isV6(found: string): boolean {
  const halves = found.split('::')
  const groups = found.split(':').filter(group => group !== '')
  if (halves.length > 2 || groups.every(group => /^0*[01]?$/.test(group))) return false
  if (halves.length === 1) return groups.length === 8
  return groups.length <= 7 && (groups.length >= 3 || groups.join('').length >= 4)
}
