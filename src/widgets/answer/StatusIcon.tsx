import type {ReactNode} from 'react'
import type {AnswerHeadline} from '../../report/answer-types.ts'
import styles from './answer.module.css'

type Status = AnswerHeadline['status']

// One shape per status: the colour only repeats what the shape and the word beside it say.
const shapes: Readonly<Record<Status, ReactNode>> = {
  confirmed: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="M5.5 10.5l3 3 6-7" stroke="var(--ifm-background-color)" strokeWidth="2" fill="none" />
    </>
  ),
  likely: (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" fill="none" />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  possible: <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2" fill="none" />,
  waiting: (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" fill="none" />
      <path d="M10 5v5l3.5 2" stroke="currentColor" strokeWidth="2" fill="none" />
    </>
  ),
  'ruled-out': (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" fill="none" />
      <path d="M4.5 15.5l11-11" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  'nothing-found': (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" fill="none" />
      <path d="M6 10h8" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  'nothing-read': (
    <>
      <path d="M10 2l8.5 15.5h-17z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" fill="none" />
      <path d="M10 8v5m0 1.5v1.5" stroke="currentColor" strokeWidth="2" />
    </>
  ),
}

/** A sign for a status; says nothing to a screen reader, for the status stands beside it in words. */
export function StatusIcon({status}: {readonly status: Status}): ReactNode {
  return (
    <svg className={styles.icon} data-status={status} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {shapes[status]}
    </svg>
  )
}
