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
 */
export function usePlot(
  holder: RefObject<HTMLDivElement | null>,
  timeline: AnswerTimeline,
  shown: ShownBars,
  words: Omit<PlotWords, 'font'>,
): HTMLElement | null {
  const [over, setOver] = useState<HTMLElement | null>(null)
  const drawn = useRef<uPlot | null>(null)
  const latest = useRef(shown)

  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const font = `12px ${getComputedStyle(element).fontFamily}`
    const size = {width: element.clientWidth, height}
    const plot = new uPlot(
      plotOptions(timeline, () => latest.current, {...words, font}, size),
      toData(latest.current, timeline),
      element,
    )
    drawn.current = plot
    setOver(plot.over)
    const observer = new ResizeObserver(() => plot.setSize({width: element.clientWidth, height}))
    observer.observe(element)
    const redraw = () => plot.redraw(false)
    const theme = new MutationObserver(redraw)
    theme.observe(document.documentElement, {attributeFilter: ['data-theme']})
    const queries = media.map(query => matchMedia(query))
    for (const query of queries) query.addEventListener('change', redraw)
    return () => {
      observer.disconnect()
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', redraw)
      drawn.current = null
      plot.destroy()
    }
  }, [holder, timeline, words])

  useEffect(() => {
    latest.current = shown
    drawn.current?.setData(toData(shown, timeline))
  }, [shown, timeline])

  return over
}

/** uPlot wants the values that it draws; where the bars stand is `barPaths`' business. */
function toData({bars}: ShownBars, {series}: AnswerTimeline): uPlot.AlignedData {
  return [bars.map(({at}) => at), ...series.map((_, index) => bars.map(({counts}) => counts[index] ?? 0))]
}
