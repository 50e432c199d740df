import Link from '@docusaurus/Link'
import useBaseUrl from '@docusaurus/useBaseUrl'
import type {ReactNode} from 'react'
import type {Lang} from '../../model/lang.ts'
import type {SearchResult} from '../../search/query-index.ts'
import {Highlighted} from './Highlighted.tsx'
import styles from './search-results.module.css'
import {useSearch} from './use-search.ts'
import {useSearchSite} from './use-search-site.ts'

const limit = 20

/**
 * What the knowledge base has on a query, from the first byte of the index to the last result: nothing asked, loading,
 * found, not found, not to be had. The query stays in the page.
 */
export default function SearchResults({query, lang}: {readonly query: string; readonly lang: Lang}): ReactNode {
  const {words, root} = useSearchSite()
  const state = useSearch({query, lang, limit, root})
  const status = {
    idle: '',
    loading: words.loading,
    failed: words.failed,
    answered: state.kind === 'answered' ? (state.results.length ? words.count(state.results.length) : words.none) : '',
  }[state.kind]
  return (
    <div className={styles.answer} aria-busy={state.kind === 'loading'}>
      <p role="status" className={styles.status} data-kind={state.kind}>
        {status}
      </p>
      {state.kind === 'idle' && <p className={styles.hint}>{words.hint}</p>}
      {state.kind === 'failed' && (
        <>
          <p className={styles.hint}>{words.failedHint}</p>
          <button type="button" className="button button--secondary" onClick={state.retry}>
            {words.retry}
          </button>
        </>
      )}
      {state.kind === 'answered' && (
        <>
          {state.results.length === 0 && <NothingFound words={words} />}
          <ol className={styles.results} aria-label={words.resultsLabel}>
            {state.results.map(result => (
              <Result key={result.article} result={result} query={state.query} root={root} guide={words.guide} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function NothingFound({words}: {readonly words: ReturnType<typeof useSearchSite>['words']}): ReactNode {
  return (
    <p className={styles.hint}>
      {words.noneHint} <Link to={useBaseUrl('/diagnose')}>{words.toDiagnosis}</Link>
    </p>
  )
}

interface ResultProps {
  readonly result: SearchResult
  readonly query: string
  readonly root: string
  readonly guide: string
}

function Result({result: {title, excerpt, url, kind, lang}, query, root, guide}: ResultProps): ReactNode {
  return (
    <li lang={lang}>
      <Link to={`${root}${url.slice(1)}`}>
        <Highlighted text={title} query={query} />
      </Link>
      {kind === 'guide' && <span className={styles.kind}>{guide}</span>}
      <p>
        <Highlighted text={excerpt} query={query} />
      </p>
    </li>
  )
}
