import {findAfter} from '../find-after.ts'
import type {Field, RedactRule} from '../rule.ts'

const line: Field = {kind: 'subject', extent: 'phrase', accepts: value => !/^(?:CN|OU|O|C|DC)\s?=/i.test(value)}
const quoted = /(\b[Ss]ubject\s{1,2}(?:line\s)?(?:\\?["'“「]|\[))([^"'”」\]\n\\]{1,300})/gu
const japanese = /((?:件名|題名)\s?「)([^」\n]{1,300})/gu

/** Subjects of mails. Recipients are found as mail addresses, and the name before one with it. */
export const subject: RedactRule = {
  fields: new Map('subject mailsubject emailsubject 件名 題名'.split(' ').map(key => [key, line] as const)),
  finders: [
    {triggers: ['subject'], find: (text, add) => findAfter(text, quoted, 'subject', add)},
    {triggers: ['件名', '題名'], find: (text, add) => findAfter(text, japanese, 'subject', add)},
  ],
}
