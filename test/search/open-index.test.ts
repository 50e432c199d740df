import {describe, expect, it} from 'vitest'
import type {SearchDocument} from '../../src/model/search-document.ts'
import {buildIndex} from '../../src/search/build-index.ts'
import {openIndex} from '../../src/search/open-index.ts'
import {memoryIndex} from './memory-index.ts'
import {sampleDocuments} from './sample-documents.ts'

/** Distinct words, so that the dictionary grows with the documents. */
function many(count: number): readonly SearchDocument[] {
  return Array.from({length: count}, (_, at) => {
    const words = Array.from({length: 60}, (_, word) => `w${((at * 60 + word) * 2_654_435_761) % 99_991}`).join(' ')
    const page = {title: `Title${at}`, description: `About ${at}`, headings: [], body: words}
    return {
      id: `article-${at}`,
      kind: 'article',
      literals: [],
      terms: [],
      events: [],
      code: [],
      meanings: [],
      sections: [],
      pages: {en: {...page, url: `/kb/article-${at}`}, ja: {...page, url: `/ja/kb/article-${at}`}},
    }
  })
}

/** A document that a result would be made of, but for what is changed in its page. */
function tampered(change: object): object {
  const page = {title: 'nocanon', description: '', headings: [], url: '/kb/x', ...change}
  return {id: 'x', kind: 'article', literals: [], sections: [], pages: {en: page}}
}

describe('openIndex', () => {
  it('reads manifest and root at once and the rest only for a query', async () => {
    const {index, loaded} = await memoryIndex(sampleDocuments)
    expect(loaded.map(name => name.split('.')[0])).toEqual(['manifest', 'root'])
    await index.query('nocanon', {lang: 'en'})
    await index.query('nocanon', {lang: 'en'})
    expect(loaded.map(name => name.split('.')[0])).toEqual(['manifest', 'root', 'shard-0', 'documents-0'])
  })

  it('loads few shards of a large index', async () => {
    const documents = many(500)
    const {index, loaded} = await memoryIndex(documents)
    const files = buildIndex(documents).filter(file => file.name.startsWith('shard'))
    expect(files.length).toBeGreaterThan(8)
    expect(files.every(file => file.text.length < 80_000)).toBe(true)
    expect((await index.query('Title477', {lang: 'ja'}))[0]?.url).toBe('/ja/kb/article-477')
    expect(loaded.filter(name => name.startsWith('shard')).length).toBeLessThan(files.length / 2)
  })

  it('names files by what they hold', () => {
    const names = (documents: readonly SearchDocument[]) => buildIndex(documents).map(file => file.name)
    expect(names(sampleDocuments)).toEqual(names(sampleDocuments))
    expect(names(sampleDocuments)).not.toEqual(names(sampleDocuments.slice(1)))
    expect(names(sampleDocuments)[0]).toBe('manifest.json')
  })

  it('answers from an index without documents', async () => {
    const {index} = await memoryIndex([])
    expect(await index.query('nocanon', {lang: 'en'})).toEqual([])
  })

  it.each([[{version: 2, root: 'r', shards: [], documents: []}], [{}], [null]])(
    'refuses the manifest %j',
    async manifest => {
      await expect(openIndex(async () => manifest)).rejects.toMatchObject({code: 'index-version'})
    },
  )

  it.each([
    ['manifest.json', {version: 1}],
    ['manifest.json', {version: 1, root: 'r', shards: 'x', documents: [], words: 'w'}],
    ['root', null],
    ['root', {count: 1, perFile: 0, starts: [], facets: []}],
    ['root', {count: 1, perFile: 8, starts: ['', 'b', 'c', 'd', 'e', 'f', 'g'], facets: []}],
    ['shard', {terms: ['nocanon'], postings: ''}],
    ['shard', 'A'],
    ['words', {}],
    ['documents', {}],
    ['documents', [{id: 'x', kind: 'article', literals: [], sections: [], pages: {}}]],
    ['documents', [tampered({url: 'javascript:alert(1)'})]],
    ['documents', [tampered({url: '//evil.example'})]],
    ['documents', [tampered({url: '/\\evil.example'})]],
    ['documents', [tampered({url: 'https://evil.example'})]],
    ['documents', [tampered({title: {toString: 'x'}})]],
  ])('refuses a tampered %s: %j', async (name, content) => {
    const files = new Map(buildIndex(sampleDocuments).map(file => [file.name, file.text]))
    const load = async (file: string): Promise<unknown> =>
      file.startsWith(name) ? content : JSON.parse(files.get(file) ?? 'null')
    const answer = openIndex(load).then(index => index.query('nocanon certifcate', {lang: 'en'}))
    await expect(answer).rejects.toMatchObject({code: 'index-damaged', message: expect.stringContaining(name)})
  })

  it('answers with something whatever the packed texts hold', async () => {
    const files = new Map(buildIndex(sampleDocuments).map(file => [file.name, file.text]))
    const index = await openIndex(async name => {
      const content = JSON.parse(files.get(name) ?? 'null')
      return name.startsWith('shard') ? {terms: 'Anocanon', postings: 'zzzzzzzzzzzzP<script>'} : content
    })
    expect(await index.query('nocanon', {lang: 'en'})).toEqual([])
  })

  it('passes on why a file could not be loaded, and tries again with the next query', async () => {
    const files = new Map(buildIndex(sampleDocuments).map(({name, text}) => [name, text]))
    let broken = true
    const index = await openIndex(async name => {
      if (broken && name.startsWith('shard')) throw new Error('offline')
      return JSON.parse(files.get(name) ?? 'null')
    })
    await expect(index.query('nocanon', {lang: 'en'})).rejects.toThrow('offline')
    broken = false
    expect(await index.query('nocanon', {lang: 'en'})).toHaveLength(1)
  })
})
