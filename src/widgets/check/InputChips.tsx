import type {ReactNode} from 'react'
import {formatBytes} from '../../report/format-bytes.ts'
import styles from './check.module.css'
import type {CheckInput} from './session.ts'
import {useWords} from './use-words.ts'

/** More would push the answer out of sight. */
const mostChips = 12

/** The list of inputs, the first with a button each that removes it; of a whole folder the rest are counted. */
export function InputChips({
  inputs,
  onRemove,
}: {
  readonly inputs: readonly CheckInput[]
  readonly onRemove: (id: number) => void
}): ReactNode {
  const {words} = useWords()
  if (inputs.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.intake.chips}>
      {inputs.slice(0, mostChips).map(({id, name, blob}) => (
        <li key={id} className={styles.chip}>
          <span>{words.intake.chip(name, formatBytes(blob.size))}</span>
          <button type="button" aria-label={words.intake.remove(name)} onClick={() => onRemove(id)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {inputs.length > mostChips && (
        <li className={styles.rest}>{words.intake.moreChips(inputs.length - mostChips)}</li>
      )}
    </ul>
  )
}
