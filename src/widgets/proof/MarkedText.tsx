import type {ReactNode} from 'react'
import type {MarkedRun} from '../../model/proof.ts'
import styles from './proof.module.css'
import {shownBytes} from './shown-bytes.ts'

/** An address or a canonical request with what only it has marked; `word` says so to a screen reader. */
export function MarkedText({runs, word}: {readonly runs: readonly MarkedRun[]; readonly word: string}): ReactNode {
  return (
    <code className={styles.address}>
      {runs.map(({text, differs}, at) => {
        const key = `${at} ${text}`
        if (!differs) return <span key={key}>{shownBytes(text)}</span>
        return (
          <mark key={key}>
            <span className={styles.spoken}>[{word}: </span>
            {shownBytes(text)}
            <span className={styles.spoken}>]</span>
          </mark>
        )
      })}
    </code>
  )
}
