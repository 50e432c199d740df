import {lazy, type ReactNode, Suspense} from 'react'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import styles from './timeline.module.css'

const TimelineView = lazy(() => import('./TimelineView.tsx'))

/** A timeline, whose drawing is loaded when there is one to draw; until then its room is kept. */
export function Timeline({timeline, name}: {readonly timeline: AnswerTimeline; readonly name: string}): ReactNode {
  // Another answer begins with all in view.
  const key = [timeline.from, timeline.to, ...timeline.series.map(({total}) => total)].join()
  return (
    <Suspense fallback={<div className={styles.awaited} />}>
      <TimelineView key={key} timeline={timeline} name={name} />
    </Suspense>
  )
}
