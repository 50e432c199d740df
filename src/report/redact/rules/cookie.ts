import {allMatches} from '../all-matches.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'

const value: Field = {kind: 'cookie', extent: 'word'}
const header = /\b(?:set-)?cookie["']?\s?[:=]\s?["']?/gi
const pair = /([\w.!#$%&*+^`|~-]{1,100})=([^\s;,"']{1,8192})/g
const attribute = /^(?:path|domain|expires|max-age|samesite|version)$/i

/** Values of the cookies that Confluence, Seraph and Crowd set, of `;jsessionid=` in URLs, and all of a cookie header. */
export const cookie: RedactRule = {
  fields: new Map(
    'jsessionid sessionid phpsessid seraphconfluence seraphremembermecookie seraphosdestination remembermecookie crowdtokenkey tokenkey awsalb awsalbcors'
      .split(' ')
      .map(key => [key, value] as const),
  ),
  finders: [{triggers: ['cookie'], find: findPairs}],
}

function findPairs(text: string, add: AddHit): void {
  let passed = 0
  for (const {0: found, index} of allMatches(text, header)) {
    if (index < passed) continue
    const from = index + found.length
    const end = text.slice(from, from + 16_384).search(/["'\n|]|$/)
    passed = from + end
    for (const {index: at, 0: whole, 1: name = '', 2: content = ''} of allMatches(text.slice(from, from + end), pair)) {
      const start = from + at + whole.length - content.length
      if (!attribute.test(name)) add(start, start + content.length, 'cookie')
    }
  }
}
