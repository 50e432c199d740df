import {isExpression} from '../is-expression.ts'
import {isRegex} from '../is-regex.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of mod_headers. */
export const headerRefusals: Refusals = {
  header,
  requestheader: given => header(given) || /^(?:always|onsuccess|echo)$/iu.test(given.words[0] ?? ''),
}

/** httpd: header_cmd, header_inout_cmd (modules/metadata/mod_headers.c). */
function header({words: given}: Given): boolean {
  const words = /^(?:always|onsuccess)$/iu.test(given[0] ?? '') ? given.slice(1) : given
  const [action = '', name, ...rest] = words
  if (
    !/^(?:set|setifempty|add|append|merge|unset|echo|edit\*?|note)$/iu.test(action) ||
    (name === undefined && !/^unset$/iu.test(action))
  )
    return true
  const takes = /^(?:unset|echo)$/iu.test(action) ? 0 : /^edit/iu.test(action) ? 2 : 1
  if (rest.length < takes || rest.length > takes + 1) return true
  if (takes === 2 && !isRegex(rest[0] ?? '')) return true
  const value = rest[takes - 1] ?? ''
  if (takes > 0 && !value.startsWith('expr=') && /%(?!$|%|(?:\{[^}]*\})?[Dteslib])/u.test(value.replaceAll('%%', '')))
    return true
  const clause = rest[takes]
  if (clause === undefined || /^early$/iu.test(clause)) return false
  if (/^expr=/iu.test(clause)) return !isExpression(clause.slice(5))
  return !/^env=!?./iu.test(clause)
}
