import type uPlot from 'uplot'
import {inkOf} from './ink-of.ts'

/** Draws a dashed line through the whole height at each mark, and its name above where there is room for it. */
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
  let free = Number.NEGATIVE_INFINITY
  for (const mark of marks) {
    const x = Math.round(plot.valToPos(mark, 'x', true))
    if (x < bbox.left || x > end) continue
    ctx.beginPath()
    ctx.moveTo(x, bbox.top - 4 * ratio)
    ctx.lineTo(x, bbox.top + bbox.height)
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
