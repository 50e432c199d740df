import type {Lang} from '../model/lang.ts'
import {timelineWords} from '../wording/timeline-words.ts'
import type {AnswerTimeline} from './answer-types.ts'
import {writeServerMinutes} from './server-minutes.ts'
import {sparkline} from './sparkline.ts'

/** One series of a timeline as a line for a terminal: what a bar stands for, from when to when, the highest, and the bars. */
export function timelineLine(timeline: AnswerTimeline, series: number, lang: Lang): string {
  const {line, widths} = timelineWords(lang).terminal
  const {text, width, most} = sparkline(timeline, series)
  const {minute, minutes, hour, day, days} = widths
  const named: Readonly<Record<number, string>> = {1: minute, 10: minutes, 60: hour, 1440: day}
  const first = writeServerMinutes(timeline.bins[0]?.at ?? 0)
  const last = writeServerMinutes(timeline.bins.at(-1)?.at ?? 0)
  return `${line({width: named[width] ?? days({days: width / 1440}), first, last, most})} ${text}`.trimEnd()
}
