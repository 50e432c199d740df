import type {ReactNode} from 'react'
import {SiteLink} from '../SiteLink.tsx'
import ProofPanel from './ProofPanel.tsx'
import {useProofWords} from './use-proof-words.ts'

/** The opened proof in an article. */
export default function EmbeddedProof(): ReactNode {
  const {page} = useProofWords()
  return (
    <>
      <ProofPanel />
      <p>
        <SiteLink to="/proof">{page.embedded.own}</SiteLink>
      </p>
    </>
  )
}
