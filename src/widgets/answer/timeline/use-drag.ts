import {type PointerEvent, useState} from 'react'

/** How far a pointer moves before that is a drag, in CSS pixels. */
const slack = 5

/** A stretch of the layer, as shares of its width from 0 to 1; `from` may be above `to` only while it is drawn. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

interface Drag {
  /** What is selected so far; null until it is a drag. */
  readonly stretch: Stretch | null
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
    readonly onPointerLeave: () => void
  }
}

/**
 * Tells what a mouse, a pen or a finger does on a layer: drags over a stretch, presses or hovers at a share of its width.
 * A finger that moves up or down scrolls the page, for which the layer's `touch-action` sees.
 */
export function useDrag(does: {
  readonly drag: (stretch: Stretch) => void
  readonly press: (at: number) => void
  readonly hover: (at: number | null) => void
}): Drag {
  const [held, setHeld] = useState<{readonly id: number; readonly x: number; readonly stretch: Stretch | null} | null>(
    null,
  )
  const end = () => setHeld(null)
  return {
    stretch: held?.stretch ?? null,
    handlers: {
      onPointerDown: event => {
        if (event.button === 0 && !held) setHeld({id: event.pointerId, x: event.clientX, stretch: null})
      },
      onPointerMove: event => {
        const at = shareAt(event)
        if (event.pointerType === 'mouse') does.hover(at)
        if (held?.id !== event.pointerId) return
        if (!held.stretch && Math.abs(event.clientX - held.x) < slack) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld({...held, stretch: {from: held.stretch?.from ?? shareAt(event, held.x), to: at}})
      },
      onPointerUp: event => {
        if (held?.id !== event.pointerId) return
        end()
        const {stretch} = held
        if (stretch) does.drag({from: Math.min(stretch.from, stretch.to), to: Math.max(stretch.from, stretch.to)})
        else does.press(shareAt(event))
      },
      onPointerCancel: end,
      onPointerLeave: () => does.hover(null),
    },
  }
}

function shareAt({currentTarget, clientX}: PointerEvent<HTMLElement>, x = clientX): number {
  const {left, width} = currentTarget.getBoundingClientRect()
  return Math.min(Math.max((x - left) / width, 0), 1)
}
