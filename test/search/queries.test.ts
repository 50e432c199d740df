import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {ownContent} from '../own-content.ts'
import {queryClasses, readQueries} from './read-queries.ts'

const slugs = new Set(readdirSync('docs/kb'))

describe.each(['en', 'ja'] as const)('the query set %s', lang => {
  const queries = readQueries(lang)

  it('has sixty queries or more, none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(queries.map(({query}) => query)).toEqual([...new Set(queries.map(({query}) => query))])
  })

  it('names articles that exist, and asks for every article of the knowledge base', () => {
    for (const {query, first} of queries) {
      expect(first.length, query).toBeGreaterThan(0)
      for (const slug of first) expect(slugs, query).toContain(slug)
    }
    expect(new Set(queries.flatMap(({first}) => first))).toEqual(slugs)
  })

  it('has queries of every class, kana variants in Japanese alone', () => {
    const expected = queryClasses.filter(name => lang === 'ja' || name !== 'kana variant')
    expect(new Set(queries.map(each => each.class))).toEqual(new Set(expected))
  })

  it('sets a third aside, some of every class', () => {
    const share = queries.filter(({heldOut}) => heldOut).length / queries.length
    expect(share).toBeGreaterThanOrEqual(0.3)
    expect(share).toBeLessThanOrEqual(0.37)
    for (const name of new Set(queries.map(each => each.class))) {
      expect(
        queries.some(each => each.class === name && each.heldOut),
        name,
      ).toBe(true)
    }
  })

  it('copies no title and pastes no sample', {timeout: 60_000}, async () => {
    const {documents} = await ownContent()
    const titles = documents.map(({pages}) => pages[lang]?.title.toLowerCase() ?? '')
    const samples = readdirSync('docs/kb').flatMap(slug =>
      readdirSync(`docs/kb/${slug}/samples`).map(name => readFileSync(`docs/kb/${slug}/samples/${name}`, 'utf8')),
    )
    for (const {query, class: name} of queries) {
      if (name === 'topic')
        expect(
          titles.some(title => title.includes(query.toLowerCase())),
          query,
        ).toBe(false)
      if (name === 'pasted line')
        expect(
          samples.some(sample => sample.includes(query)),
          query,
        ).toBe(false)
    }
  })
})
