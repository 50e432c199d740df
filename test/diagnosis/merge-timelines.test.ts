import {describe, expect, it} from 'vitest'
import {mergeTimelines} from '../../src/diagnosis/merge-timelines.ts'
import type {Timeline} from '../../src/model/timeline.ts'

const minutes: Timeline = {
  unit: 'minute',
  counts: [
    ['2024-01-08T09:32', 2],
    ['2024-01-08T10:01', 1],
  ],
  undated: 1,
  omitted: 0,
}

describe('mergeTimelines', () => {
  it('adds up minutes', () => {
    const other: Timeline = {unit: 'minute', counts: [['2024-01-08T09:32', 3]], undated: 2, omitted: 0}
    expect(mergeTimelines([minutes, other])).toEqual({
      unit: 'minute',
      counts: [
        ['2024-01-08T09:32', 5],
        ['2024-01-08T10:01', 1],
      ],
      undated: 3,
      omitted: 0,
    })
  })

  it('counts by hour where one of them does, and keeps what was omitted', () => {
    const hours: Timeline = {unit: 'hour', counts: [['2024-01-08T10', 4]], undated: 0, omitted: 7}
    expect(mergeTimelines([minutes, hours])).toEqual({
      unit: 'hour',
      counts: [
        ['2024-01-08T09', 2],
        ['2024-01-08T10', 5],
      ],
      undated: 1,
      omitted: 7,
    })
  })
})
