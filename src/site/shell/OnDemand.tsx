import BrowserOnly from '@docusaurus/BrowserOnly'
import {type ReactNode, Suspense} from 'react'
import {EmbeddedWidget} from './EmbeddedWidget.tsx'
import styles from './OnDemand.module.css'
import {useSiteWords} from './use-site-words.ts'

/** Holds the place of the checker, in its size, until its code is there: the page around it does not wait for it. */
export function OnDemand({children}: {readonly children: ReactNode}) {
  const {check} = useSiteWords()
  const waiting = <p className={styles.waiting}>{check.loading}</p>
  return (
    <EmbeddedWidget>
      <BrowserOnly fallback={waiting}>{() => <Suspense fallback={waiting}>{children}</Suspense>}</BrowserOnly>
    </EmbeddedWidget>
  )
}
