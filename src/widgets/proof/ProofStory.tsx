import type {ReactNode} from 'react'
import type {Passage, ProofContexts, SeenRequest} from '../../model/proof.ts'
import {changePairs} from './change-pairs.ts'
import {Fingerprint} from './Fingerprint.tsx'
import {MarkedText} from './MarkedText.tsx'
import styles from './proof.module.css'
import {shownBytes} from './shown-bytes.ts'
import {useProofWords} from './use-proof-words.ts'

/** What was signed, what arrived and what Confluence makes of it, for somebody who has never heard of a hash. */
export function ProofStory({
  signed,
  passage,
  contexts,
}: {
  readonly signed: SeenRequest
  readonly passage: Passage
  readonly contexts: ProofContexts
}): ReactNode {
  const {story} = useProofWords().page
  const {arrived, addresses, outcome} = passage
  const own = addresses?.signed ?? [{text: signed.target.replace(/\?.*$/su, ''), differs: false}]
  const compared = outcome.kind === 'accepted' || outcome.kind === 'refused'
  return (
    <ol className={styles.story}>
      <li>
        <h3>{story.signed}</h3>
        <MarkedText runs={own} word={story.markSigned} />
        <p>{story.signedText}</p>
        <p>
          <Fingerprint hash={signed.hash} />
        </p>
      </li>
      <li>
        <h3>{story.arrived}</h3>
        {arrived && addresses ? (
          <>
            <MarkedText runs={addresses.arrived} word={story.markArrived} />
            <Change passage={passage} />
            {outcome.kind === 'refused' && outcome.why === 'context' && (
              <p>{story.context(contexts.signed, contexts.arrived)}</p>
            )}
            <p>
              <Fingerprint hash={arrived.hash} />
            </p>
          </>
        ) : (
          <p>{outcome.kind === 'unknown' ? story.unknown : story.notArrived}</p>
        )}
      </li>
      <li>
        <h3>{story.compared}</h3>
        {compared && arrived ? (
          <>
            <p className={styles.compared} aria-hidden="true">
              <span>{short(signed.hash)}</span>
              <strong data-equal={signed.hash === arrived.hash}>{signed.hash === arrived.hash ? '=' : '≠'}</strong>
              <span>{short(arrived.hash)}</span>
            </p>
            <p>
              {signed.hash === arrived.hash
                ? story.equal
                : outcome.kind === 'refused' && outcome.why === 'context'
                  ? story.differContext
                  : story.differ}
            </p>
          </>
        ) : (
          <p>{outcome.kind === 'unknown' ? story.notKnown : story.notCompared}</p>
        )}
      </li>
    </ol>
  )
}

/** What was changed on the way, in words. */
function Change({passage: {addresses, outcome}}: {readonly passage: Passage}): ReactNode {
  const {story} = useProofWords().page
  if (!addresses || addresses.first === null) return <p>{story.same}</p>
  const shown = (text: string) => (text === ' ' ? story.space : shownBytes(text))
  const pairs = changePairs(addresses)
  const decoded = pairs.find(({from, to}) => /^%/u.test(from) && to !== '' && !to.startsWith('%'))
  return (
    <>
      <p>{outcome.kind === 'not-found' ? story.moved : story.changed}</p>
      <ul className={styles.pairs}>
        {pairs.map(({from, to}) => (
          <li key={`${from} ${to}`}>
            {from === '' ? story.added(shown(to)) : to === '' ? story.removed(from) : story.pair(from, shown(to))}
          </li>
        ))}
      </ul>
      {decoded && <p>{story.percent(decoded.from, shown(decoded.to))}</p>}
    </>
  )
}

function short(hash: string): string {
  return hash.slice(0, 8)
}
