import type {ConfigNoteId} from '../config-note-id.ts'
import {checkCondition} from './check-condition.ts'
import {isExpression, isFormat, isOpen, mayBeSeveral} from './check-expression.ts'
import {isRegex} from './is-regex.ts'
import {readTime} from './read-values.ts'

/**
 * Actions of the rule sets with the words behind each: `f` a format, `e` an expression, `r` a regular expression,
 * `w` any word, `n` a number, `l` a level, `t` a time; `+` stands for options of its own,
 * `*` stands for whatever comes before a condition. From `haproxy -dKcfg` and newer sources.
 */
const actions: Readonly<Record<string, string>> = {
  allow: '',
  accept: '',
  expect: '*',
  auth: 'realm',
  'cache-use': 'w',
  'cache-store': 'w',
  capture: 'e+',
  'del-header': 'w+',
  deny: 'answer',
  'disable-l7-retry': '',
  'early-hint': 'wf',
  'normalize-uri': 'w+',
  redirect: '*',
  reject: '',
  'replace-header': 'wrf',
  'replace-value': 'wrf',
  'replace-path': 'rf',
  'replace-pathq': 'rf',
  'replace-uri': 'rf',
  return: 'answer',
  'send-spoe-group': 'ww',
  'set-dst': 'e',
  'set-dst-port': 'e',
  'set-header': 'wf',
  'add-header': 'wf',
  'set-log-level': 'l',
  'set-mark': 'w',
  'set-method': 'f',
  'set-nice': 'n',
  'set-path': 'f',
  'set-pathq': 'f',
  'set-priority-class': 'e',
  'set-priority-offset': 'e',
  'set-query': 'f',
  'set-src': 'e',
  'set-src-port': 'e',
  'set-status': 'n*',
  'set-timeout': 'st',
  'set-tos': 'w',
  'set-fc-mark': 'w',
  'set-fc-tos': 'w',
  'set-bc-mark': 'w',
  'set-bc-tos': 'w',
  'set-uri': 'f',
  'silent-drop': '*',
  'strict-mode': 'w',
  'switch-mode': '*',
  tarpit: 'answer',
  'use-service': '*',
  'wait-for-body': '*',
  'wait-for-handshake': '',
  close: '',
  pause: '*',
  'do-log': '*',
  'ot-group': '*',
  'add-headers-bin': '*',
  'del-headers-bin': '*',
  'set-headers-bin': '*',
  'set-bandwidth-limit': '*',
}

/** Actions with something in parentheses, or a number, in their names. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:add|del)-(?:acl|map)\(.+\)$/u, 'f'],
  [/^set-map\(.+\)$/u, 'ff'],
  [/^set-var\([\w.]+(?:,\w+)*\)$/u, 'e'],
  [/^set-var-fmt\([\w.]+(?:,\w+)*\)$/u, 'f'],
  [/^unset-var\([\w.]+\)$/u, ''],
  [/^do-resolve\(.+\)$/u, 'e'],
  [/^track-sc\d?$/u, 'e+'],
  [/^sc-(?:inc|add)-gpc\d?\(.*\)$/u, '*'],
  [/^sc-set-gpt\d?\(.*\)$/u, '*'],
  [/^lua\./u, '*'],
]

/** What HAProxy refuses of an `http-request` or one of its kind: its action, the words of it, its condition. */
export function checkRule(
  name: string,
  words: readonly string[],
  acls: ReadonlySet<string> | null,
): ConfigNoteId | null {
  if (words.some(mayBeSeveral)) return null
  if (name.startsWith('tcp-')) return checkTcpRule(words, acls)
  return checkAction(words, acls)
}

const stages = /^(?:connection|session|content)$/u

function checkTcpRule(words: readonly string[], acls: ReadonlySet<string> | null): ConfigNoteId | null {
  const [stage = '', ...rest] = words
  if (stage === 'inspect-delay') return rest.length === 1 && readTime(rest[0] ?? '') !== null ? null : 'arguments-wrong'
  return stages.test(stage) ? checkAction(rest, acls) : 'arguments-wrong'
}

function checkAction(words: readonly string[], acls: ReadonlySet<string> | null): ConfigNoteId | null {
  const [action = '', ...rest] = words
  const own = Object.hasOwn(actions, action) ? actions[action] : undefined
  const form = own ?? families.find(([pattern]) => pattern.test(action))?.[1]
  if (form === undefined) return 'arguments-wrong'
  if (form === 'answer') return checkAnswer(rest, acls)
  if (form === 'realm') return checkCondition(rest[0] === 'realm' && rest.length > 1 ? rest.slice(2) : rest, acls)
  const fixed = form.replace(/[*+]/u, '')
  if (rest.length < fixed.length) return 'arguments-wrong'
  for (const [index, kind] of [...fixed].entries()) {
    if (!wordFits(kind, rest[index] ?? '')) return 'arguments-wrong'
  }
  if (action === 'normalize-uri' && !normalizers.test(rest[0] ?? '')) return 'arguments-wrong'
  if (action === 'redirect') return checkRedirect(rest, acls)
  const behind = rest.slice(fixed.length)
  if (form.endsWith('+')) return checkCondition(behind.slice(optionalWords(action, behind)), acls)
  if (!form.endsWith('*')) return checkCondition(behind, acls)
  const start = behind.findIndex(word => word === 'if' || word === 'unless')
  return start === -1 ? null : checkCondition(behind.slice(start), acls)
}

const normalizers =
  /^(?:fragment-(?:encode|strip)|path-(?:merge-slashes|strip-dot|strip-dotdot)|percent-(?:decode-unreserved|to-uppercase)|query-sort-by-name)$/u

/** How many words belong to an action that may have more. */
function optionalWords(action: string, [first = '', second]: readonly string[]): number {
  if (action === 'normalize-uri') return /^(?:strict|full)$/u.test(first) ? 1 : 0
  const key = action === 'capture' ? /^(?:len|id)$/u : action === 'del-header' ? /^-m$/u : /^table$/u
  return key.test(first) && second !== undefined ? 2 : 0
}

function wordFits(kind: string, word: string): boolean {
  switch (kind) {
    case 'f':
      return isFormat(word)
    case 'e':
      return isExpression(word)
    case 'r':
      return isOpen(word) || isRegex(word)
    case 'l':
      return isOpen(word) || /^(?:silent|emerg|alert|crit|err|warning|notice|info|debug)$/u.test(word)
    case 's':
      return /^(?:server|tunnel|client)$/u.test(word)
    case 't':
      return isOpen(word) || readTime(word) !== null || isExpression(word)
    case 'n':
      return /^[+-]?\d+$/u.test(word)
    default:
      return true
  }
}

const redirectWords: Readonly<Record<string, number>> = {
  location: 1,
  prefix: 1,
  scheme: 1,
  'set-cookie': 1,
  'set-cookie-fmt': 1,
  'clear-cookie': 1,
  code: 1,
  'drop-query': 0,
  'append-slash': 0,
  'ignore-empty': 0,
  'keep-query': 0,
}

/** What HAProxy refuses of a redirect. HAProxy: http_parse_redirect_rule (src/http_rules.c). */
export function checkRedirect(words: readonly string[], acls: ReadonlySet<string> | null): ConfigNoteId | null {
  let hasTarget = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === 'if' || word === 'unless') return hasTarget ? checkCondition(words.slice(at), acls) : 'arguments-wrong'
    const count = Object.hasOwn(redirectWords, word) ? (redirectWords[word] ?? 0) : null
    if (count === null || (count === 1 && words[at + 1] === undefined)) return 'arguments-wrong'
    const value = words[at + 1] ?? ''
    if (word === 'code' && !/^30[12378]$/u.test(value)) return 'arguments-wrong'
    if (/^(?:location|prefix|scheme)$/u.test(word)) {
      hasTarget = true
      if (!isFormat(value)) return 'arguments-wrong'
    }
    at += count
  }
  return hasTarget ? null : 'arguments-wrong'
}

const statuses = /^(?:200|400|401|403|404|405|407|408|410|413|414|421|422|425|429|431|500|501|502|503|504)(?!\d)/u

/** What HAProxy refuses of an answer of its own. HAProxy: http_parse_http_reply (src/http_htx.c). */
function checkAnswer(words: readonly string[], acls: ReadonlySet<string> | null): ConfigNoteId | null {
  for (let at = 0; at < words.length; at += 2) {
    const [word = '', value = ''] = words.slice(at, at + 2)
    if (word === 'default-errorfiles') at -= 1
    else if (word === 'hdr') at += 1
    else if (word === 'status' || word === 'deny_status') {
      const isReturned = /^[2-5]\d\d(?!\d)/u.test(value)
      if (!isOpen(value) && !(word === 'status' ? isReturned : statuses.test(value))) return 'arguments-wrong'
    } else if (!/^(?:content-type|errorfile|errorfiles|file|lf-file|string|lf-string)$/u.test(word)) {
      return checkCondition(words.slice(at), acls)
    } else if (value === '') return 'arguments-wrong'
  }
  return null
}
