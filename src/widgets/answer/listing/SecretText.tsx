import {createContext, Fragment, type ReactNode, useContext} from 'react'
import type {HiddenSecret} from '../../../report/redact/mask-secrets.ts'
import {useWords} from '../../check/use-words.ts'
import styles from './listing.module.css'

/** Whether secrets are shown as they are. */
export const SecretsShown = createContext(false)

interface SecretTextProps {
  readonly text: string
  /** Where it begins in the line that the secrets are counted in. */
  readonly offset: number
  readonly secrets: readonly HiddenSecret[]
}

/** A part of a line: the dots in it that stand for secrets say so, or give way to the secrets where those are shown. */
export function SecretText({text, offset, secrets}: SecretTextProps): ReactNode {
  const {words} = useWords()
  const isShown = useContext(SecretsShown)
  const own = secrets.filter(({from, to}) => from >= offset && to <= offset + text.length)
  if (own.length === 0) return text
  const ends = [0, ...own.map(({to}) => to - offset)]
  return (
    <>
      {own.map(({from, to, value}, at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from - offset)}
          {isShown ? (
            value
          ) : (
            <span role="img" className={styles.secret} title={words.listing.secret} aria-label={words.listing.secret}>
              {text.slice(from - offset, to - offset)}
            </span>
          )}
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
