import type {ConfigNoteId} from '../config-note-id.ts'
import {checkCondition} from './check-condition.ts'
import {isExpression, isFormat, isOpen} from './check-expression.ts'
import {readTime} from './read-values.ts'

/**
 * Actions of the rule sets with the words behind each: `f` a format, `e` an expression, `w` any word, `t` a time, `n` a
 * number; `*` stands for whatever comes before a condition. From `haproxy -dKcfg` and newer sources.
 */
const actions: Readonly<Record<string, string>> = {
  allow: '',
  accept: '',
  expect: '*',
  auth: '*',
  'cache-use': 'w',
  'cache-store': 'w',
  capture: 'e*',
  'del-header': 'w*',
  deny: '*',
  'disable-l7-retry': '',
  'early-hint': 'wf',
  'normalize-uri': 'w*',
  redirect: '*',
  reject: '',
  'replace-header': 'wwf',
  'replace-value': 'wwf',
  'replace-path': 'wf',
  'replace-pathq': 'wf',
  'replace-uri': 'wf',
  return: '*',
  'send-spoe-group': 'ww',
  'set-dst': 'e',
  'set-dst-port': 'e',
  'set-header': 'wf',
  'add-header': 'wf',
  'set-log-level': 'w',
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
  'set-timeout': 'w*',
  'set-tos': 'w',
  'set-fc-mark': 'w',
  'set-fc-tos': 'w',
  'set-bc-mark': 'w',
  'set-bc-tos': 'w',
  'set-uri': 'f',
  'silent-drop': '*',
  'strict-mode': 'w',
  'switch-mode': '*',
  tarpit: '*',
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
  [/^track-sc\d?$/u, 'e*'],
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
  if (words.some(isOpen)) return null
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
  const fixed = form.replace('*', '')
  if (rest.length < fixed.length) return 'arguments-wrong'
  for (const [index, kind] of [...fixed].entries()) {
    if (!wordFits(kind, rest[index] ?? '')) return 'arguments-wrong'
  }
  if (action === 'redirect') return checkRedirect(rest, acls)
  const behind = rest.slice(fixed.length)
  if (!form.endsWith('*')) return checkCondition(behind, acls)
  const start = behind.findIndex(word => word === 'if' || word === 'unless')
  return start === -1 ? null : checkCondition(behind.slice(start), acls)
}

function wordFits(kind: string, word: string): boolean {
  switch (kind) {
    case 'f':
      return isFormat(word)
    case 'e':
      return isExpression(word)
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
