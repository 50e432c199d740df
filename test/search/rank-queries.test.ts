import {describe, expect, it} from 'vitest'
import {inOneLanguage, meanReciprocalRank, rankQueries} from './rank-queries.ts'
import type {KnownQuery} from './read-queries.ts'
import {sampleDocuments} from './sample-documents.ts'

const query = (text: string, ...first: readonly string[]): KnownQuery => ({query: text, class: 'topic', first})

describe('the rank of an answer', () => {
  it('is the place of the first right article, or none after the tenth', async () => {
    const ids = Array.from({length: 12}, (_, at) => `page-${at + 1}`)
    const ranked = await rankQueries(
      [query('a', 'page-1'), query('b', 'page-9', 'page-4'), query('c', 'page-11')],
      async () => ids,
    )
    expect(ranked.map(({rank}) => rank)).toEqual([1, 4, undefined])
    expect(meanReciprocalRank(ranked)).toBeCloseTo((1 + 1 / 4 + 0) / 3)
  })
})

describe('documents in one language', () => {
  it('keep their terms and lose the text of the other language', () => {
    const [before] = sampleDocuments
    const [after] = inOneLanguage(sampleDocuments, 'ja')
    expect(after?.pages.ja).toEqual(before?.pages.ja)
    expect(after?.pages.en).toEqual({title: '', description: '', headings: [], body: '', url: before?.pages.en?.url})
    expect(after?.terms).toEqual(before?.terms)
  })
})
