import {allMatches} from '../all-matches.ts'
import {findAfter} from '../find-after.ts'
import {isReplaced} from '../is-replaced.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'
import {withoutPseudonyms} from '../without-pseudonyms.ts'

const any: Field = {kind: 'token', extent: 'word'}
const long: Field = {
  kind: 'token',
  extent: 'word',
  accepts: value => /^[^\s]{8,}$/.test(value) && isMixed(value),
}

const passwords =
  'password passwd passwort passphrase pwd pass ospassword jpassword keystorepass truststorepass keypass secret requiredsecret clientsecret sharedsecret パスワード'
const tokens =
  'jwt token atltoken xsrftoken csrftoken accesstoken refreshtoken idtoken apikey apitoken privatetoken secretkey accesskey privatekey authtoken samlresponse samlrequest relaystate licensekey licensemessage licensestring licensehash license licence serverid setupserverid sen oauthtoken oauthsignature oauthconsumerkey oauthnonce トークン ライセンス'

const scheme = /(\b(?:Bearer|Basic|Digest|Negotiate|NTLM|Token|JWT)(?:\\?\s){1,2})([\w.+/=~-]{8,8192})/gi
const authorization = /(\bauthorization["']?\s?[:=]\s?["']?(?:[A-Za-z]{1,20}\\?\s)?)([^\s"',;]{6,8192})/gi
/** Directives: `AuthLDAPBindPassword "x"`, `RequestHeader set X-Api-Key "x"`, HAProxy's `insecure-password x`. */
const directive = /((?:api-?key|-token|secret|password)\s{1,8}\\?["'])([^"'\s]{4,500})(?=["'])/gi
const plainDirective =
  /((?:^|\s)(?:AuthLDAPBindPassword|(?:insecure-)?password|requirepass)\s{1,8})([^\s"'=:]{4,500})(?=\s{0,8}$)/g
/** `API key: x`, with the blank that a key of a field has not. */
const spaced = /(\b(?:api|access|secret|private|licen[cs]e) keys?["']?\s?[:=]\s?["']?)([^\s"',;]{8,8192})/gi
/** How licences of Atlassian begin. */
const licence = /(^|[^\w+/])(AAAB[A-Za-z\d+/]{28,8192}={0,2})/g
const supportNumber = /(\b)(SEN-(?:L?\d{4,12}|[\dA-F-]{8,40}))/g
const serverId = /\b[A-Z\d]{4}(?:-[A-Z\d]{4}){3}\b/y
const schemes = ['bearer', 'basic', 'digest', 'negotiate', 'ntlm', 'token', 'jwt'].flatMap(each => [
  `${each} `,
  `${each}\\`,
])
const secretWords = ['api-key', 'apikey', '-token', 'secret', 'password', 'requirepass']
const knownBeginnings = ['ghp_', 'gho_', 'ghs_', 'github_pat_', 'glpat-', 'xox', 'akia', 'atatt', 'sk-']
const known = /(\b)((?:ghp_|gho_|ghs_|github_pat_|glpat-|xox[abprs]-|AKIA|ATATT|sk-)[\w=-]{12,300})/g
const encodedLine = /^(\s{0,40})([A-Za-z\d+/]{40,200}={0,2})\s{0,3}$/

/**
 * What lets somebody in or tells an account: JSON web tokens, `Authorization` headers, passwords, XSRF tokens, API keys,
 * licences, support entitlement numbers and server ids. Hashes such as the two of a `qsh` message and trace ids stay.
 */
export const token: RedactRule = {
  fields: new Map([
    ...passwords.split(' ').map(key => [key, any] as const),
    ...tokens.split(' ').map(key => [key, long] as const),
    ['atlxsrftoken', any],
    ['atltoken', any],
    ['xatlassiantoken', {...any, accepts: value => value !== 'no-check' && value !== 'nocheck'}],
  ]),
  finders: [
    {triggers: ['eyj'], find: findWebTokens},
    {triggers: schemes, find: findCredentials},
    {triggers: ['authorization'], find: (text, add) => findAfter(text, authorization, 'token', add)},
    {
      triggers: secretWords,
      find: (text, add) => {
        findAfter(text, directive, 'token', add)
        findAfter(text, plainDirective, 'token', add)
      },
    },
    {
      triggers: ['api key', 'access key', 'secret key', 'private key', 'license key', 'licence key'],
      find: findSpaced,
    },
    {triggers: ['aaab'], find: (text, add) => findAfter(text, licence, 'token', add)},
    {triggers: ['sen-'], find: (text, add) => findAfter(text, supportNumber, 'token', add)},
    {triggers: ['-'], least: 3, find: findServerIds},
    {triggers: knownBeginnings, find: (text, add) => findAfter(text, known, 'token', add)},
    {triggers: [], find: findEncodedLine},
  ],
}

function findWebTokens(text: string, add: AddHit): void {
  for (let at = text.indexOf('eyJ'); at >= 0; at = text.indexOf('eyJ', at + 3)) {
    let to = at
    while (isTokenCode(text.charCodeAt(to))) to++
    if (to - at >= 16 && !isTokenCode(text.charCodeAt(at - 1))) add(at, to, 'token')
    at = Math.max(at, to - 3)
  }
}

function findCredentials(text: string, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, scheme)) {
    const from = index + before.length
    // `Basic authentication`, `token validation` are words.
    if (/[\d=+/]|[a-z][A-Z]/.test(withoutPseudonyms(value)) && !isReplaced(value))
      add(from, from + value.length, 'token')
  }
}

function findSpaced(text: string, add: AddHit): void {
  findAfter(text, spaced, 'token', (from, to, kind) => {
    if (isMixed(text.slice(from, to))) add(from, to, kind)
  })
}

/** Whether a value has what words have not. */
function isMixed(value: string): boolean {
  return /[\dA-Z]/.test(value) && /[\dA-Z]/.test(withoutPseudonyms(value))
}

/** A line of a licence or a key: nothing but base64. */
function findEncodedLine(text: string, add: AddHit): void {
  const [whole, before = '', value = ''] = encodedLine.exec(text) ?? []
  if (whole !== undefined && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)) {
    add(before.length, before.length + value.length, 'token')
  }
}

/** Four groups of four, as in `BQ7A-K2LM-9X8P-ZZ01`: of letters and digits both, which a number or word is not. */
function findServerIds(text: string, add: AddHit): void {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (at < 4 || text[at + 5] !== '-' || text[at + 10] !== '-') continue
    serverId.lastIndex = at - 4
    const [found = ''] = serverId.exec(text) ?? []
    if (/\d/.test(found) && /[A-Z]/.test(found)) add(at - 4, at - 4 + found.length, 'token')
  }
}

/** Letters, digits, `_`, `-`, `.`: what a compact JWT is made of (RFC 7515, base64url and dots). */
function isTokenCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 57 && code !== 47) ||
    code === 95
  )
}
