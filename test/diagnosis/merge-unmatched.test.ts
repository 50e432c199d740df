import {describe, expect, it} from 'vitest'
import {mergeUnmatched} from '../../src/diagnosis/merge-unmatched.ts'
import type {Unmatched} from '../../src/model/diagnosis.ts'

const group = (fingerprint: string, count: number, input: number): Unmatched => ({
  fingerprint,
  count,
  terms: 'x',
  exception: 'a.B',
  places: [{input, span: {from: 0, to: 1}}],
})

describe('mergeUnmatched', () => {
  it('adds up what several inputs have in common, the most frequent first', () => {
    const merged = mergeUnmatched([group('x', 1, 0), group('y', 2, 0), group('x', 4, 1)])
    expect(merged.map(({fingerprint, count}) => [fingerprint, count])).toEqual([
      ['x', 5],
      ['y', 2],
    ])
    expect(merged[0]?.places.map(({input}) => input)).toEqual([0, 1])
  })

  it('keeps 50 groups of 100 places', () => {
    const many = Array.from({length: 200}, (_, at) => group('same', 1, at))
    expect(mergeUnmatched(many)[0]?.places).toHaveLength(100)
    expect(mergeUnmatched(many.map((each, at) => ({...each, fingerprint: `${at}`})))).toHaveLength(50)
  })
})
