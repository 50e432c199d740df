import type {Lang} from '../model/lang.ts'
import type {LogHour} from '../model/streamed-log.ts'
import type {Timeline} from '../model/timeline.ts'
import {timelineWords} from '../wording/timeline-words.ts'
import type {AnswerBin, AnswerTimeline, SeriesId} from './answer-types.ts'
import {binEvents} from './bin-events.ts'
import {binWidth} from './bin-width.ts'
import {toServerMinutes} from './server-minutes.ts'
import {timeWords} from './time-words.ts'

/** Bins in which the fullest is looked for. */
const mostBins = 72

/** The timeline of one finding; null with fewer than two events that have a time, or with all of them in one minute or hour. */
export function answerTimeline(
  {unit, counts, undated, omitted}: Timeline,
  restarts: readonly number[],
  lang: Lang,
): AnswerTimeline | null {
  const words = timelineWords(lang)
  const bins = counts.map(([time, count]): AnswerBin => ({at: toServerMinutes(time), counts: [count]}))
  const notes = [
    ...(undated > 0 ? [words.undated({count: undated})] : []),
    ...(omitted > 0 ? [words.omitted({count: omitted})] : []),
  ]
  return picture({step: unit === 'hour' ? 60 : 1, series: ['events'], bins, notes}, restarts, lang)
}

/** All events of all logs by what they are worth; null if there are none or all in one hour. */
export function answerHours(hours: readonly LogHour[], restarts: readonly number[], lang: Lang): AnswerTimeline | null {
  const bins = hours.map(({hour, levels}): AnswerBin => {
    const {error, fatal, warn, none, trace, debug, info} = levels
    return {at: toServerMinutes(hour), counts: [error + fatal, warn, none + trace + debug + info]}
  })
  const all: readonly SeriesId[] = ['errors', 'warnings', 'others']
  const kept = all.flatMap((_, at) => (bins.some(({counts}) => counts[at]) ? [at] : []))
  const series = all.filter((_, at) => kept.includes(at))
  return picture(
    {
      step: 60,
      series,
      bins: bins.map(({at, counts}) => ({at, counts: kept.map(index => counts[index] ?? 0)})),
      notes: [],
    },
    restarts,
    lang,
  )
}

interface Drawn {
  readonly step: 1 | 60
  readonly series: readonly SeriesId[]
  readonly bins: readonly AnswerBin[]
  readonly notes: readonly string[]
}

function picture({step, series, bins, notes}: Drawn, restarts: readonly number[], lang: Lang): AnswerTimeline | null {
  const words = timelineWords(lang)
  const {bin, range} = timeWords(lang)
  const first = bins[0]
  const last = bins.at(-1)
  if (!first || !last || first === last) return null
  const span = {from: first.at, to: last.at + step}
  const marks = near(restarts, span)
  const width = binWidth(span.to - span.from, mostBins, step)
  // Beside errors and warnings, all the others are of no interest here.
  const least = series.length > 1 ? series.indexOf('others') : -1
  const weigh = ({at, counts}: AnswerBin) => sum({at, counts: counts.filter((_, index) => index !== least)})
  const fullest = binEvents(bins, width, span).reduce((most, each) => (weigh(each) > weigh(most) ? each : most))
  const sayPeak = series[0] === 'events' || series.length === 1 ? words.peak : words.worstPeak
  const total = bins.reduce((count, each) => count + sum(each), 0)
  return {
    step,
    from: Math.min(span.from, ...marks),
    to: Math.max(span.to, ...marks.map(mark => mark + step)),
    series: series.map((id, at) => ({
      id,
      name: words.series[id],
      total: bins.reduce((count, {counts}) => count + (counts[at] ?? 0), 0),
    })),
    bins,
    marks,
    summary: [
      // The last minute itself, or the end of the last hour.
      words.summary({count: total, range: range(span.from, step === 1 ? last.at : span.to)}),
      sayPeak({count: weigh(fullest), bin: bin(fullest.at, width)}),
      ...(marks.length > 0 ? [words.restarts({count: marks.length})] : []),
    ].join(lang === 'ja' ? '' : ' '),
    notes,
  }
}

/** Starts that have to do with the events: in between, or at most an hour or a tenth of the span away. */
function near(
  restarts: readonly number[],
  {from, to}: {readonly from: number; readonly to: number},
): readonly number[] {
  const margin = Math.max(60, (to - from) / 10)
  return restarts.filter(at => at >= from - margin && at <= to + margin)
}

function sum({counts}: AnswerBin): number {
  return counts.reduce((a, b) => a + b, 0)
}
