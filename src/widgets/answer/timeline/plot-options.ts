import type uPlot from 'uplot'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import type {TimeWords} from '../../../report/time-words.ts'
import {axisLabels, axisSteps} from './axis.ts'
import {barPaths} from './bar-paths.ts'
import {drawMarks} from './draw-marks.ts'
import {inkOf} from './ink-of.ts'
import type {ShownBars} from './shown-bars.ts'

/** Space above the bars for the names of marks, in CSS pixels. */
const headroom = 22
/** Space at the right for half of the last time on the axis. */
const overhang = 24

/**
 * How uPlot draws a timeline: its axes, bars and marks. Pointer, keyboard and zoom are none of its business.
 *
 * @param latest gives what is to be drawn; it is asked at every drawing, as are the colours.
 * @param startName the word at a mark.
 */
export function plotOptions(
  timeline: AnswerTimeline,
  latest: () => ShownBars,
  {times, number, startName, font}: PlotWords,
  size: {readonly width: number; readonly height: number},
): uPlot.Options {
  const line = {stroke: (plot: uPlot) => inkOf(plot.root, 'grid'), width: 1}
  const axis = {stroke: (plot: uPlot) => inkOf(plot.root, 'text'), font, ticks: {...line, size: 4}}
  return {
    ...size,
    padding: [headroom, overhang, 0, 0],
    legend: {show: false},
    cursor: {show: false},
    scales: {
      x: {time: false, range: () => [latest().span.from, latest().span.to]},
      y: {range: () => [0, highest(latest())]},
    },
    axes: [
      {
        ...axis,
        incrs: axisSteps,
        space: 64,
        size: 44,
        gap: 4,
        grid: {show: false},
        values: (_, at, __, ___, step) => axisLabels(at, step, times),
      },
      {
        ...axis,
        incrs: [1, 2, 5]
          .flatMap(first => Array.from({length: 9}, (_, zeros) => first * 10 ** zeros))
          .sort((a, b) => a - b),
        space: 32,
        size: 44,
        gap: 4,
        grid: line,
        values: (_, counts) => counts.map(number),
      },
    ],
    series: [
      {},
      ...timeline.series.map(({id}, index) => ({
        width: 0,
        points: {show: false},
        fill: (plot: uPlot) => inkOf(plot.root, id),
        paths: barPaths(latest, index),
      })),
    ],
    hooks: {
      draw: [
        plot => {
          const when = latest().width === 1440 ? times.shortDay : times.clock
          drawMarks(plot, timeline.marks, mark => `${startName} ${when(mark)}`)
        },
      ],
    },
  }
}

/** The end of the axis, a little above the highest bar. */
function highest({bars}: ShownBars): number {
  return Math.max(1, ...bars.map(({counts}) => counts.reduce((a, b) => a + b, 0))) * 1.05
}

export interface PlotWords {
  readonly times: TimeWords
  readonly number: (count: number) => string
  readonly startName: string
  /** Of the axes, as a canvas takes it. */
  readonly font: string
}
