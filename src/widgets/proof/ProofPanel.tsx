import {type ReactNode, useState} from 'react'
import {Button} from '../Button.tsx'
import {ClaimPanel} from './ClaimPanel.tsx'
import {NameTable} from './NameTable.tsx'
import {OutcomeLine} from './OutcomeLine.tsx'
import {ProofDetails} from './ProofDetails.tsx'
import {ProofFix} from './ProofFix.tsx'
import {ProofForm} from './ProofForm.tsx'
import {ProofStory} from './ProofStory.tsx'
import styles from './proof.module.css'
import {type ProofState, useProof} from './use-proof.ts'
import {useProofWords} from './use-proof-words.ts'
import {variants} from './variants.ts'

/** The whole proof: fields, and below them what happens to the request, the same after the correction, and other names. */
export default function ProofPanel(): ReactNode {
  const {page, proof: words} = useProofWords()
  const [asked, setAsked] = useState('report (1).pdf')
  const [config, setConfig] = useState<string>(variants['apache-plain'])
  const [server, setServer] = useState('')
  const [context, setContext] = useState('')
  const [names, setNames] = useState<readonly string[]>([])
  const [claim, setClaim] = useState('')
  const [attempt, setAttempt] = useState(0)
  const state = useProof({asked, config, server, context, names, claim}, attempt)
  return (
    <div className={styles.proof}>
      <ProofForm
        asked={asked}
        onAsked={setAsked}
        config={config}
        onConfig={setConfig}
        server={server}
        onServer={setServer}
        context={context}
        onContext={setContext}
      />
      <section aria-label={page.result} className={styles.result}>
        <div role="status">
          {state.kind === 'proof' ? (
            <OutcomeLine outcome={state.proof.now.outcome}>{words.reason(state.proof.now.outcome)}</OutcomeLine>
          ) : (
            <p className={styles.message}>{sayState(state, page)}</p>
          )}
        </div>
        {state.kind === 'failed' && (
          <Button look="quiet" onClick={() => setAttempt(attempt + 1)}>
            {page.failure.retry}
          </Button>
        )}
        {state.kind === 'proof' && (
          <>
            {state.proof.missing.length > 0 && <p className={styles.note}>{words.missing(state.proof.missing)}</p>}
            {state.proof.connector.kind !== 'default' && (
              <p className={styles.note}>{words.connector(state.proof.connector)}</p>
            )}
            {state.proof.respelt !== null && <p className={styles.note}>{page.respelt(state.proof.respelt)}</p>}
            <h2>{page.story.title}</h2>
            <ProofStory signed={state.proof.signed} passage={state.proof.now} contexts={state.proof.contexts} />
            <ProofFix proof={state.proof} diff={state.diff} />
            <NameTable proof={state.proof} own={names} onOwn={setNames} />
            <ProofDetails proof={state.proof} />
            <ClaimPanel claim={claim} onClaim={setClaim} read={state.claim} />
          </>
        )}
      </section>
    </div>
  )
}

function sayState(state: Exclude<ProofState, {kind: 'proof'}>, page: ReturnType<typeof useProofWords>['page']): string {
  switch (state.kind) {
    case 'working':
      return page.working
    case 'empty':
      return page.failure[state.field]
    case 'failed':
      return page.failure[state.why]
    default:
      return page.failure[state.kind]
  }
}
