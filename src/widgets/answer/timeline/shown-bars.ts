import type {AnswerBin, AnswerTimeline} from '../../../report/answer-types.ts'
import {binEvents} from '../../../report/bin-events.ts'
import {type BinWidth, binWidth} from '../../../report/bin-width.ts'
import type {TimelineState, TimeSpan} from './timeline-state.ts'

/** Bars that are drawn at most; a day is never too narrow. */
const mostBars = 1500

/** What is drawn of a timeline. */
export interface ShownBars {
  readonly width: BinWidth
  /** The view, widened to whole bars. */
  readonly span: TimeSpan
  /** Every bar of the span, empty ones included; counts of hidden series are 0. */
  readonly bars: readonly AnswerBin[]
  /** The index of the bar that the keyboard stands on. */
  readonly cursor: number
}

/** The bars of a view, as wide as the reader chose or, left to themselves, as `most` of them fit. */
export function shownBars(timeline: AnswerTimeline, state: TimelineState, most: number): ShownBars {
  const {view, choice, cursor, hidden} = state
  const width =
    choice !== null && fitsBars(timeline, view, choice) ? choice : binWidth(view.to - view.from, most, timeline.step)
  const span = {from: Math.floor(view.from / width) * width, to: Math.ceil(view.to / width) * width}
  const isShown = timeline.series.map(({id}) => !hidden.includes(id))
  const none = timeline.series.map(() => 0)
  const counted = new Map(
    binEvents(timeline.bins, width, span).map(({at, counts}) => [
      at,
      counts.map((count, series) => (isShown[series] ? count : 0)),
    ]),
  )
  const bars = Array.from({length: (span.to - span.from) / width}, (_, index) => {
    const at = span.from + index * width
    return {at, counts: counted.get(at) ?? none}
  })
  const index = Math.floor((cursor - span.from) / width)
  return {width, span, bars, cursor: Math.min(Math.max(index, 0), bars.length - 1)}
}

/** Whether bars of that width can be drawn: not finer than what was counted, and not too many. */
export function fitsBars({step}: AnswerTimeline, {from, to}: TimeSpan, width: BinWidth): boolean {
  return width >= step && (width === 1440 || (to - from) / width <= mostBars)
}
