import {type ReactNode, useId} from 'react'
import {formatBytes} from '../../report/format-bytes.ts'
import type {ReadingStep} from '../box/messages.ts'
import styles from './check.module.css'
import {secondsLeft} from './seconds-left.ts'
import {useWords} from './use-words.ts'

/** How far the files were read, how long it may still take, and which known problems came up so far. */
export function ReadingView({step, since}: {readonly step: ReadingStep; readonly since: number}): ReactNode {
  const {words} = useWords()
  const id = useId()
  const {name, index, of, bytes, size, found} = step
  const left = secondsLeft(bytes, size, Date.now() - since)
  return (
    <>
      <p id={id}>{words.progress.reading(name, index, of)}</p>
      {/* A fraction: sizes above 2 GB are no numbers that every browser takes. */}
      <progress className={styles.bar} aria-labelledby={id} max={1} value={size > 0 ? bytes / size : 1} />
      <p className={styles.amount}>
        {words.progress.amount(formatBytes(bytes), formatBytes(size))}
        {left !== null && ` · ${sayLeft(left, words.progress)}`}
      </p>
      {found.length > 0 && (
        <>
          <p>{words.progress.soFar}</p>
          <ul className={styles.soFar}>
            {found.map(({title, count}) => (
              <li key={title}>
                {title} <span className={styles.amount}>{words.progress.events(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function sayLeft(seconds: number, words: ReturnType<typeof useWords>['words']['progress']): string {
  return seconds < 90 ? words.secondsLeft(seconds) : words.minutesLeft(Math.round(seconds / 60))
}
