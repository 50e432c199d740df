import type {ReactNode} from 'react'
import type {AnswerPlace} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import excerptStyles from './excerpt.module.css'

/** Further places of a finding, to unfold: the lines by input. */
export function PlaceList({
  places,
  count,
}: {
  readonly places: readonly AnswerPlace[]
  /** How many there are, listed or not. */
  readonly count: number
}): ReactNode {
  const {words} = useWords()
  if (places.length === 0) return null
  const byInput = new Map<string, number[]>()
  for (const {input, line} of places) byInput.set(input, [...(byInput.get(input) ?? []), line])
  return (
    <details className={styles.more}>
      <summary>{words.answer.morePlaces(count, places.length)}</summary>
      <ul className={excerptStyles.places}>
        {[...byInput].map(([input, lines]) => (
          <li key={input}>{words.answer.places(input, lines)}</li>
        ))}
      </ul>
    </details>
  )
}
