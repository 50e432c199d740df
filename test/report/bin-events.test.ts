import {describe, expect, it} from 'vitest'
import {binEvents} from '../../src/report/bin-events.ts'
import {binWidth} from '../../src/report/bin-width.ts'

const bins = [
  {at: 58, counts: [1, 0]},
  {at: 60, counts: [2, 1]},
  {at: 119, counts: [0, 4]},
  {at: 180, counts: [1, 1]},
]

describe('binEvents', () => {
  it('adds up what begins in one bin, series by series', () => {
    expect(binEvents(bins, 60, {from: 0, to: 240})).toEqual([
      {at: 0, counts: [1, 0]},
      {at: 60, counts: [2, 5]},
      {at: 180, counts: [1, 1]},
    ])
  })

  it('keeps the bins that reach into the part that is looked at, whole', () => {
    expect(binEvents(bins, 60, {from: 110, to: 180})).toEqual([{at: 60, counts: [2, 5]}])
  })
})

describe('binWidth', () => {
  it('is the narrowest that needs few enough bins, and a day at most', () => {
    expect([30, 31, 300, 301, 1800, 1801, 1e6].map(span => binWidth(span, 30, 1))).toEqual([
      1, 10, 10, 60, 60, 1440, 1440,
    ])
  })

  it('is never finer than what was counted', () => {
    expect(binWidth(120, 500, 60)).toBe(60)
  })
})
