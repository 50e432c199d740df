import {lazy, type ReactNode, Suspense, useId, useState} from 'react'
import type {AnswerUnmatched} from '../../report/answer-types.ts'
import {Button} from '../Button.tsx'
import {useWords} from '../check/use-words.ts'
import styles from './answer.module.css'
import {copyText} from './copy-text.ts'
import {ExcerptView} from './ExcerptView.tsx'
import findingStyles from './finding.module.css'

const SearchResults = lazy(() => import('../search/SearchResults.tsx'))

/** The most frequent errors that no article knows, each with a prepared search. */
export function UnmatchedView({unmatched}: {readonly unmatched: readonly AnswerUnmatched[]}): ReactNode {
  const {words} = useWords()
  if (unmatched.length === 0) return null
  return (
    <section>
      <h3>{words.answer.unmatched}</h3>
      <p className={styles.label}>{words.answer.unmatchedHint}</p>
      <ul className={styles.findings}>
        {unmatched.map(group => (
          <UnmatchedGroup key={group.fingerprint} group={group} />
        ))}
      </ul>
    </section>
  )
}

function UnmatchedGroup({group: {exception, count, terms, excerpt}}: {readonly group: AnswerUnmatched}): ReactNode {
  const {lang, words} = useWords()
  const id = useId()
  const [searching, setSearching] = useState(false)
  const [said, setSaid] = useState('')
  return (
    <li className={`${styles.box} ${findingStyles.finding}`}>
      <details>
        <summary>
          {exception ? <code>{exception}</code> : words.answer.noName}{' '}
          <span className={findingStyles.occurrence}>{words.answer.times(count)}</span>
        </summary>
        {excerpt && <ExcerptView excerpt={excerpt} />}
        {terms && (
          <>
            <p>
              <span className={styles.label}>{words.answer.terms}</span> <code>{terms}</code>
            </p>
            <div className={styles.buttons}>
              <Button look="quiet" expands={{id, expanded: searching}} onClick={() => setSearching(!searching)}>
                {words.answer.searchHere}
              </Button>
              <Button
                look="quiet"
                onClick={async () => setSaid((await copyText(terms)) ? words.fix.copied : words.fix.notCopied)}
              >
                {words.answer.copyTerms}
              </Button>
              <span role="status">{said}</span>
            </div>
            <div id={id}>
              {searching && (
                <Suspense fallback={null}>
                  <SearchResults query={terms} lang={lang} />
                </Suspense>
              )}
            </div>
          </>
        )}
      </details>
    </li>
  )
}
