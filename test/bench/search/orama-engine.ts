import {create, insertMultiple, save, search} from '@orama/orama'
import {createTokenizer} from '@orama/tokenizers/japanese'
import {resultsThatCount} from '../../search/rank-queries.ts'
import {bundleSize} from './bundle-size.ts'
import {boosts, type Engine, flatten, shown} from './engine.ts'
import {gzippedJsonSize} from './gzipped-size.ts'

/** Orama with its own tokenizer for Japanese. */
export const oramaEngine: Engine = {
  name: 'Orama',
  open: async documents => {
    const index = create({
      schema: {title: 'string', description: 'string', headings: 'string', keywords: 'string', body: 'string'},
      components: {tokenizer: createTokenizer({language: 'japanese', stemming: false})},
    })
    await insertMultiple(
      index,
      documents.map(document => ({...flatten(document)})),
    )
    const {docs: _, ...withoutTexts} = save(index)
    const bytes = (await gzippedJsonSize(withoutTexts)) + (await gzippedJsonSize(shown(documents)))
    return {
      search: async query => {
        const {hits} = await search(index, {term: query, boost: boosts, threshold: 1, limit: resultsThatCount})
        return hits.map(({id}) => id)
      },
      bytesForFirst: async () => bytes,
    }
  },
  codeBytes: () =>
    bundleSize(
      `export {create, load, search} from '@orama/orama'; export {createTokenizer} from '@orama/tokenizers/japanese'`,
    ),
}
