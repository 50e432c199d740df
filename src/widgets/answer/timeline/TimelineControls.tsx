import type {ReactNode} from 'react'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import {binWidths} from '../../../report/bin-width.ts'
import type {timelineEn} from '../../../wording/timeline.en.ts'
import {fitsBars} from './shown-bars.ts'
import styles from './timeline.module.css'
import type {TimelineAction, TimelineState} from './timeline-state.ts'

/** The buttons of a timeline: zoom, the width of a bar, and which series are shown where there are several. */
export function TimelineControls({
  timeline,
  state,
  chart,
  onChange,
}: {
  readonly timeline: AnswerTimeline
  readonly state: TimelineState
  readonly chart: (typeof timelineEn)['chart']
  readonly onChange: (action: TimelineAction) => void
}): ReactNode {
  const {view, cursor, choice, hidden} = state
  const isWhole = view.from === timeline.from && view.to === timeline.to
  const isClosest = view.to - view.from <= 10 * timeline.step
  return (
    <div className={styles.controls}>
      <fieldset className={styles.group} aria-label={chart.zoom}>
        <Press off={isClosest} onPress={() => onChange({kind: 'zoom', factor: 0.5, around: cursor})}>
          {chart.zoomIn}
        </Press>
        <Press off={isWhole} onPress={() => onChange({kind: 'zoom', factor: 2, around: cursor})}>
          {chart.zoomOut}
        </Press>
        <Press off={view.from === timeline.from} onPress={() => onChange({kind: 'shift', by: -1})}>
          {chart.earlier}
        </Press>
        <Press off={view.to === timeline.to} onPress={() => onChange({kind: 'shift', by: 1})}>
          {chart.later}
        </Press>
        <Press off={isWhole} onPress={() => onChange({kind: 'all'})}>
          {chart.all}
        </Press>
      </fieldset>
      <fieldset className={styles.group} aria-label={chart.width}>
        <span aria-hidden="true">{chart.width}</span>
        <Press pressed={choice === null} onPress={() => onChange({kind: 'choose', width: null})}>
          {chart.widths[0]}
        </Press>
        {binWidths.map(width => (
          <Press
            key={width}
            pressed={choice === width}
            off={!fitsBars(timeline, view, width)}
            onPress={() => onChange({kind: 'choose', width})}
          >
            {chart.widths[width]}
          </Press>
        ))}
      </fieldset>
      {timeline.series.length > 1 && (
        <fieldset className={styles.group} aria-label={chart.series}>
          {timeline.series.map(({id, name, total}) => (
            <label key={id} className={styles.series}>
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={() => onChange({kind: 'toggle', series: id})}
              />
              <span className={styles.swatch} data-series={id} />
              {chart.named(name, total)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** A button that can be out of use without losing the focus that stands on it. */
function Press({
  off = false,
  pressed,
  onPress,
  children,
}: {
  readonly off?: boolean
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.press}
      aria-disabled={off}
      aria-pressed={pressed}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      {children}
    </button>
  )
}
