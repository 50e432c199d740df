import {describe, expect, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import type {LogHour} from '../../src/model/streamed-log.ts'
import type {Timeline} from '../../src/model/timeline.ts'
import {answerHours, answerTimeline} from '../../src/report/answer-timeline.ts'
import {toServerMinutes} from '../../src/report/server-minutes.ts'

const minutes = (...counts: Timeline['counts']): Timeline => ({unit: 'minute', counts, undated: 0, omitted: 0})
const at = toServerMinutes
const morning = minutes(['2024-01-08T09:32', 1], ['2024-01-08T10:01', 4], ['2024-01-08T12:59', 2])

const hour = (name: string, some: Partial<LogHour['levels']>): LogHour => ({
  hour: name,
  levels: {none: 0, trace: 0, debug: 0, info: 0, warn: 0, error: 0, fatal: 0, ...some},
})

describe('the timeline of a finding', () => {
  it('has a bin for each minute with an event, and spans whole minutes', () => {
    expect(answerTimeline(morning, [], 'en')).toMatchObject({
      step: 1,
      from: at('2024-01-08T09:32'),
      to: at('2024-01-08T13:00'),
      series: [{id: 'events', total: 7}],
      bins: [
        {at: at('2024-01-08T09:32'), counts: [1]},
        {at: at('2024-01-08T10:01'), counts: [4]},
        {at: at('2024-01-08T12:59'), counts: [2]},
      ],
      marks: [],
      notes: [],
    })
  })

  it('is nothing without two minutes that differ', () => {
    expect(answerTimeline(minutes(), [], 'en')).toBeNull()
    expect(answerTimeline(minutes(['2024-01-08T09:32', 9]), [], 'en')).toBeNull()
    expect(answerTimeline(minutes(['2024-01-08T09:32', 1], ['2024-01-08T09:33', 1]), [], 'en')).not.toBeNull()
  })

  it('marks the starts of the server near the events, and reaches out to them', () => {
    const starts = ['2024-01-07T20:00', '2024-01-08T08:40', '2024-01-08T10:00', '2024-01-08T13:55', '2024-01-09T09:00']
    const timeline = answerTimeline(morning, starts.map(at), 'en')
    expect(timeline?.marks).toEqual(['2024-01-08T08:40', '2024-01-08T10:00', '2024-01-08T13:55'].map(at))
    expect([timeline?.from, timeline?.to]).toEqual([at('2024-01-08T08:40'), at('2024-01-08T13:56')])
  })

  it.each<[Lang, string]>([
    [
      'en',
      '7 events from 8 Jan 2024, 09:32 to 12:59. Most at once: 4, 8 Jan 2024, 10:00 to 10:10. One start of the server is marked.',
    ],
    [
      'ja',
      '2024年1月8日 09:32 から 12:59 までに 7 件のイベントがあります。最も集中したのは 2024年1月8日 10:00 から 10:10 までの 4 件です。サーバーの起動 1 回に印を付けています。',
    ],
  ])('is summed up in %s', (lang, summary) => {
    expect(answerTimeline(morning, [at('2024-01-08T09:50')], lang)?.summary).toBe(summary)
  })

  it('says what it does not show', () => {
    expect(answerTimeline({...morning, undated: 1, omitted: 12}, [], 'en')?.notes).toEqual([
      '1 event without a readable time is not shown here.',
      '12 events of further hours are not shown here.',
    ])
  })
})

describe('the timeline of all events', () => {
  it('tells errors, warnings and others apart, and leaves out what there is none of', () => {
    const hours = [hour('2024-01-08T09', {error: 1, fatal: 2, info: 5}), hour('2024-01-09T09', {none: 1, debug: 1})]
    expect(answerHours(hours, [], 'en')).toMatchObject({
      step: 60,
      series: [
        {id: 'errors', total: 3},
        {id: 'others', total: 7},
      ],
      bins: [
        {at: at('2024-01-08T09'), counts: [3, 5]},
        {at: at('2024-01-09T09'), counts: [0, 2]},
      ],
    })
  })

  it('is nothing for one hour', () => {
    expect(answerHours([hour('2024-01-08T09', {error: 3})], [], 'en')).toBeNull()
  })
})
