import type {ReactNode} from 'react'
import type {MarkedRun} from '../../model/proof.ts'
import styles from './proof.module.css'

/** An address or a canonical request with what only it has marked; `word` says so to a screen reader. */
export function MarkedText({runs, word}: {readonly runs: readonly MarkedRun[]; readonly word: string}): ReactNode {
  return (
    <code className={styles.address}>
      {runs.map(({text, differs}, at) => {
        const key = `${at} ${text}`
        if (!differs) return <span key={key}>{text}</span>
        return (
          <mark key={key}>
            <span className={styles.spoken}>[{word}: </span>
            {text}
            <span className={styles.spoken}>]</span>
          </mark>
        )
      })}
    </code>
  )
}
