import {isRegex} from '../is-regex.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of mod_alias. */
export const aliasRefusals: Refusals = {
  redirect,
  redirectmatch: redirectMatch,
  redirectpermanent: redirectTo,
  redirecttemp: redirectTo,
  alias,
  scriptalias: alias,
  aliasmatch: ({words}) => !isRegex(words[0] ?? ''),
}

function alias({words, located}: Given): boolean {
  return !located && words.length < 2
}

/** httpd: add_redirect_internal (modules/mappers/mod_alias.c). */
function redirect({words, located}: Given): boolean {
  const status = /^(?:permanent|temp|seeother|gone|\d.*)$/iu.test(words[0] ?? '')
  if (words.length === 3 && !status) return true
  const stops = /^gone$/iu.test(words[0] ?? '') || (/^\d/u.test(words[0] ?? '') && !/^3\d\d$/u.test(words[0] ?? ''))
  const [, url] = status ? words.slice(1) : words
  if (stops) return url !== undefined
  if (url === undefined) return !located
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(url)
}

function redirectMatch({words, located}: Given): boolean {
  const status = /^(?:permanent|temp|seeother|gone|\d.*)$/iu.test(words[0] ?? '')
  const [pattern, url] = status ? words.slice(1) : words
  if (/^(?:gone|[^3]\d\d)$/iu.test(words[0] ?? '')) return url !== undefined || !isRegex(pattern ?? '')
  if (url === undefined) return !located
  return (words.length === 3 && !status) || !isRegex(pattern ?? '')
}

function redirectTo({words}: Given): boolean {
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(words[1] ?? '')
}
