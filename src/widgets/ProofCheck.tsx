import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {lazy, type ReactNode, Suspense, useState} from 'react'
import {embeddedCheckEn} from '../wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../wording/embedded-check.ja.ts'
import styles from './embedded/embedded.module.css'

const loadEmbeddedProof = () => import('./proof/EmbeddedProof.tsx')
const EmbeddedProof = lazy(loadEmbeddedProof)

/** The closed proof in an article: all that an article page loads for it until somebody opens it. */
export default function ProofCheck(): ReactNode {
  const {i18n} = useDocusaurusContext()
  const words = i18n.currentLocale === 'ja' ? embeddedCheckJa : embeddedCheckEn
  const [isOpen, setOpen] = useState(false)
  const load = () => void loadEmbeddedProof().catch(() => undefined)
  return (
    <details
      className={styles.shell}
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setOpen(true)
      }}
      onPointerEnter={load}
      onFocus={load}
    >
      <summary>{words.proof}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <EmbeddedProof />
        </Suspense>
      )}
    </details>
  )
}
