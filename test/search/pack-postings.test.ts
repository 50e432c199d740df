import {describe, expect, it} from 'vitest'
import {packPostings, unpackPostings} from '../../src/search/pack-postings.ts'
import {seededRandom} from '../bench/logs/seeded-random.ts'

describe('packPostings', () => {
  it.each([
    [[], ''],
    [
      [
        {document: 0, weight: 0.2},
        {document: 12, weight: 64},
      ],
      'AbP',
    ],
    [
      [
        {document: 36, weight: 0.001},
        {document: 37, weight: 10_000},
      ],
      '10AP',
    ],
  ])('writes %j as %j', (postings, text) => {
    expect(packPostings(postings)).toBe(text)
  })

  it('gives documents as they were and weights to a fifth', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 200; round++) {
      let document = -1
      const postings = Array.from({length: 50}, () => {
        document += 1 + random.below(random.of([1, 3, 40, 100_000]))
        return {document, weight: 0.2 * 320 ** (random.below(1000) / 1000)}
      })
      const read = unpackPostings(packPostings(postings))
      expect(read.map(posting => posting.document)).toEqual(postings.map(posting => posting.document))
      for (const [at, {weight}] of read.entries()) {
        const ratio = weight / (postings[at]?.weight ?? 0)
        expect(ratio).toBeGreaterThan(0.8)
        expect(ratio).toBeLessThan(1.25)
      }
    }
  })

  it('reads anything as something', () => {
    for (const text of ['<img src=x>', '\u0000', 'zzzzzzzzzzzzzzzzzzzzzP', '証明書']) {
      expect(Array.isArray(unpackPostings(text))).toBe(true)
    }
  })
})
