import type {AnswerBin, AnswerTimeline, SeriesId} from '../../../report/answer-types.ts'
import {binEvents} from '../../../report/bin-events.ts'
import type {BinWidth} from '../../../report/bin-width.ts'

/** From one minute of a server's clock up to another, that one excluded. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** What a reader looks at. */
export interface TimelineState {
  readonly view: TimeSpan
  /** The width of a bar that the reader chose; null while it follows the zoom. */
  readonly choice: BinWidth | null
  /** The fullest minute of the bar that the keyboard stands on: zoomed at, it stays in view. */
  readonly cursor: number
  readonly hidden: readonly SeriesId[]
}

export type TimelineAction =
  /** Looks closer (`factor` below 1) or from further away, around a minute that keeps its place. */
  | {readonly kind: 'zoom'; readonly factor: number; readonly around: number}
  | {readonly kind: 'show'; readonly span: TimeSpan}
  /** Looks at what comes half a view earlier (-1) or later (1). */
  | {readonly kind: 'shift'; readonly by: -1 | 1}
  | {readonly kind: 'all'}
  /** Stands on the bar at a minute, and moves the view where that is outside of it. */
  | {readonly kind: 'stand'; readonly at: number; readonly width: BinWidth}
  | {readonly kind: 'choose'; readonly width: BinWidth | null}
  | {readonly kind: 'toggle'; readonly series: SeriesId}

/** Bins of the finest width below which nothing is zoomed. */
const fewest = 10

/**
 * At first all is shown, and the keyboard stands on the fullest bin.
 * The many events that are no trouble would hide the few that are: they wait until the reader asks for them.
 */
export function beginTimeline(timeline: AnswerTimeline, width: BinWidth): TimelineState {
  const {series, bins} = timeline
  const hidden: readonly SeriesId[] = series.length > 1 ? ['others'] : []
  const start = fullest(timeline, hidden, binEvents(bins, width, timeline))?.at ?? timeline.from
  return {view: whole(timeline), choice: null, cursor: minuteOf(timeline, hidden, start, width), hidden}
}

export function changeTimeline(timeline: AnswerTimeline, state: TimelineState, action: TimelineAction): TimelineState {
  const {view} = state
  const size = view.to - view.from
  switch (action.kind) {
    case 'zoom': {
      const share = size === 0 ? 0 : (action.around - view.from) / size
      const wanted = Math.max(size * action.factor, fewest * timeline.step)
      return look(state, fit(timeline, action.around - share * wanted, wanted), timeline.step)
    }
    case 'show': {
      const {from, to} = action.span
      const wanted = Math.max(to - from, fewest * timeline.step)
      return look(state, fit(timeline, (from + to - wanted) / 2, wanted), timeline.step)
    }
    case 'shift':
      return look(state, fit(timeline, view.from + (action.by * size) / 2, size), timeline.step)
    case 'all':
      return {...state, view: whole(timeline)}
    case 'stand': {
      const at = Math.min(Math.max(action.at, timeline.from), timeline.to - timeline.step)
      const start = Math.floor(at / action.width) * action.width
      const end = start + action.width
      const from = start < view.from ? start : end > view.to ? end - size : view.from
      const isInside = at >= view.from && at < view.to
      const cursor = minuteOf(timeline, state.hidden, start, action.width)
      return {...state, cursor, view: isInside ? view : fit(timeline, from, size)}
    }
    case 'choose':
      return {...state, choice: action.width}
    case 'toggle': {
      const {hidden} = state
      const isHidden = hidden.includes(action.series)
      return {...state, hidden: isHidden ? hidden.filter(id => id !== action.series) : [...hidden, action.series]}
    }
  }
}

/** Where most of what is shown happened in a bar; its beginning if nothing did. */
function minuteOf(timeline: AnswerTimeline, hidden: readonly SeriesId[], start: number, width: number): number {
  const within = timeline.bins.filter(({at}) => at >= start && at < start + width)
  return fullest(timeline, hidden, within)?.at ?? Math.max(start, timeline.from)
}

/** The bin with the most events of the series that are shown; null if none has any. */
function fullest({series}: AnswerTimeline, hidden: readonly SeriesId[], bins: readonly AnswerBin[]): AnswerBin | null {
  const isShown = series.map(({id}) => !hidden.includes(id))
  const size = ({counts}: AnswerBin) => counts.reduce((sum, count, index) => (isShown[index] ? sum + count : sum), 0)
  return bins.reduce<AnswerBin | null>((most, each) => (size(each) > (most ? size(most) : 0) ? each : most), null)
}

/** Looks at another part; the keyboard comes along. */
function look(state: TimelineState, view: TimeSpan, step: number): TimelineState {
  return {...state, view, cursor: Math.min(Math.max(state.cursor, view.from), view.to - step)}
}

function whole({from, to}: TimeSpan): TimeSpan {
  return {from, to}
}

/** A span of that size, moved to lie within the whole; the whole if it is larger. In whole minutes. */
function fit({from, to}: TimeSpan, start: number, size: number): TimeSpan {
  const length = Math.min(Math.round(size), to - from)
  const begin = Math.min(Math.max(Math.round(start), from), to - length)
  return {from: begin, to: begin + length}
}
