import {type ReactNode, useId} from 'react'
import styles from './export.module.css'

/** One of a few choices, all of them in sight. */
export function ChoiceField<T extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: string
  readonly choices: readonly {readonly value: T; readonly label: string}[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}): ReactNode {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{legend}</legend>
      {choices.map(({value, label}) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
