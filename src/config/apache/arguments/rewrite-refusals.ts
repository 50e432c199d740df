import {isExpression} from '../is-expression.ts'
import {isRegex} from '../is-regex.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of mod_rewrite. */
export const rewriteRefusals: Refusals = {rewriterule: rewriteRule, rewritecond: rewriteCond}

function rewriteRule({rest}: Given): boolean {
  const words = rewriteWords(rest())
  if (!words) return true
  return badFlags(words[2], ruleFlag) || !isRegex((words[0] ?? '').replace(/^!/u, ''))
}

function rewriteCond({rest}: Given): boolean {
  const words = rewriteWords(rest())
  if (!words || badFlags(words[2], condFlag)) return true
  const [tested = '', written = ''] = words
  const pattern = written.replace(/^!/u, '')
  if (/^expr$/iu.test(tested)) return !isExpression(pattern)
  return !/^(?:[<>=]|-[a-zA-Z]{1,2}\b)/u.test(pattern) && !isRegex(pattern)
}

/**
 * The arguments of mod_rewrite, which ends a word in quotes at the next quote and any other at white space that no
 * backslash stands before. httpd: parseargline (modules/mappers/mod_rewrite.c). Null where httpd wants more of them.
 */
function rewriteWords(rest: string): readonly string[] | null {
  const words: string[] = []
  let at = 0
  const next = (): string | null => {
    while (/\s/u.test(rest[at] ?? '')) at += 1
    const quote = rest[at] === '"' || rest[at] === "'" ? (rest[at++] ?? '') : ''
    const from = at
    while (at < rest.length && (quote === '' ? !/\s/u.test(rest[at] ?? '') : rest[at] !== quote)) {
      at += rest[at] === '\\' && /\s/u.test(rest[at + 1] ?? '') ? 2 : 1
    }
    const word = rest.slice(from, at)
    const ended = at < rest.length
    at += 1
    return words.length === 0 && !ended ? null : word
  }
  const first = next()
  if (first === null) return null
  words.push(first, next() ?? '')
  while (/\s/u.test(rest[at] ?? '')) at += 1
  if (at < rest.length) words.push(next() ?? '')
  return words
}

const ruleFlag =
  /^(?:b|backrefescaping|bne|bnp|backrefernoplus|bctls|c|chain|co|cookie|d\w*|e|env|end|f|forbidden|g|gone|h|handler|l|last|n|next|ne|noescape|ns|nosubreq|nc|nocase|p|proxy|pt|passthrough|qsa|qsappend|qsd|qsdiscard|qsl|qslast|r|redirect|s|skip|t|type|unsafeprefixstat|unsafeallow3f|unc)$/iu
const condFlag = /^(?:nc|nocase|or|ornext|nv|novary)$/iu

function badFlags(flags: string | undefined, known: RegExp): boolean {
  if (flags === undefined) return false
  if (!/^\[.*\]$/su.test(flags)) return true
  return flags
    .slice(1, -1)
    .split(',')
    .some(flag => !known.test(flag.trim().replace(/=.*$/su, '')))
}
