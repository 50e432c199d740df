import type {ReactNode} from 'react'
import type {Proof} from '../../model/proof.ts'
import type {DiffLine} from '../../report/answer-types.ts'
import {DiffView} from '../answer/DiffView.tsx'
import {QuietLink} from '../answer/QuietLink.tsx'
import {Fingerprint} from './Fingerprint.tsx'
import {MarkedText} from './MarkedText.tsx'
import {OutcomeLine} from './OutcomeLine.tsx'
import styles from './proof.module.css'
import {useProofWords} from './use-proof-words.ts'

const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'

/** The correction and the same request after it, or that none is known. */
export function ProofFix({proof, diff}: {readonly proof: Proof; readonly diff: readonly DiffLine[]}): ReactNode {
  const {page, proof: words, remedies} = useProofWords()
  const {fix, now} = proof
  const ok = now.outcome.kind === 'accepted'
  if (!fix) {
    if (ok || now.outcome.kind === 'unknown') return null
    return (
      <p>
        {page.fix.none} <QuietLink to={article}>{page.fix.article}</QuietLink>
      </p>
    )
  }
  const {arrived, addresses} = fix.passage
  const made = fix.remedies.map(each =>
    Object.hasOwn(remedies, each) ? remedies[each as keyof typeof remedies] : {title: each, description: ''},
  )
  return (
    <section>
      <h2>{page.fix.title}</h2>
      {ok && <p>{page.fix.others}</p>}
      {made.map(({title}) => (
        <p key={title}>
          <strong>{title}</strong>
        </p>
      ))}
      <DiffView input={page.fix.change} lines={diff} />
      {!ok && arrived && addresses && (
        <>
          <p>{page.fix.arrives}</p>
          <MarkedText runs={addresses.arrived} word={page.story.markArrived} />
          <p>
            <Fingerprint hash={arrived.hash} />
          </p>
        </>
      )}
      {!ok && <OutcomeLine outcome={fix.passage.outcome}>{words.reason(fix.passage.outcome)}</OutcomeLine>}
      {made.map(({title, description}) => (
        <p key={title} className={styles.hint}>
          {description}
        </p>
      ))}
    </section>
  )
}
