import type uPlot from 'uplot'
import {inkOf} from './ink-of.ts'

/** Below this distance on average, in CSS pixels, lines through the whole height would hide the bars. */
const crowded = 24

/**
 * Draws a dashed line through the whole height at each mark, or a short one at the top where there are many, and its name
 * above where there is room for it.
 */
export function drawMarks(plot: uPlot, marks: readonly number[], name: (mark: number) => string): void {
  const {ctx, bbox, root} = plot
  const ratio = devicePixelRatio
  ctx.save()
  ctx.strokeStyle = inkOf(root, 'mark')
  ctx.fillStyle = inkOf(root, 'mark')
  ctx.lineWidth = Math.max(1, Math.round(1.5 * ratio))
  ctx.setLineDash([5 * ratio, 3 * ratio])
  ctx.font = `${12 * ratio}px ${getComputedStyle(root).fontFamily}`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'bottom'
  const end = bbox.left + bbox.width
  const seen = marks
    .map(mark => ({mark, x: Math.round(plot.valToPos(mark, 'x', true))}))
    .filter(({x}) => x >= bbox.left && x <= end)
  const foot = seen.length * crowded * ratio > bbox.width ? 8 * ratio : bbox.height
  let free = Number.NEGATIVE_INFINITY
  for (const {mark, x} of seen) {
    ctx.beginPath()
    ctx.moveTo(x, bbox.top - 4 * ratio)
    ctx.lineTo(x, bbox.top + foot)
    ctx.stroke()
    const text = name(mark)
    const {width} = ctx.measureText(text)
    const left = Math.min(Math.max(x - width / 2, bbox.left), end - width)
    if (left < free) continue
    ctx.fillText(text, left, bbox.top - 5 * ratio)
    free = left + width + 8 * ratio
  }
  ctx.restore()
}
