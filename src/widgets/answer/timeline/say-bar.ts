import type {AnswerBin, AnswerTimeline} from '../../../report/answer-types.ts'
import type {TimeWords} from '../../../report/time-words.ts'
import type {timelineEn} from '../../../wording/timeline.en.ts'

/** A bar in words: what it spans, how many events, and whether the server was started: `8 Jan 2024, 09:00 to 10:00: 12 events`. */
export function sayBar(
  {at, counts}: AnswerBin,
  width: number,
  {series, marks}: AnswerTimeline,
  {chart}: typeof timelineEn,
  times: TimeWords,
): string {
  const parts = series.flatMap(({id}, index) => (counts[index] ? [chart.count[id](counts[index])] : []))
  const starts = marks.filter(mark => mark >= at && mark < at + width).map(mark => times.clock(mark))
  return chart.bar(times.bin(at, width), parts, starts)
}
