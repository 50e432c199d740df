import {buildIndex} from '../../../src/search/build-index.ts'
import {openIndex} from '../../../src/search/open-index.ts'
import {resultsThatCount} from '../../search/rank-queries.ts'
import {bundleSize} from './bundle-size.ts'
import type {Engine} from './engine.ts'
import {gzippedSize} from './gzipped-size.ts'

/** Ours: the index as the site publishes it, read through its own loader. */
export const shindanEngine: Engine = {
  name: 'Shindan',
  open: async documents => {
    const files = new Map(buildIndex(documents).map(({name, text}) => [name, text]))
    const read = (name: string) => {
      const text = files.get(name)
      if (text === undefined) throw new Error(`no file ${name}`)
      return text
    }
    const index = await openIndex(async name => JSON.parse(read(name)))
    const sizes = new Map<string, number>()
    const sizeOf = (name: string) => {
      const size = sizes.get(name) ?? gzippedSize(read(name))
      sizes.set(name, size)
      return size
    }
    return {
      search: async (query, lang) =>
        (await index.query(query, {lang, limit: resultsThatCount})).map(({article}) => article),
      bytesForFirst: async (query, lang) => {
        const loaded = new Set<string>()
        const fresh = await openIndex(async name => {
          loaded.add(name)
          return JSON.parse(read(name))
        })
        await fresh.query(query, {lang, limit: resultsThatCount})
        return [...loaded].reduce((sum, name) => sum + sizeOf(name), 0)
      },
    }
  },
  codeBytes: () => bundleSize(`export {openIndex} from './src/search/open-index.ts'`),
}
