import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {keepFirst} from '../../../src/logs/stream/keep-first.ts'

const limit = 5

describe('keepFirst', () => {
  it('keeps what stands first in the order of time, in whatever order the files come', () => {
    // Values of each file, the oldest first; and the order in which they come.
    const files = fc.array(fc.nat(8), {maxLength: 6})
    const given = files.chain(counts =>
      fc.tuple(fc.constant(counts), fc.shuffledSubarray([...counts.keys()], {minLength: counts.length})),
    )
    fc.assert(
      fc.property(given, ([counts, order]) => {
        const found: {part: number; name: string}[] = []
        const since: string[] = []
        for (const [part, age] of order.entries()) {
          since.push(`2023-01-0${age + 1}`)
          const room = Math.min(limit, counts[age] ?? 0)
          found.push(...Array.from({length: room}, (_, at) => ({part, name: `${age} ${at}`})))
          keepFirst(found, since, limit)
        }
        const all = counts.flatMap((count, age) => Array.from({length: count}, (_, at) => `${age} ${at}`))
        expect(found.map(({name}) => name)).toEqual(all.slice(0, limit))
      }),
      {seed: 3, numRuns: 300},
    )
  })

  it('keeps the order in which files come that begin at the same time', () => {
    const found = [{name: 'a'}, {part: 1, name: 'b'}, {part: 2, name: 'c'}]
    keepFirst(found, ['2', '2', '1'], limit)
    expect(found.map(({name}) => name)).toEqual(['c', 'a', 'b'])
  })
})
