import type {ReactNode} from 'react'
import type {AnswerTimeline} from '../../../report/answer-types.ts'
import type {TimeWords} from '../../../report/time-words.ts'
import type {timelineEn} from '../../../wording/timeline.en.ts'
import type {ShownBars} from './shown-bars.ts'
import styles from './timeline.module.css'
import type {TimelineState} from './timeline-state.ts'

/** The bars of the view as a table; those in which nothing happened are left out. */
export function TimelineTable({
  timeline,
  shown,
  state,
  times,
  chart,
}: {
  readonly timeline: AnswerTimeline
  readonly shown: ShownBars
  readonly state: TimelineState
  readonly times: TimeWords
  readonly chart: (typeof timelineEn)['chart']
}): ReactNode {
  const {bars, width} = shown
  const {series, marks} = timeline
  const columns = series.flatMap(({id, name}, index) => (state.hidden.includes(id) ? [] : [{id, name, index}]))
  const startsOf = (at: number) => marks.filter(mark => mark >= at && mark < at + width)
  const rows = bars
    .map(({at, counts}) => ({at, counts, starts: startsOf(at)}))
    .filter(({counts, starts}) => starts.length > 0 || counts.some(count => count > 0))
  return (
    <details className={styles.details}>
      <summary>{chart.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it */}
      <div className={styles.scroll} tabIndex={0}>
        <table>
          <caption>{chart.caption(times.range(state.view.from, state.view.to))}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.time}</th>
              {columns.map(({id, name}) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              {marks.length > 0 && <th scope="col">{chart.starts}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({at, counts, starts}) => (
              <tr key={at}>
                <th scope="row">{times.bin(at, width)}</th>
                {columns.map(({id, index}) => (
                  <td key={id}>{counts[index]}</td>
                ))}
                {marks.length > 0 && <td>{starts.map(times.clock).join(', ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
