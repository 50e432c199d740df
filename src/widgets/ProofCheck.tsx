import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {lazy, type ReactNode} from 'react'
import {embeddedCheckEn} from '../wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../wording/embedded-check.ja.ts'
import {ClosedWidget} from './embedded/ClosedWidget.tsx'

const loadEmbeddedProof = () => import('./proof/EmbeddedProof.tsx')
const EmbeddedProof = lazy(loadEmbeddedProof)

/** The closed proof in an article: all that an article page loads for it until somebody opens it. */
export default function ProofCheck(): ReactNode {
  const {i18n} = useDocusaurusContext()
  const words = i18n.currentLocale === 'ja' ? embeddedCheckJa : embeddedCheckEn
  return (
    <ClosedWidget summary={words.proof} load={loadEmbeddedProof}>
      <EmbeddedProof />
    </ClosedWidget>
  )
}
