import type {ReactNode} from 'react'
import {Button} from '../Button.tsx'
import type {AnsweredRun} from './answered-run.ts'
import styles from './check.module.css'
import {useWords} from './use-words.ts'

/** Above an answer that is no longer, or not only, about the files as they were given: says what it is about. */
export function RedonePanel({
  run: {state, texts, answer, configs},
  onCheckAgain,
}: {
  readonly run: AnsweredRun
  readonly onCheckAgain: () => void
}): ReactNode {
  const {words} = useWords()
  if (state === 'gone')
    return (
      <div className={`${styles.panel} ${styles.failed}`} role="alert">
        <p>{words.redone.gone}</p>
        <Button look="quiet" onClick={onCheckAgain}>
          {words.redone.checkAgain}
        </Button>
      </div>
    )
  const names = [...texts.keys()].flatMap(
    input => configs.get(input)?.name ?? answer.listings.find(({index}) => index === input)?.input ?? [],
  )
  return <div role="status">{names.length > 0 && <p className={styles.panel}>{words.redone.edited(names)}</p>}</div>
}
