import {beforeSpace} from '../before-space.ts'
import {finderAfter} from '../finder-after.ts'
import type {Field, RedactRule} from '../rule.ts'

const name: Field = {kind: 'title', extent: 'phrase', accepts: value => !/^\d+$/.test(value)}
const segment = String.raw`[^\s/?#"<>|;\\\]]{1,1000}`
const after = (path: string) => new RegExp(`(${path})(${segment})`, 'gu')

const patterns: readonly (readonly [word: string, pattern: RegExp, triggers?: readonly string[]])[] = [
  ['/display/', after(String.raw`\/display\/[^\s/?#"<>]{1,300}\/(?:\d{4}\/\d{2}\/\d{2}\/)?`)],
  [
    '/pages/',
    after(
      String.raw`\/spaces\/[^\s/?#"<>]{1,300}\/(?:pages|blog|database|whiteboard|folder)\/(?:\d{4}\/\d{2}\/\d{2}\/)?\d{1,20}\/`,
    ),
    ['/spaces/'],
  ],
  ['/label/', after(String.raw`\/label\/[^\s/?#"<>]{1,300}\/`)],
  [
    'age',
    /(\b(?:[Pp]age|[Bb]log ?post|[Cc]ontent|[Tt]itled?|[Pp]age titled)\s{1,2}\\?["“「])([^"”」\n\\]{1,300})/gu,
    beforeSpace('page', 'post', 'content', 'title', 'titled'),
  ],
  ['itle', /(\b[Tt]itled?\s{1,2}\\?["'“「])([^"'”」\n\\]{1,300})/gu, beforeSpace('title', 'titled')],
  ["age '", /(\b[Pp]age\s')([^'\n]{1,300})(?=')/gu],
  ['age [', /(\b[Pp]age\s\[)([^\]\n]{1,300})(?=\])/gu],
  ['itle [', /(\b[Tt]itled? \[)([^\]\n]{1,300})(?=\])/gu],
  ['「', /((?:ページ|ブログ(?:記事)?|タイトル|コンテンツ|下書き)\s?「)([^」\n]{1,300})/gu],
]

/** Titles of pages and posts: in URLs, as values of `title` and the like, and quoted behind `page`. Page ids stay. */
export const title: RedactRule = {
  fields: new Map(
    'title pagetitle parenttitle contenttitle blogtitle posttitle posttitle contentname pagename linktext タイトル ページ名'
      .split(' ')
      .map(key => [key, name] as const),
  ),
  finders: patterns.map(([word, pattern, triggers]) => finderAfter(word, pattern, 'title', triggers)),
}
