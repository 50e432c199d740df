import {isRegex} from '../is-regex.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses of its core and mod_setenvif. */
export const coreRefusals: Refusals = {
  options,
  errordocument: ({words}) => !/^[1-5]\d\d$/u.test(words[0] ?? ''),
  setenvif: secondRegex,
  setenvifnocase: secondRegex,
  browsermatch: firstRegex,
  browsermatchnocase: firstRegex,
  allowoverride: ({words}) => !words.every(word => overrides.test(word)),
  fileetag: ({words}) => !words.every(word => /^(?:all|none|[+-]?(?:inode|mtime|size|digest))$/iu.test(word)),
  listen: ({words}) => !/(?:^|:)\d+$/u.test(words[0] ?? ''),
  define: ({words}) => words[0]?.includes(':') === true,
}

function firstRegex({words}: Given): boolean {
  return !isRegex(words[0] ?? '')
}

function secondRegex({words}: Given): boolean {
  return !isRegex(words[1] ?? '')
}

const overrides = /^(?:all|none|authconfig|fileinfo|indexes|limit|options(?:=.*)?|nonfatal=.*)$/iu

/** httpd: set_options (server/core.c). */
function options({words}: Given): boolean {
  const signed = words.map(word => /^[+-]/u.test(word))
  const known = words.every(word =>
    /^[+-]?(?:indexes|includes|includesnoexec|followsymlinks|symlinksifownermatch|execcgi|multiviews|runscripts|all|none)$/iu.test(
      word,
    ),
  )
  return !known || (signed.includes(true) && signed.includes(false))
}
