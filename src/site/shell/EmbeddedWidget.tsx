import ErrorBoundary from '@docusaurus/ErrorBoundary'
import type {ReactNode} from 'react'
import styles from './EmbeddedWidget.module.css'
import {useSiteWords} from './use-site-words.ts'

/** The place of a widget in a page: says what is missing without JavaScript, and what to do if a part did not load. */
export function EmbeddedWidget({children}: {readonly children: ReactNode}) {
  const {check} = useSiteWords()
  return (
    <div className={styles.place}>
      <noscript>
        <p className={styles.message}>{check.noScript}</p>
      </noscript>
      <ErrorBoundary
        fallback={() => (
          <p className={styles.message} role="alert">
            {check.failed}
          </p>
        )}
      >
        {children}
      </ErrorBoundary>
    </div>
  )
}
