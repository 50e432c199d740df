import type {AnswerTimeline} from './answer-types.ts'
import {binEvents} from './bin-events.ts'
import {binWidth} from './bin-width.ts'

const mostColumns = 48
const bars = '▁▂▃▄▅▆▇█'

/** A timeline in one line of text. */
export interface Sparkline {
  /** One character a bin, at most 48; a blank where nothing happened. */
  readonly text: string
  /** What a character stands for, in minutes. */
  readonly width: number
  /** Events of the fullest bin. */
  readonly most: number
}

/** The bars of one series between the first event and the last. */
export function sparkline({bins, step}: AnswerTimeline, series: number): Sparkline {
  const from = bins[0]?.at ?? 0
  const to = (bins.at(-1)?.at ?? 0) + step
  const finest = binWidth(to - from, mostColumns, step)
  const width = finest * Math.max(1, Math.ceil((to - from) / finest / mostColumns))
  const wide = new Map(binEvents(bins, width, {from, to}).map(({at, counts}) => [at, counts[series] ?? 0]))
  const most = Math.max(...wide.values())
  let text = ''
  for (let at = Math.floor(from / width) * width; at < to; at += width) {
    const count = wide.get(at) ?? 0
    text += count === 0 ? ' ' : (bars[Math.ceil((count / most) * bars.length) - 1] ?? '')
  }
  return {text, width, most}
}
