import {type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState} from 'react'
import {createPortal, flushSync} from 'react-dom'
import type {Lang} from '../../../model/lang.ts'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import type {TimeWords} from '../../../report/time-words.ts'
import {timelineWords} from '../../../wording/timeline-words.ts'
import {sayBar} from './say-bar.ts'
import type {ShownBars} from './shown-bars.ts'
import styles from './timeline.module.css'
import type {TimelineAction} from './timeline-state.ts'
import {useDrag} from './use-drag.ts'
import {usePlot} from './use-plot.ts'

/** Bars that a page key goes over. */
const leap = 10
const closer = 0.5
const further = 2

/** The drawn bars, with what pointer and keyboard do on them, and the bar that either is on in words. */
export function TimelinePlot({
  timeline,
  shown,
  minute,
  lang,
  times,
  name,
  describedBy,
  room,
  onWidth,
  onChange,
}: {
  readonly timeline: AnswerTimeline
  readonly shown: ShownBars
  /** What zooming goes around. */
  readonly minute: number
  readonly lang: Lang
  readonly times: TimeWords
  readonly name: string
  /** Ids of what is said about the whole. */
  readonly describedBy: string
  /** The width that there is, in CSS pixels; null until `onWidth` told it. */
  readonly room: number | null
  readonly onWidth: (width: number) => void
  readonly onChange: (action: TimelineAction) => void
}): ReactNode {
  const words = timelineWords(lang)
  const holder = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const plotWords = useMemo(() => {
    const {format} = new Intl.NumberFormat(lang, {notation: 'compact'})
    return {times, number: format, startName: words.chart.start}
  }, [lang, times, words])
  const over = usePlot(holder, room, timeline, shown, plotWords)

  const {bars, width, span, cursor} = shown
  const size = span.to - span.from
  const minuteAt = (share: number) => Math.min(span.from + share * size, span.to - 1)
  const barAt = (share: number) => Math.min(Math.floor((share * size) / width), bars.length - 1)
  const {stretch, handlers} = useDrag({
    drag: ({from, to}) =>
      onChange({
        kind: 'show',
        span: {from: span.from + barAt(from) * width, to: span.from + (barAt(to) + 1) * width},
      }),
    press: at => onChange({kind: 'stand', at: minuteAt(at), width}),
    hover: at => setHovered(at === null ? null : barAt(at)),
  })

  const standing = bars[cursor]?.at ?? span.from
  const keys: Readonly<Record<string, TimelineAction>> = {
    ArrowLeft: {kind: 'stand', at: standing - width, width},
    ArrowRight: {kind: 'stand', at: standing + width, width},
    PageUp: {kind: 'stand', at: standing - leap * width, width},
    PageDown: {kind: 'stand', at: standing + leap * width, width},
    Home: {kind: 'stand', at: timeline.from, width},
    End: {kind: 'stand', at: timeline.to, width},
    '+': {kind: 'zoom', factor: closer, around: minute},
    '=': {kind: 'zoom', factor: closer, around: minute},
    '-': {kind: 'zoom', factor: further, around: minute},
    '0': {kind: 'all'},
  }
  const press = (event: KeyboardEvent) => {
    const action = keys[event.key]
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setHovered(null)
    onChange(action)
  }

  useEffect(() => {
    const element = holder.current
    if (!element) return
    // It tells the first width too, when the page was laid out anyway. An answer may hold a dozen charts, and each is drawn
    // in a task of its own, for the page to stay at hand meanwhile.
    let task: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      clearTimeout(task)
      task = setTimeout(() => flushSync(() => onWidth(element.clientWidth)))
    })
    observer.observe(element)
    return () => {
      clearTimeout(task)
      observer.disconnect()
    }
  }, [onWidth])

  useEffect(() => {
    if (!over) return
    // Turned alone, the wheel scrolls the page; with Ctrl, which is also how a pinch comes from a touch pad, it zooms.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const {left, width: across} = over.getBoundingClientRect()
      const around = span.from + ((event.clientX - left) / across) * (span.to - span.from)
      onChange({kind: 'zoom', factor: event.deltaY < 0 ? 0.8 : 1.25, around})
    }
    over.addEventListener('wheel', turn, {passive: false})
    return () => over.removeEventListener('wheel', turn)
  }, [over, span, onChange])

  const bar = bars[hovered ?? cursor] ?? bars[0]
  const spoken = (of: typeof bar) => (of ? sayBar(of, width, timeline, words, times) : '')
  return (
    <>
      <div
        ref={holder}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={words.chart.label(name)}
        aria-describedby={describedBy}
        aria-valuemin={0}
        aria-valuemax={bars.length - 1}
        aria-valuenow={cursor}
        aria-valuetext={spoken(bars[cursor])}
        onKeyDown={press}
      >
        {over &&
          createPortal(
            <div className={styles.layer} {...handlers}>
              <Band className={styles.cursor} from={cursor / bars.length} to={(cursor + 1) / bars.length} />
              {hovered !== null && !stretch && (
                <Band className={styles.hovered} from={hovered / bars.length} to={(hovered + 1) / bars.length} />
              )}
              {stretch && (
                <Band
                  className={styles.stretch}
                  from={Math.min(stretch.from, stretch.to)}
                  to={Math.max(stretch.from, stretch.to)}
                />
              )}
            </div>,
            over,
          )}
      </div>
      <p className={styles.readout} aria-hidden="true">
        {spoken(bar)}
      </p>
    </>
  )
}

/** A part of the layer, by shares of its width. */
function Band({
  className,
  from,
  to,
}: {
  readonly className: string | undefined
  readonly from: number
  readonly to: number
}): ReactNode {
  return <div className={className} style={{left: `${from * 100}%`, width: `${(to - from) * 100}%`}} />
}
