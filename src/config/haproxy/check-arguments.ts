import type {ConfigNoteId} from '../config-note-id.ts'
import {checkAcl, checkCondition} from './check-condition.ts'
import {isExpression, isFormat, isOpen, mayBeSeveral} from './check-expression.ts'
import {addressFits, parametersFit} from './check-parameters.ts'
import {checkRedirect, checkRule} from './check-rule.ts'
import type {KeywordForm} from './keyword-table.ts'
import {logFits} from './log-fits.ts'
import {optionFits} from './options.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'
import {readTime} from './read-values.ts'

type Words = readonly string[]

/** What HAProxy refuses of the words behind a keyword whose number is right. What is not known here is taken to fit. */
export function checkArguments(
  {name: {text: name}, words, sign}: HaproxyStatement,
  form: KeywordForm,
  acls: ReadonlySet<string> | null,
): ConfigNoteId | null {
  if (words.some(mayBeSeveral)) return null
  if (name === 'redirect') return checkRedirect(words, acls)
  // A backend may be picked by a format.
  if (name === 'use_backend' && !isFormat(words[0] ?? '')) return 'arguments-wrong'
  if (form.isConditional && form.most < Number.POSITIVE_INFINITY) {
    return checkCondition(words.slice(form.most), acls)
  }
  switch (form.kind) {
    case 'rule':
      return checkRule(name, words, acls)
    case 'acl':
      return /^[\w.:-]+$/u.test(words[0] ?? '') ? checkAcl(words.slice(1)) : 'arguments-wrong'
    case 'monitor':
      return words[0] === 'fail'
        ? words.length < 3
          ? 'arguments-wrong'
          : checkCondition(words.slice(1), acls)
        : 'arguments-wrong'
    case 'option':
      return optionFits(words, sign !== null) ? null : 'arguments-wrong'
    case 'stats':
      return checkStats(words, acls)
    case 'stick':
      return checkStick(words, acls)
    default:
      return words.some(isOpen) || fits(name, words, form.kind, sign) ? null : 'arguments-wrong'
  }
}

const fixedForms: Readonly<Record<string, readonly RegExp[]>> = {
  mode: [/^(?:tcp|http|log|spop|haterm)$/u],
  reuse: [/^(?:never|safe|aggressive|always)$/u],
  rate: [/^sessions$/u, /^\d+$/u],
  count: [/^-?\d+$/u],
  status: [/^(?:200|400|401|403|404|405|407|408|410|413|414|421|422|425|429|431|500|501|502|503|504)$/u],
  hold: [/^(?:nx|other|refused|timeout|valid|obsolete)$/u],
  'resolve-time': [/^(?:retry|resolve)$/u],
  'mail-time': [/^mail$/u],
  'hash-type': [/^(?:consistent|map-based)$/u, /^(?:sdbm|djb2|wt6|crc32|none|avalanche)$/u, /^avalanche$/u],
}

const timeouts =
  /^(?:check|client|client-fin|client-hs|connect|http-keep-alive|http-request|queue|server|server-fin|tarpit|tunnel)$/u

function fits(name: string, words: Words, kind: string, sign: HaproxyStatement['sign']): boolean {
  const forms = fixedForms[kind]
  if (forms && !words.every((word, index) => forms[index]?.test(word) ?? index < 3)) return false
  const [first = '', second = ''] = words
  switch (kind) {
    case 'timeout':
      return timeouts.test(first) && isTimeout(second)
    case 'hold':
    case 'resolve-time':
    case 'mail-time':
      return isTimeout(second)
    case 'hash-type':
      return words.length <= 3
    case 'time':
      return isTimeout(first)
    case 'format':
      return isFormat(first)
    case 'log':
      return logFits(words, sign)
    case 'balance':
      return balanceFits(words)
    case 'cookie':
      return cookieFits(words.slice(1))
    case 'capture':
      return captureFits(words)
    case 'bind':
      return (
        first.split(',').every(address => address === '' || addressFits(address, true)) &&
        parametersFit('bind', words.slice(1))
      )
    case 'server':
      return serverFits(name, words)
    case 'table':
      return tableFits(words)
    case 'user':
      return userFits(name, words)
    case 'place':
      return addressFits(second, true)
    case 'check':
      return first === 'expect' ? expectFits(words.slice(1)) : checks.test(first)
    case 'alert':
      return /^(?:from|mailers|myhostname|level|to)$/u.test(first) && second !== ''
    case 'retry':
      return words.every(word => retries.test(word))
    case 'global-stats':
      return first === 'socket' ? parametersFit('bind', words.slice(2)) && second !== '' : globalStats.test(first)
    default:
      return true
  }
}

const globalStats = /^(?:timeout|maxconn|bind-process|calculate-max-counters)$/u

const retries =
  /^(?:none|conn-failure|empty-response|junk-response|response-timeout|0rtt-rejected|all-retryable-errors|401|403|404|408|421|425|429|500|501|502|503|504|receive-timeout)$/u

/** Longer ones HAProxy refuses: 2^31 milliseconds. */
function isTimeout(text: string): boolean {
  const seconds = readTime(text)
  return seconds !== null && seconds < 2_147_484
}

function serverFits(name: string, words: Words): boolean {
  if (name === 'default-server') return parametersFit('server', words)
  if (name === 'peer') {
    return (words.length < 2 || addressFits(words[1] ?? '', true)) && parametersFit('server', words.slice(2))
  }
  if (name === 'server-template') {
    const [, range = '', address = ''] = words
    return /^\d+(?:-\d+)?$/u.test(range) && addressFits(address, false) && parametersFit('server', words.slice(3))
  }
  const [, address = ''] = words
  // In `peers` the address of this very process may stand on a `bind` line.
  if (!/^[\w.:-]+$/u.test(words[0] ?? '')) return false
  if (words.length === 1) return true
  return addressFits(address, false) && parametersFit('server', words.slice(2))
}

const checks = /^(?:disable-on-404|send-state|comment|connect|send|(?:set-var|set-var-fmt|unset-var)\(.+\))$/u

/** HAProxy: parse_tcpcheck_expect (src/tcpcheck.c). */
function expectFits(words: Words): boolean {
  const options = /^(?:comment|min-recv|ok-status|error-status|tout-status|on-success|on-error|status-code)$/u
  let at = 0
  while (options.test(words[at] ?? '')) at += 2
  if (words[at] === '!') at += 1
  const [type = '', pattern, ...rest] = words.slice(at)
  if (/^f?hdr$/u.test(type)) return pattern !== undefined
  return /^(?:status|rstatus|string|rstring|string-lf)$/u.test(type) && pattern !== undefined && rest.length === 0
}

function balanceFits([algorithm = 'roundrobin', ...rest]: Words): boolean {
  switch (algorithm.replace(/\(.*$/u, '')) {
    case 'uri':
      return uriFits(rest)
    case 'url_param':
      return rest.length > 0
    case 'hash':
      return rest.length === 1 && isExpression(rest[0] ?? '')
    case 'hdr':
      return /^hdr\([^)]+\)$/u.test(algorithm)
    default:
      return /^(?:roundrobin|static-rr|leastconn|first|source|random|rdp-cookie|log-hash|sticky|none)$|^(?:random|rdp-cookie|log-hash)\(.*\)$/u.test(
        algorithm,
      )
  }
}

function uriFits(words: Words): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === 'len' || word === 'depth') {
      at += 1
      if (!/^\d+$/u.test(words[at] ?? '')) return false
    } else if (word !== 'whole' && word !== 'path-only') return false
  }
  return true
}

const cookieWords: Readonly<Record<string, number>> = {
  rewrite: 0,
  insert: 0,
  prefix: 0,
  indirect: 0,
  nocache: 0,
  postonly: 0,
  preserve: 0,
  httponly: 0,
  secure: 0,
  dynamic: 0,
  domain: 1,
  maxidle: 1,
  maxlife: 1,
  attr: 1,
}

function cookieFits(words: Words): boolean {
  const modes = words.filter(word => word === 'rewrite' || word === 'insert' || word === 'prefix')
  if (modes.length > 1) return false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const count = Object.hasOwn(cookieWords, word) ? (cookieWords[word] ?? 0) : null
    if (count === null || (count === 1 && words[at + 1] === undefined)) return false
    at += count
  }
  return true
}

function captureFits(words: Words): boolean {
  const [what = '', ...rest] = words
  if (what === 'cookie') return rest.length === 3 && rest[1] === 'len'
  return /^(?:request|response)$/u.test(what) && rest[0] === 'header' && rest.length === 4 && rest[2] === 'len'
}

function checkStats(words: Words, acls: ReadonlySet<string> | null): ConfigNoteId | null {
  const [what = '', ...rest] = words
  switch (what) {
    case 'admin':
      return rest.length > 1 ? checkCondition(rest, acls) : 'arguments-wrong'
    case 'http-request':
      return checkRule('http-request', rest, acls)
    case 'refresh':
      return rest[0] !== undefined && readTime(rest[0]) !== null ? null : 'arguments-wrong'
    case 'uri':
    case 'realm':
    case 'auth':
    case 'scope':
      return rest.length > 0 ? null : 'arguments-wrong'
    default:
      return /^(?:enable|hide-version|show-legends|show-modules|show-node|show-desc)$/u.test(what)
        ? null
        : 'arguments-wrong'
  }
}

function checkStick(words: Words, acls: ReadonlySet<string> | null): ConfigNoteId | null {
  const [what = '', expression = '', ...rest] = words
  if (!/^(?:on|match|store-request|store-response)$/u.test(what) || !isExpression(expression)) return 'arguments-wrong'
  const behind = rest[0] === 'table' ? rest.slice(2) : rest
  return rest[0] === 'table' && rest[1] === undefined ? 'arguments-wrong' : checkCondition(behind, acls)
}

const tableWords: Readonly<Record<string, RegExp>> = {
  type: /^(?:ip|ipv6|integer|string|binary)$/u,
  size: /^\d+[kmg]?$/iu,
  expire: /^\d+(?:us|ms|s|m|h|d)?$/u,
  peers: /./u,
  store: /^(?:[^()]|\([^()]*\))+$/u,
  srvkey: /^(?:addr|name)$/u,
  len: /^\d+$/u,
  'write-to': /./u,
  'recv-only': /./u,
}

function tableFits(words: Words): boolean {
  if (!words.includes('type')) return false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === 'nopurge') continue
    if (!Object.hasOwn(tableWords, word) || !tableWords[word]?.test(words[at + 1] ?? '')) return false
    at += 1
  }
  return true
}

/** HAProxy: cfg_parse_users (src/cfgparse.c). */
function userFits(name: string, words: Words): boolean {
  const rest = words.slice(1)
  for (let at = 0; at < rest.length; at += 2) {
    const known = name === 'user' ? /^(?:password|insecure-password|groups)$/u : /^users$/u
    if (!known.test(rest[at] ?? '')) return false
  }
  return true
}
