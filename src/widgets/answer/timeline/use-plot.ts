import {type RefObject, useEffect, useLayoutEffect, useRef, useState} from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import {type PlotWords, plotOptions} from './plot-options.ts'
import type {ShownBars} from './shown-bars.ts'

const height = 200
/** What changes the colours without a word of React: forced colours, print. */
const media = ['(forced-colors: active)', 'print']

/**
 * Keeps a drawing of the bars in `holder`, in its width and in the colours of the page, and gives the layer over the bars,
 * where pointers are met.
 *
 * @param room the width of `holder` in CSS pixels; nothing is drawn while it is not known.
 */
export function usePlot(
  holder: RefObject<HTMLDivElement | null>,
  room: number | null,
  timeline: AnswerTimeline,
  shown: ShownBars,
  words: Omit<PlotWords, 'font'>,
): HTMLElement | null {
  const [over, setOver] = useState<HTMLElement | null>(null)
  const drawn = useRef<uPlot | null>(null)
  /** What it was last told to draw. */
  const told = useRef<ShownBars | null>(null)
  const latest = useRef({shown, room})
  const isMeasured = room !== null

  useLayoutEffect(() => {
    latest.current = {shown, room}
  }, [shown, room])

  useLayoutEffect(() => {
    const element = holder.current
    if (!element || !isMeasured) return
    const font = `12px ${getComputedStyle(element).fontFamily}`
    const size = {width: latest.current.room ?? 0, height}
    const plot = new uPlot(
      plotOptions(timeline, () => latest.current.shown, {...words, font}, size),
      toData(latest.current.shown, timeline),
      element,
    )
    drawn.current = plot
    told.current = latest.current.shown
    setOver(plot.over)
    const redraw = () => plot.redraw(false)
    const theme = new MutationObserver(redraw)
    theme.observe(document.documentElement, {attributeFilter: ['data-theme']})
    const queries = media.map(query => matchMedia(query))
    for (const query of queries) query.addEventListener('change', redraw)
    return () => {
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', redraw)
      drawn.current = null
      plot.destroy()
    }
  }, [holder, isMeasured, timeline, words])

  useEffect(() => {
    if (room !== null && drawn.current?.width !== room) drawn.current?.setSize({width: room, height})
  }, [room])

  useEffect(() => {
    if (told.current === shown) return
    told.current = shown
    drawn.current?.setData(toData(shown, timeline))
  }, [shown, timeline])

  return over
}

/** uPlot wants the values that it draws; where the bars stand is `barPaths`' business. */
function toData({bars}: ShownBars, {series}: AnswerTimeline): uPlot.AlignedData {
  return [bars.map(({at}) => at), ...series.map((_, index) => bars.map(({counts}) => counts[index] ?? 0))]
}
