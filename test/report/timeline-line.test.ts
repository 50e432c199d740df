import {describe, expect, it} from 'vitest'
import type {Timeline} from '../../src/model/timeline.ts'
import {answerTimeline} from '../../src/report/answer-timeline.ts'
import {timelineLine} from '../../src/report/timeline-line.ts'

const line = (counts: Timeline['counts'], lang: 'en' | 'ja' = 'en') => {
  const timeline = answerTimeline({unit: 'minute', counts, undated: 0, omitted: 0}, [], lang)
  return timeline && timelineLine(timeline, 0, lang)
}

describe('timelineLine', () => {
  it('draws a bar a minute, a blank where nothing happened, and the highest in full', () => {
    expect(
      line([
        ['2024-01-08T09:00', 1],
        ['2024-01-08T09:02', 4],
        ['2024-01-08T09:03', 8],
      ]),
    ).toBe('Per minute from 2024-01-08 09:00 to 2024-01-08 09:03, 8 at most: ▁ ▄█')
  })

  it('reads by itself in Japanese', () => {
    expect(
      line(
        [
          ['2024-01-08T09:00', 2],
          ['2024-01-08T14:59', 1],
        ],
        'ja',
      ),
    ).toMatch(/^10 分ごと \(2024-01-08 09:00 から 2024-01-08 14:59 まで、最大 2 件\): █ +▄$/u)
  })

  it('takes several days together where the line would be too long', () => {
    const written = line([
      ['2023-01-01T00:00', 3],
      ['2024-01-01T00:00', 3],
    ])
    expect(written).toMatch(/^Per 8 days from /u)
    expect(written?.split(': ')[1]?.length).toBeLessThanOrEqual(48)
  })
})
