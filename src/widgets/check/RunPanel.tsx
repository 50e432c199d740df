import type {ReactNode} from 'react'
import {Button} from '../Button.tsx'
import styles from './check.module.css'
import {ProgressPanel} from './ProgressPanel.tsx'
import {RedonePanel} from './RedonePanel.tsx'
import type {Run} from './session.ts'
import {useWords} from './use-words.ts'

/**
 * What is to be said while there is no answer: progress with a way out, or what went wrong with a way on. And what is to be said
 * of an answer that was redone.
 */
export function RunPanel({
  run,
  onCancel,
  onRetry,
  onCheckAgain,
}: {
  readonly run: Run
  readonly onCancel: () => void
  readonly onRetry: () => void
  readonly onCheckAgain: () => void
}): ReactNode {
  const {words} = useWords()
  if (run.kind === 'running') return <ProgressPanel run={run} onCancel={onCancel} />
  if (run.kind === 'cancelled') return <p className={styles.panel}>{words.progress.cancelled}</p>
  if (run.kind === 'answered') return <RedonePanel run={run} onCheckAgain={onCheckAgain} />
  if (run.kind !== 'failed') return null
  return (
    <div className={`${styles.panel} ${styles.failed}`} role="alert">
      <p>
        <strong>{words.failure.title}</strong>
      </p>
      <p>{sayFailure(run.failure, words.failure)}</p>
      <Button look="quiet" onClick={onRetry}>
        {words.failure.retry}
      </Button>
    </div>
  )
}

function sayFailure(
  failure: Extract<Run, {kind: 'failed'}>['failure'],
  words: ReturnType<typeof useWords>['words']['failure'],
): string {
  if (failure.kind === 'unreadable') return words.unreadable(failure.name)
  if (failure.kind === 'fault') return words.fault(failure.detail)
  return words[failure.kind]
}
