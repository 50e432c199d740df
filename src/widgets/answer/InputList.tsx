import type {ReactNode} from 'react'
import type {AnswerInput} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'

interface InputListProps {
  readonly inputs: readonly AnswerInput[]
  /** About those that are not listed; empty if all are. */
  readonly more: string
}

/** What each input turned out to be, and what was repaired or could not be read. */
export function InputList({inputs, more}: InputListProps): ReactNode {
  const {words} = useWords()
  return (
    <section>
      <h3>{words.answer.inputs}</h3>
      <ul className={styles.inputs}>
        {inputs.map(({name, summary, read, notes}, at) => (
          <li key={`${at} ${name}`}>
            <p>
              <strong>{name}</strong> {read ? summary : words.answer.notRead}
            </p>
            {notes.map(note => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
    </section>
  )
}
