import type {ConfigNoteId} from '../config-note-id.ts'
import {isExpression, isOpen, mayBeSeveral} from './check-expression.ts'
import {isRegex} from './is-regex.ts'
import {readAclTest} from './read-acl-test.ts'
import {isBuiltInAcl} from './read-condition.ts'

const matches = /^(?:bool|int|ip|bin|len|str|beg|sub|dir|dom|end|reg|found)$/u

/** What HAProxy refuses of an ACL: its criterion, its flags. `words` are those behind the name. */
export function checkAcl(words: readonly string[]): ConfigNoteId | null {
  const [criterion = '', ...rest] = words
  if (criterion === '' || !isExpression(criterion, true) || !patternsFit(words)) return 'arguments-wrong'
  for (let at = 0; at < rest.length; at += 1) {
    const flag = rest[at] ?? ''
    if (isOpen(flag)) return null
    if (flag === '--') return null
    if (flag === '-m') {
      if (!matches.test(rest[at + 1] ?? '')) return 'arguments-wrong'
      at += 1
    } else if (flag === '-f' || flag === '-u') {
      if (rest[at + 1] === undefined) return 'arguments-wrong'
      at += 1
    } else if (!/^-[inM]$/u.test(flag)) return /^-[A-Za-z]/u.test(flag) ? 'arguments-wrong' : null
  }
  return null
}

/** Whether the patterns of an ACL can be compared so: regular expressions. */
function patternsFit(words: readonly string[]): boolean {
  const test = readAclTest(words, {from: 0, to: 0})
  return test?.match !== 'reg' || test.values.every(value => isOpen(value) || isRegex(value))
}

/**
 * What HAProxy refuses of the words behind a rule, which may be a condition. ACLs have to stand before it; `acls` is null
 * where others may be known.
 */
export function checkCondition(words: readonly string[], acls: ReadonlySet<string> | null): ConfigNoteId | null {
  const [keyword, ...terms] = words
  if (keyword === undefined) return null
  if (words.some(mayBeSeveral)) return null
  if (keyword !== 'if' && keyword !== 'unless') return 'arguments-wrong'
  for (let at = 0; at < terms.length; at += 1) {
    const word = (terms[at] ?? '').replace(/^!+/u, '')
    if (word === '' || word === '||' || word.toLowerCase() === 'or') continue
    if (word === '{') {
      const close = terms.indexOf('}', at)
      if (close === -1) return 'arguments-wrong'
      const wrong = checkAcl(terms.slice(at + 1, close))
      if (wrong) return wrong
      at = close
    } else if (!isBuiltInAcl(word) && acls && !acls.has(word)) return 'reference-unknown'
  }
  return null
}
