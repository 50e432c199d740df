import {describe, expect, it} from 'vitest'
import type {AnswerTimeline} from '../../../../src/report/answer-types.ts'
import {fitsBars, shownBars} from '../../../../src/widgets/answer/timeline/shown-bars.ts'
import {
  beginTimeline,
  changeTimeline,
  type TimelineAction,
  type TimelineState,
} from '../../../../src/widgets/answer/timeline/timeline-state.ts'

/** Ten hours from minute 30 on: an event at the beginning and the end, five in between. */
const timeline: AnswerTimeline = {
  step: 1,
  from: 30,
  to: 631,
  series: [{id: 'events', name: 'Events', total: 7}],
  bins: [
    {at: 30, counts: [1]},
    {at: 245, counts: [5]},
    {at: 630, counts: [1]},
  ],
  marks: [],
  summary: '',
  notes: [],
}
const begin = beginTimeline(timeline, 60)
const after = (...actions: readonly TimelineAction[]): TimelineState =>
  actions.reduce((state, action) => changeTimeline(timeline, state, action), begin)

describe('the state of a timeline', () => {
  it('begins with all in view and the keyboard on the fullest minute of the fullest bar', () => {
    expect(begin).toEqual({view: {from: 30, to: 631}, choice: null, cursor: 245, hidden: []})
  })

  it('hides the many events that are no trouble, unless there are no others', () => {
    const series = (['errors', 'others'] as const).map(id => ({id, name: id, total: 1}))
    const bins = [
      {at: 60, counts: [0, 900]},
      {at: 120, counts: [2, 1]},
    ]
    expect(beginTimeline({...timeline, series, bins}, 60)).toMatchObject({hidden: ['others'], cursor: 120})
    expect(beginTimeline({...timeline, series: series.slice(1)}, 60).hidden).toEqual([])
  })

  it('zooms around a minute, which keeps its place, and stays within the whole', () => {
    const {view} = after({kind: 'zoom', factor: 0.5, around: 130})
    expect([view.to - view.from, (130 - view.from) / (view.to - view.from)]).toEqual([
      301,
      expect.closeTo(100 / 601, 2),
    ])
    expect(after({kind: 'zoom', factor: 0.5, around: 30}).view).toEqual({from: 30, to: 331})
    expect(after({kind: 'zoom', factor: 0.5, around: 631}, {kind: 'zoom', factor: 8, around: 600}).view).toEqual(
      begin.view,
    )
  })

  it('does not zoom closer than ten bins', () => {
    const close = after({kind: 'zoom', factor: 0.001, around: 245})
    expect(close.view).toEqual({from: 241, to: 251})
    expect(changeTimeline(timeline, close, {kind: 'zoom', factor: 0.5, around: 245}).view).toEqual(close.view)
    const {view} = after({kind: 'show', span: {from: 100, to: 101}})
    expect([view.to - view.from, view.from <= 100, view.to >= 101]).toEqual([10, true, true])
  })

  it('shows what was dragged over, and what is before and after it', () => {
    const shown = after({kind: 'show', span: {from: 100, to: 200}})
    expect(shown.view).toEqual({from: 100, to: 200})
    expect(changeTimeline(timeline, shown, {kind: 'shift', by: 1}).view).toEqual({from: 150, to: 250})
    expect(changeTimeline(timeline, shown, {kind: 'shift', by: -1}).view).toEqual({from: 50, to: 150})
    expect(after({kind: 'show', span: {from: 40, to: 140}}, {kind: 'shift', by: -1}).view).toEqual({from: 30, to: 130})
    expect(after({kind: 'show', span: {from: 100, to: 200}}, {kind: 'all'}).view).toEqual(begin.view)
  })

  it('takes the keyboard along into the view', () => {
    expect(after({kind: 'show', span: {from: 300, to: 400}}).cursor).toBe(300)
    expect(after({kind: 'show', span: {from: 100, to: 200}}).cursor).toBe(199)
  })

  it('moves the view along with the keyboard', () => {
    const shown = after({kind: 'show', span: {from: 100, to: 200}})
    const at = (minute: number) => changeTimeline(timeline, shown, {kind: 'stand', at: minute, width: 10})
    expect(at(150)).toMatchObject({cursor: 150, view: {from: 100, to: 200}})
    expect(at(200)).toMatchObject({cursor: 200, view: {from: 110, to: 210}})
    expect(at(90)).toMatchObject({cursor: 90, view: {from: 90, to: 190}})
    expect(at(-5)).toMatchObject({cursor: 30, view: {from: 30, to: 130}})
    expect(at(9999)).toMatchObject({cursor: 630, view: {from: 531, to: 631}})
    expect(at(240).cursor).toBe(245)
  })
})

describe('the bars that are shown', () => {
  it('are as wide as it takes to fit, and the view is widened to whole ones', () => {
    const {width, span, bars, cursor} = shownBars(timeline, begin, 80)
    expect([width, span, bars.length]).toEqual([10, {from: 30, to: 640}, 61])
    expect(bars.filter(({counts}) => counts[0])).toEqual([
      {at: 30, counts: [1]},
      {at: 240, counts: [5]},
      {at: 630, counts: [1]},
    ])
    expect(bars[cursor]?.at).toBe(240)
    expect(shownBars(timeline, begin, 30)).toMatchObject({width: 60, span: {from: 0, to: 660}})
  })

  it('follow the choice of the reader as long as there are not too many', () => {
    const chosen = after({kind: 'choose', width: 1})
    expect(shownBars(timeline, chosen, 30).width).toBe(1)
    const long = {...timeline, to: 30 + 1501}
    expect(shownBars(long, beginChosen(long), 30).width).toBe(60)
    expect(fitsBars({...timeline, step: 60}, timeline, 10)).toBe(false)
    expect(fitsBars(timeline, {from: 0, to: 1e9}, 1440)).toBe(true)
  })

  it('count nothing of what is hidden', () => {
    const hidden = after({kind: 'toggle', series: 'events'})
    expect(shownBars(timeline, hidden, 80).bars.every(({counts}) => counts[0] === 0)).toBe(true)
    expect(changeTimeline(timeline, hidden, {kind: 'toggle', series: 'events'}).hidden).toEqual([])
  })
})

function beginChosen(long: AnswerTimeline): TimelineState {
  return changeTimeline(long, beginTimeline(long, 60), {kind: 'choose', width: 1})
}
