import type {ReactNode} from 'react'
import type {AnswerInput} from '../../report/answer-types.ts'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'

/** What each input turned out to be, and what was repaired or could not be read. */
export function InputList({inputs}: {readonly inputs: readonly AnswerInput[]}): ReactNode {
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
      </ul>
    </section>
  )
}
