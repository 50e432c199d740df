import Link from '@docusaurus/Link'
import type {ReactNode} from 'react'
import ProofPanel from './ProofPanel.tsx'
import {useProofWords} from './use-proof-words.ts'

/** The opened proof in an article. */
export default function EmbeddedProof(): ReactNode {
  const {page} = useProofWords()
  return (
    <>
      <ProofPanel />
      <p>
        <Link to="/proof">{page.embedded.own}</Link>
      </p>
    </>
  )
}
