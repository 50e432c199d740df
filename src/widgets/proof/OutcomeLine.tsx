import type {ReactNode} from 'react'
import type {Outcome} from '../../model/proof.ts'
import styles from './proof.module.css'
import {toneOf, toneSigns} from './tone-of.ts'
import {useProofWords} from './use-proof-words.ts'

/** How a request ends, with its sign; the reason below. */
export function OutcomeLine({
  outcome,
  children,
}: {
  readonly outcome: Outcome
  readonly children?: ReactNode
}): ReactNode {
  const {proof} = useProofWords()
  return (
    <div className={styles.outcome} data-tone={toneOf(outcome)}>
      <p>
        <span aria-hidden="true">{toneSigns[toneOf(outcome)]}</span> <strong>{proof.title(outcome)}</strong>
      </p>
      {children && <p>{children}</p>}
    </div>
  )
}
