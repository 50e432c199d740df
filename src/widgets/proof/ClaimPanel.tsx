import {type ReactNode, useId} from 'react'
import type {ReadClaim} from '../box/messages.ts'
import checkStyles from '../check/check.module.css'
import styles from './proof.module.css'
import {useProofWords} from './use-proof-words.ts'

/** A field for a token or a fingerprint, what a token says, and what its fingerprint belongs to. */
export function ClaimPanel({
  claim,
  onClaim,
  read,
}: {
  readonly claim: string
  readonly onClaim: (claim: string) => void
  readonly read: ReadClaim | null
}): ReactNode {
  const {page, qsh} = useProofWords()
  const id = useId()
  return (
    <details className={styles.details}>
      <summary>{page.claim.title}</summary>
      <label htmlFor={`${id}claim`} className={checkStyles.label}>
        {page.claim.label}
      </label>
      <p id={`${id}hint`} className={checkStyles.hint}>
        {page.claim.hint} {page.claim.secret}
      </p>
      <textarea
        id={`${id}claim`}
        rows={3}
        className={checkStyles.field}
        aria-describedby={`${id}hint`}
        value={claim}
        onChange={({currentTarget}) => onClaim(currentTarget.value)}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
      />
      <div role="status">
        {read?.problems.map(problem => (
          <p key={problem}>{qsh.problems[problem]}</p>
        ))}
        {read && <ClaimAnswer read={read} />}
      </div>
    </details>
  )
}

function ClaimAnswer({read: {token, explanation}}: {readonly read: ReadClaim}): ReactNode {
  const {page, qsh} = useProofWords()
  const deviations = explanation?.deviations
  return (
    <>
      {explanation && (
        <p>
          <strong>
            {deviations === null ? qsh.noDeviation : deviations?.length === 0 ? qsh.matches : qsh.differs}
          </strong>
        </p>
      )}
      {deviations && deviations.length > 0 && (
        <ul>
          {deviations.map(each => (
            <li key={each}>{qsh.deviations[each]}</li>
          ))}
        </ul>
      )}
      {explanation?.canonical && (
        <p>
          {qsh.computedOver}: <code className={styles.address}>{explanation.canonical.text}</code>
        </p>
      )}
      {token && (
        <>
          <dl className={styles.request}>
            <div>
              <dt>{page.claim.header}</dt>
              <dd>
                <code>{JSON.stringify(token.header)}</code>
              </dd>
            </div>
            <div>
              <dt>{page.claim.claims}</dt>
              <dd>
                <code>{JSON.stringify(token.claims)}</code>
              </dd>
            </div>
            <div>
              <dt>{page.claim.time}</dt>
              <dd>{qsh.state(token.times)}</dd>
            </div>
          </dl>
          <p>{qsh.notVerified}</p>
        </>
      )}
    </>
  )
}
