import {Fragment, type ReactNode} from 'react'
import styles from './numbered-line.module.css'

interface NumberedLineProps {
  /** Counts from 1. */
  readonly number: number
  readonly text: string
  /** What is marked: UTF-16 offsets in `text`, in order, apart from each other. */
  readonly marks: readonly {readonly from: number; readonly to: number}[]
}

/** A line of a `<pre>` behind its number, which is not copied with it. */
export function NumberedLine({number, text, marks}: NumberedLineProps): ReactNode {
  const ends = [0, ...marks.map(({to}) => to)]
  return (
    <span className={styles.line} data-line={number}>
      {marks.map(({from, to}, at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {/* An empty line keeps its height. */}
      {text.slice(ends.at(-1)) || (marks.length === 0 ? '\u200b' : '')}
    </span>
  )
}
