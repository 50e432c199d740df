import type uPlot from 'uplot'
import type {ShownBars} from './shown-bars.ts'

/** Bars of one series, upon those of the series before it; each stands from its minute to the end of its width. */
export function barPaths(latest: () => ShownBars, series: number): uPlot.Series.PathBuilder {
  return plot => {
    const fill = new Path2D()
    const {bars, width} = latest()
    const across = (at: number) => Math.round(plot.valToPos(at, 'x', true))
    const up = (count: number) => Math.round(plot.valToPos(count, 'y', true))
    for (const {at, counts} of bars) {
      const count = counts[series] ?? 0
      if (count === 0) continue
      const below = counts.slice(0, series).reduce((a, b) => a + b, 0)
      const left = across(at)
      const room = across(at + width) - left
      const top = up(below + count)
      // However small, it is seen; and neighbours are told apart where there is room.
      fill.rect(
        left,
        Math.min(top, up(below) - 2),
        Math.max(1, room > 3 ? room - 1 : room),
        Math.max(2, up(below) - top),
      )
    }
    return {fill, stroke: null, clip: null, band: null, flags: 0}
  }
}
