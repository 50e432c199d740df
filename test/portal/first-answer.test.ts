import {mkdtemp, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import {buildIndex} from '../../src/search/build-index.ts'
import {openIndex} from '../../src/search/open-index.ts'
import {emitPortal} from '../../src/site/emit-portal.ts'
import {ownContent} from '../own-content.ts'
import {readQueries} from '../search/read-queries.ts'

const size = (text: string | Uint8Array): number => gzipSync(text, {level: 9}).length

let files: ReadonlyMap<string, string>
let script: number
beforeAll(async () => {
  files = new Map(buildIndex((await ownContent()).documents).map(({name, text}) => [name, text]))
  const outDir = await mkdtemp(join(tmpdir(), 'shindan-portal-'))
  await emitPortal(outDir, '1.0.0')
  script = size(await readFile(join(outDir, 'embed/v1/kb-search.js')))
}, 60_000)

describe('the first answer in a portal', () => {
  it.each(langs)(
    'takes less than 50 KB of the index, whatever is asked in %s, and mostly with the element itself',
    async lang => {
      const sizes: number[] = []
      for (const {query} of readQueries(lang).filter(({heldOut}) => !heldOut)) {
        const loaded = new Set<string>()
        const index = await openIndex(async name => {
          loaded.add(name)
          return JSON.parse(files.get(name) ?? 'null')
        })
        await index.query(query, {lang, limit: 6, kind: 'article'})
        sizes.push([...loaded].reduce((sum, name) => sum + size(files.get(name) ?? ''), 0))
      }
      expect(Math.max(...sizes)).toBeLessThan(50_000)
      expect(sizes.filter(bytes => bytes + script > 50_000).length).toBeLessThan(sizes.length / 20)
    },
  )
})
