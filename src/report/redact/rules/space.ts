import {allMatches} from '../all-matches.ts'
import {commonWords} from '../common-words.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'

const key: Field = {
  kind: 'space',
  extent: 'word',
  accepts: value => /^~?[\p{L}\p{N}._@-]{1,255}$/u.test(value) && !/^\d+$/.test(value),
}
const name: Field = {kind: 'space', extent: 'phrase'}
const paths = ['display', 'spaces', 'space', 'label', 'browsespace', 'viewspace']
const inPath = new RegExp(String.raw`(\/(?:${paths.join('|')})\/)([^\s/?#"'<>|;,)\]\\&]{1,255})`, 'gu')
const inText = /(\b[Ss]pace(?: key| name)?\s{1,2}(?:\\?["'“「]|\[))([^"'”」\]\n\\]{1,255})/gu
/** A key in capitals is told from a word: `no permission on space HR`. */
const bare = /(\b[Ss]pace(?: key)? )((?:~[\w.@-]{1,255}|[A-Z][A-Z\d]{1,254})(?![\w-]))/gu
const japanese = /(スペース(?:キー|名)?\s?「)([^」\n]{1,255})/gu
const pathWord = /^(?:viewspace|browse|list|spacedirectory|create|flyingpdf|reports?|status|~)$|\.action$/i

/** Keys and names of spaces, in URLs and as values. The key of a personal space is its `~` and the user. */
export const space: RedactRule = {
  fields: new Map([
    ...'spacekey space spacekeys destinationspacekey targetspacekey スペースキー'
      .split(' ')
      .map(word => [word, key] as const),
    // `空きスペース: 12 GB` is room on a disk.
    ['スペース', {...name, accepts: value => !/^\d/.test(value)}],
    ...'spacename spacetitle スペース名'.split(' ').map(word => [word, name] as const),
  ]),
  finders: [
    {triggers: paths.map(path => `/${path}/`), find: (text, add) => findSpaces(text, inPath, add)},
    {triggers: ['space'], find: (text, add) => findSpaces(text, inText, add)},
    {
      triggers: ['space ', 'space key '],
      find: (text, add) =>
        findSpaces(text, bare, (from, to, kind) => {
          if (!commonWords.has(text.slice(from, to).toLowerCase())) add(from, to, kind)
        }),
    },
    {triggers: ['スペース'], find: (text, add) => findSpaces(text, japanese, add)},
  ],
}

function findSpaces(text: string, pattern: RegExp, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, pattern)) {
    const from = index + before.length
    const tilde = /^(?:~|%7e)/i.exec(value)?.[0].length ?? 0
    if (!pathWord.test(value)) add(from + tilde, from + value.length, tilde > 0 ? 'user' : 'space')
  }
}
