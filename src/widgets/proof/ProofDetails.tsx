import type {ReactNode} from 'react'
import type {MarkedRun, Proof, SeenRequest} from '../../model/proof.ts'
import {MarkedText} from './MarkedText.tsx'
import styles from './proof.module.css'
import {useProofWords} from './use-proof-words.ts'

/** Both requests as they are hashed, byte for byte, and the same after the correction. */
export function ProofDetails({proof}: {readonly proof: Proof}): ReactNode {
  const {details, story} = useProofWords().page
  const {proof: words} = useProofWords()
  const {signed, contexts, connector, now, fix} = proof
  const {difference} = now
  const runs = difference ?? {first: null, signed: [{text: signed.canonical, differs: false}], arrived: []}
  return (
    <details className={styles.details}>
      <summary>{details.title}</summary>
      <p>{details.text}</p>
      <Request title={details.signed} request={signed} runs={runs.signed} word={story.markSigned} />
      {now.arrived && (
        <Request title={details.arrived} request={now.arrived} runs={runs.arrived} word={story.markArrived} />
      )}
      {difference && <p>{difference.first === null ? details.none : details.first(difference.first + 1)}</p>}
      {fix?.passage.arrived && fix.passage.difference && now.outcome.kind !== 'accepted' && (
        <Request
          title={details.afterFix}
          request={fix.passage.arrived}
          runs={fix.passage.difference.arrived}
          word={story.markArrived}
        />
      )}
      <p>
        {details.contexts(contexts.signed, contexts.arrived)} {words.connector(connector)}
      </p>
    </details>
  )
}

function Request({
  title,
  request,
  runs,
  word,
}: {
  readonly title: string
  readonly request: SeenRequest
  readonly runs: readonly MarkedRun[]
  readonly word: string
}): ReactNode {
  const {details} = useProofWords().page
  return (
    <dl className={styles.request} aria-label={title}>
      <div>
        <dt>{title}</dt>
        <dd>
          <code>GET {request.target}</code>
        </dd>
      </div>
      <div>
        <dt>{details.canonical}</dt>
        <dd>
          <MarkedText runs={runs} word={word} />
        </dd>
      </div>
      <div>
        <dt>{details.hash}</dt>
        <dd>
          <code>{request.hash}</code>
        </dd>
      </div>
    </dl>
  )
}
