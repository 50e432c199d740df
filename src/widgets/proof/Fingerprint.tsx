import type {ReactNode} from 'react'
import styles from './proof.module.css'
import {useProofWords} from './use-proof-words.ts'

/** The beginning of a fingerprint: enough to see whether two are the same. The whole stands among the details. */
export function Fingerprint({hash}: {readonly hash: string}): ReactNode {
  const {story} = useProofWords().page
  return (
    <span className={styles.fingerprint}>
      {story.fingerprint}: <code>{hash.slice(0, 8)}…</code>
    </span>
  )
}
