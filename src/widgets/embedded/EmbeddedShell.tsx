import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {lazy, type ReactNode} from 'react'
import {embeddedCheckEn} from '../../wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../../wording/embedded-check.ja.ts'
import {ClosedWidget} from './ClosedWidget.tsx'

const loadEmbeddedCheck = () => import('./EmbeddedCheck.tsx')
const EmbeddedCheck = lazy(loadEmbeddedCheck)

/** The closed check in an article: all that an article page loads for it until somebody opens it. */
export function EmbeddedShell({
  kind,
  article,
  check,
}: {
  readonly kind: 'log' | 'config'
  readonly article: string
  /** The signature's or the rule's id. */
  readonly check: string
}): ReactNode {
  const {i18n} = useDocusaurusContext()
  const words = i18n.currentLocale === 'ja' ? embeddedCheckJa : embeddedCheckEn
  return (
    <ClosedWidget summary={words[kind]} load={loadEmbeddedCheck}>
      <EmbeddedCheck article={article} check={check} />
    </ClosedWidget>
  )
}
