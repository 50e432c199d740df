import {type ReactNode, useCallback, useId, useMemo, useReducer, useState} from 'react'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import {binWidth} from '../../../report/bin-width.ts'
import {timeWords} from '../../../report/time-words.ts'
import {timelineWords} from '../../../wording/timeline-words.ts'
import {useWords} from '../../check/use-words.ts'
import {shownBars} from './shown-bars.ts'
import {TimelineControls} from './TimelineControls.tsx'
import {TimelinePlot} from './TimelinePlot.tsx'
import {TimelineTable} from './TimelineTable.tsx'
import styles from './timeline.module.css'
import {beginTimeline, changeTimeline, type TimelineAction, type TimelineState} from './timeline-state.ts'

/** CSS pixels that a bar should have. */
const barWidth = 4
/** Width before the first drawing, in CSS pixels. */
const assumedWidth = 600

/** When events happened: a chart to zoom, the same in words, and as a table. `name` says what is counted. */
export default function TimelineView({
  timeline,
  name,
}: {
  readonly timeline: AnswerTimeline
  readonly name: string
}): ReactNode {
  const {lang} = useWords()
  const {chart} = timelineWords(lang)
  const id = useId()
  const times = useMemo(() => timeWords(lang), [lang])
  const [room, setRoom] = useState<number | null>(null)
  const most = Math.max(24, Math.floor((room ?? assumedWidth) / barWidth))
  const change = useCallback(
    (state: TimelineState, action: TimelineAction) => changeTimeline(timeline, state, action),
    [timeline],
  )
  const [state, onChange] = useReducer(change, timeline, first =>
    beginTimeline(first, binWidth(first.to - first.from, most, first.step)),
  )
  const shown = useMemo(() => shownBars(timeline, state, most), [timeline, state, most])
  const {view} = state
  return (
    <figure className={styles.timeline} aria-label={chart.label(name)}>
      <figcaption id={`${id}summary`}>{timeline.summary}</figcaption>
      <TimelineControls timeline={timeline} state={state} chart={chart} onChange={onChange} />
      <TimelinePlot
        timeline={timeline}
        shown={shown}
        minute={state.cursor}
        lang={lang}
        times={times}
        name={name}
        describedBy={`${id}summary ${id}hint`}
        room={room}
        onWidth={setRoom}
        onChange={onChange}
      />
      <p className={styles.said} role="status">
        {chart.shown(times.range(view.from, view.to), chart.each[shown.width])}
      </p>
      <p className={styles.hint} id={`${id}hint`}>
        <span>{chart.hint}</span>
        <span>{chart.keys}</span>
      </p>
      <TimelineTable timeline={timeline} shown={shown} state={state} times={times} chart={chart} />
      {timeline.notes.map(note => (
        <p key={note} className={styles.said}>
          {note}
        </p>
      ))}
    </figure>
  )
}
