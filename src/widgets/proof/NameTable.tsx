import {type ReactNode, useId, useState} from 'react'
import type {Outcome, Proof} from '../../model/proof.ts'
import {Button} from '../Button.tsx'
import styles from './proof.module.css'
import {toneOf, toneSigns} from './tone-of.ts'
import {useProofWords} from './use-proof-words.ts'

/** Which file names break under this configuration, with a field for names of one's own. */
export function NameTable({
  proof,
  own,
  onOwn,
}: {
  readonly proof: Proof
  readonly own: readonly string[]
  readonly onOwn: (names: readonly string[]) => void
}): ReactNode {
  const {names: words} = useProofWords().page
  const {names, characters, fix} = proof
  const id = useId()
  const [typed, setTyped] = useState('')
  const add = () => {
    const name = typed.trim()
    if (name !== '') onOwn([name, ...own.filter(each => each !== name)])
    setTyped('')
  }
  const open = names.filter(({now}) => now.kind === 'unknown').length
  const broken = names.filter(({now}) => now.kind !== 'accepted').length - open
  const breaking = [...characters.refused, ...characters.others]
  const some = breaking.length > 0 && !breaking.includes(' ')
  return (
    <section>
      <h2 id={`${id}title`}>{words.title}</h2>
      <p role="status">{open > 0 ? words.open(open, broken, names.length) : words.counted(broken, names.length)}</p>
      {some && (
        <p>
          {words.characters} <code className={styles.characters}>{breaking.join(' ')}</code> {words.harmless}
        </p>
      )}
      <form
        className={styles.own}
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <label htmlFor={`${id}own`}>{words.own}</label>
        <p id={`${id}hint`} className={styles.hint}>
          {words.ownHint}
        </p>
        <div className={styles.line}>
          <input
            id={`${id}own`}
            type="text"
            className={styles.input}
            aria-describedby={`${id}hint`}
            value={typed}
            onChange={({currentTarget}) => setTyped(currentTarget.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
          <Button look="quiet" onClick={add}>
            {words.add}
          </Button>
        </div>
      </form>
      <table className={styles.names} aria-labelledby={`${id}title`}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.now}</th>
            {fix && <th scope="col">{words.after}</th>}
          </tr>
        </thead>
        <tbody>
          {names.map(({name, now, after}) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {own.includes(name) && (
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={words.remove(name)}
                    onClick={() => onOwn(own.filter(each => each !== name))}
                  >
                    ×
                  </button>
                )}
              </th>
              <Status outcome={now} />
              {after && <Status outcome={after} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Status({outcome}: {readonly outcome: Outcome}): ReactNode {
  const {proof} = useProofWords()
  const tone = toneOf(outcome)
  return (
    <td data-tone={tone}>
      <span aria-hidden="true">{toneSigns[tone]}</span> {proof.short(outcome)}
    </td>
  )
}
