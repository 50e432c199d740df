import {type ReactNode, useEffect, useRef} from 'react'
import {Button} from '../Button.tsx'
import styles from './check.module.css'
import {ReadingView} from './ReadingView.tsx'
import type {Run} from './session.ts'
import {useWords} from './use-words.ts'

/** Milliseconds after which a check takes long enough to bring it to the reader's attention. */
const noticed = 500

/** How far a check is, with a way out. It comes into view, unless the check is done in a moment. */
export function ProgressPanel({
  run: {step, since, ending},
  onCancel,
}: {
  readonly run: Extract<Run, {readonly kind: 'running'}>
  readonly onCancel: () => void
}): ReactNode {
  const {words} = useWords()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => panel.current?.scrollIntoView({block: 'nearest'}), noticed)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div ref={panel} className={`${styles.panel} ${styles.progress}`}>
      <span className={styles.spinner} aria-hidden="true" />
      <div className={styles.steps}>
        {step?.kind === 'reading' ? (
          <ReadingView step={step} since={since} />
        ) : (
          <p>{step ? words.progress.checking : words.progress.preparing}</p>
        )}
        {ending && <p>{words.progress.ending}</p>}
      </div>
      <Button look="quiet" onClick={onCancel}>
        {words.progress.cancel}
      </Button>
    </div>
  )
}
