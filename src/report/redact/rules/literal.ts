import {findAfter} from '../find-after.ts'
import type {AddHit, RedactRule} from '../rule.ts'

const statement =
  /\b(?:select\b.{1,2000}\bfrom|insert\s{1,4}into|update\s{1,4}\S{1,100}\s{1,4}set|delete\s{1,4}from|values\s{0,4}\(|where\s|(?:and|or|on)\s{1,4}[\w.]{1,80}\s{0,4}(?:=|<>|like|in)|order\s{1,4}by|detail: key)\b/i
/** CQL and JQL of a search, which also holds names. */
const search = /\b(?:title|text|creator|space|label|ancestor|siteSearch|contributor)\s{0,2}(?:!?[=~]|in\s?\()/
const key = /(\bKey\s\([\w\s,".]{1,200}\)=\()([^)\n]{1,500})(?=\))/g

/**
 * Literals of SQL statements and searches (CQL), and the values of a violated key in PostgreSQL's `Key (a)=(b)`. Keywords,
 * tables, columns and numbers stay: they decide diagnoses.
 */
export const literal: RedactRule = {
  finders: [
    {triggers: [')=('], find: (text, add) => findAfter(text, key, 'literal', add)},
    {triggers: ["'"], find: (text, add) => statement.test(text) && findQuoted(text, "'", add)},
    {
      triggers: ['"'],
      find: (text, add) => search.test(text) && /\bcql\b|[~]/i.test(text) && findQuoted(text, '"', add),
    },
  ],
}

const opener = /(?:[=<>~(,|]|\b(?:like|in|and|values|between|escape|then|else|N|E))\s{0,4}$/i

/** A literal follows an operator, a bracket or a comma; two quotes within it are one (SQL:1992, character string literal). */
function findQuoted(text: string, quote: string, add: AddHit): void {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!opener.test(text.slice(Math.max(0, at - 16), at))) continue
    let end = text.indexOf(quote, at + 1)
    while (end >= 0 && end > at + 1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2)
    if (end < 0) return
    if (end > at + 1) add(at + 1, end, 'literal')
    at = end
  }
}
