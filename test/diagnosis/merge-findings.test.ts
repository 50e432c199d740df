import {describe, expect, it} from 'vitest'
import {mergeFindings} from '../../src/diagnosis/merge-findings.ts'
import type {Finding} from '../../src/model/finding.ts'

const base: Finding = {
  check: 'c',
  article: 'a',
  severity: 'error',
  certainty: 'certain',
  count: 2,
  first: '2024-01-01T00:00:00.000',
  last: '2024-01-02T00:00:00.000',
  timeline: {
    unit: 'minute',
    counts: [
      ['2024-01-01T00:00', 1],
      ['2024-01-02T00:00', 1],
    ],
    undated: 0,
    omitted: 0,
  },
  places: [{input: 0, span: {from: 0, to: 1}}],
  facts: {url: '/x'},
  variants: [{facts: {url: '/x'}, count: 2, last: '2024-01-02T00:00:00.000'}],
  fixes: [],
}

describe('mergeFindings', () => {
  it('adds up what several logs say about one check', () => {
    const other: Finding = {
      ...base,
      count: 3,
      first: '2023-12-31T00:00:00.000',
      last: null,
      timeline: {
        unit: 'minute',
        counts: [
          ['2023-12-31T00:00', 1],
          ['2024-01-02T00:00', 1],
        ],
        undated: 1,
        omitted: 0,
      },
      places: [{input: 1, span: {from: 5, to: 9}}],
      variants: [
        {facts: {url: '/x'}, count: 1, last: '2024-02-01T00:00:00.000'},
        {facts: {url: '/y'}, count: 2, last: null},
      ],
    }
    expect(mergeFindings([base, other])).toEqual([
      {
        ...base,
        count: 5,
        first: '2023-12-31T00:00:00.000',
        timeline: {
          unit: 'minute',
          counts: [
            ['2023-12-31T00:00', 1],
            ['2024-01-01T00:00', 1],
            ['2024-01-02T00:00', 2],
          ],
          undated: 1,
          omitted: 0,
        },
        places: [...base.places, ...other.places],
        variants: [
          {facts: {url: '/x'}, count: 3, last: '2024-02-01T00:00:00.000'},
          {facts: {url: '/y'}, count: 2, last: null},
        ],
      },
    ])
  })

  it('keeps findings of other checks, articles and severities apart', () => {
    const findings = [base, {...base, check: 'd'}, {...base, article: 'b'}, {...base, severity: 'info' as const}]
    expect(mergeFindings(findings)).toHaveLength(4)
  })
})
