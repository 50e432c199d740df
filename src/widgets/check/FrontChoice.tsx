import {type ReactNode, useId, useState} from 'react'
import type {AnswerOrder, OrderedProxy} from '../../report/answer-types.ts'
import type {AnsweredRun} from './answered-run.ts'
import styles from './check.module.css'
import type {Session} from './session.ts'
import {useWords} from './use-words.ts'

/** Where the files do not tell which of several proxies stands in front: the reader says so, and the answer is redone. */
export function FrontChoice({
  session,
  run: {front, state},
  order: {proxies},
}: {
  readonly session: Session
  readonly run: AnsweredRun
  readonly order: AnswerOrder
}): ReactNode {
  const {words} = useWords()
  const id = useId()
  const [wasChosen, setChosen] = useState(false)
  const chosen = proxies.find(({index}) => index === front)
  const said = chosen ? words.front.taken(nameOf(chosen, proxies)) : words.front.left
  return (
    <div className={styles.front}>
      <label htmlFor={`${id}front`}>{words.front.label}</label>
      <select
        id={`${id}front`}
        aria-describedby={`${id}hint`}
        value={front ?? ''}
        onChange={({currentTarget: {value}}) => {
          setChosen(true)
          session.chooseFront(value === '' ? null : Number(value))
        }}
      >
        <option value="">{words.front.automatic}</option>
        {proxies.map(proxy => (
          <option key={proxy.index} value={proxy.index}>
            {nameOf(proxy, proxies)}
          </option>
        ))}
      </select>
      <span role="status">{wasChosen && state === 'current' && said}</span>
      <p id={`${id}hint`} className={styles.hint}>
        {words.front.hint}
      </p>
    </div>
  )
}

/** With a number where several have one name. */
function nameOf({name, nth}: OrderedProxy, proxies: readonly OrderedProxy[]): string {
  return proxies.some(other => other.name === name && other.nth !== nth) ? `${name} (${nth + 1})` : name
}
