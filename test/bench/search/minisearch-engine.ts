import MiniSearch from 'minisearch'
import {resultsThatCount} from '../../search/rank-queries.ts'
import {bundleSize} from './bundle-size.ts'
import {boosts, type Engine, type FlatDocument, fields, flatten, shown} from './engine.ts'
import {gzippedJsonSize} from './gzipped-size.ts'

const segmenter = new Intl.Segmenter('ja', {granularity: 'word'})

/** MiniSearch with the word segmenter of the browser, which its users take for Japanese. */
export const minisearchWords: Engine = minisearch('MiniSearch, words', text =>
  [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment),
)

/** MiniSearch with pairs of characters for Japanese: not in its manual, but the best that is known for it. */
export const minisearchPairs: Engine = minisearch('MiniSearch, pairs', text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}_ー]+/u)
    .flatMap(word => word.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu) ?? [])
    .flatMap(run => (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(run) ? pairs(run) : [run])),
)

function pairs(run: string): readonly string[] {
  const characters = [...run]
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, before) => `${characters[before]}${character}`)
}

function minisearch(name: string, tokenize: (text: string) => readonly string[]): Engine {
  return {
    name,
    open: async documents => {
      const index = new MiniSearch<FlatDocument>({fields: [...fields], tokenize: text => [...tokenize(text)]})
      index.addAll(documents.map(flatten))
      const bytes = (await gzippedJsonSize(index.toJSON())) + (await gzippedJsonSize(shown(documents)))
      return {
        search: async query =>
          index
            .search(query, {
              boost: boosts,
              prefix: (_, at, terms) => at === terms.length - 1,
              fuzzy: term => (term.length > 3 ? 0.2 : false),
            })
            .slice(0, resultsThatCount)
            .map(({id}) => String(id)),
        bytesForFirst: async () => bytes,
      }
    },
    codeBytes: () => bundleSize(`export {default} from 'minisearch'`),
  }
}
