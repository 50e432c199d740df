import {createRequire} from 'node:module'
import {resultsThatCount} from '../../search/rank-queries.ts'
import {bundleSize} from './bundle-size.ts'
import {boosts, type Engine, fields, flatten, shown} from './engine.ts'
import {gzippedJsonSize} from './gzipped-size.ts'

/** What is used of lunr, which ships no types. */
interface Builder {
  ref(name: string): void
  field(name: string, options: {readonly boost: number}): void
  add(document: object): void
  use(plugin: unknown): void
  readonly tokenizer: (text: string) => readonly {toString(): string}[]
}

interface Query {
  term(
    term: string,
    options: {readonly boost?: number; readonly wildcard?: number; readonly editDistance?: number},
  ): void
}

interface Index {
  query(write: (query: Query) => void): readonly {readonly ref: string}[]
  toJSON(): object
}

interface Lunr {
  (configure: (this: Builder) => void): Index
  multiLanguage(...languages: readonly string[]): unknown
  readonly Query: {readonly wildcard: {readonly TRAILING: number}}
}

const require = createRequire(import.meta.url)
const lunr: Lunr = require('lunr')
for (const plugin of [
  require('lunr-languages/lunr.stemmer.support.js'),
  require('lunr-languages/tinyseg.js'),
  require('lunr-languages/lunr.ja.js'),
  require('lunr-languages/lunr.multi.js'),
]) {
  plugin(lunr)
}
const bothLanguages = lunr.multiLanguage('en', 'ja')

/** Above so many words a text is pasted, not typed, and spelling is not the question. */
const mostTyped = 8

/** lunr with the plugins for English and Japanese; a query is cut like the text, as its manual advises for typing. */
export const lunrEngine: Engine = {
  name: 'lunr',
  open: async documents => {
    let tokenizer: Builder['tokenizer'] = () => []
    const index = lunr(function () {
      this.use(bothLanguages)
      tokenizer = this.tokenizer
      this.ref('id')
      for (const field of fields) this.field(field, {boost: boosts[field]})
      for (const document of documents) this.add(flatten(document))
    })
    const bytes = (await gzippedJsonSize(index.toJSON())) + (await gzippedJsonSize(shown(documents)))
    return {
      search: async text => {
        const words = [...new Set(tokenizer(text).map(token => token.toString()))]
        const found = index.query(query => {
          for (const [at, word] of words.entries()) {
            query.term(word, {boost: 10})
            if (at === words.length - 1) query.term(word, {boost: 2, wildcard: lunr.Query.wildcard.TRAILING})
            if (words.length <= mostTyped && word.length > 3) query.term(word, {boost: 1, editDistance: 1})
          }
        })
        return found.slice(0, resultsThatCount).map(({ref}) => ref)
      },
      bytesForFirst: async () => bytes,
    }
  },
  codeBytes: () =>
    bundleSize(`
      import lunr from 'lunr'
      import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
      import tinySegmenter from 'lunr-languages/tinyseg.js'
      import japanese from 'lunr-languages/lunr.ja.js'
      import multiLanguage from 'lunr-languages/lunr.multi.js'
      for (const plugin of [stemmerSupport, tinySegmenter, japanese, multiLanguage]) plugin(lunr)
      export {lunr}
    `),
}
