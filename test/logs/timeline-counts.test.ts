import {describe, expect, it} from 'vitest'
import {timelineCounts} from '../../src/logs/timeline-counts.ts'

/** The n-th minute after the beginning of 2024. */
const minute = (n: number) => new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString().slice(0, 23)

describe('timelineCounts', () => {
  it('counts by minute in the order of time, and events without a time apart', () => {
    const counts = timelineCounts()
    for (const time of ['2024-01-08T09:32:51.795', '2024-01-08T08:00:00.000', null, '2024-01-08T09:32:01.000']) {
      counts.add(time)
    }
    expect(counts.toTimeline()).toEqual({
      unit: 'minute',
      counts: [
        ['2024-01-08T08:00', 1],
        ['2024-01-08T09:32', 2],
      ],
      undated: 1,
      omitted: 0,
    })
  })

  it('counts by hour as soon as there are more than 10,080 minutes', () => {
    const counts = timelineCounts()
    for (let n = 0; n < 10_080; n++) counts.add(minute(n))
    counts.add(minute(3))
    expect(counts.toTimeline()).toMatchObject({unit: 'minute', undated: 0, omitted: 0})
    counts.add(minute(10_080))
    const {unit, counts: hours} = counts.toTimeline()
    expect([unit, hours.length, hours[0], hours[1], hours.at(-1)]).toEqual([
      'hour',
      169,
      ['2024-01-01T00', 61],
      ['2024-01-01T01', 60],
      ['2024-01-08T00', 1],
    ])
  })

  it('adds up what lies in more than 10,080 hours, and loses none', () => {
    const counts = timelineCounts()
    for (let n = 0; n < 10_100; n++) counts.add(minute(n * 60))
    counts.add(minute(5))
    const {unit, counts: hours, omitted} = counts.toTimeline()
    expect([unit, hours.length, hours[0], omitted]).toEqual(['hour', 10_080, ['2024-01-01T00', 2], 20])
  })
})
