import type {ReactNode} from 'react'
import type {Lang} from '../../model/lang.ts'
import type {SearchResult} from '../../search/query-index.ts'
import {indexesEn} from '../../wording/indexes.en.ts'
import {indexesJa} from '../../wording/indexes.ja.ts'
import {Button} from '../Button.tsx'
import {SiteLink} from '../SiteLink.tsx'
import {Highlighted} from './Highlighted.tsx'
import {ResultLink} from './ResultLink.tsx'
import {SearchFilterBar} from './SearchFilterBar.tsx'
import {noFilters, type SearchFilters} from './search-filters.ts'
import styles from './search-results.module.css'
import {useSearch} from './use-search.ts'
import {useSearchSite} from './use-search-site.ts'

const limit = 20

interface SearchResultsProps {
  readonly query: string
  readonly lang: Lang
  /** Absent where nothing can be narrowed. */
  readonly filters?: SearchFilters
  readonly onFilter?: (filters: SearchFilters) => void
}

/**
 * What the knowledge base has on a query, from the first byte of the index to the last result: nothing asked, loading,
 * found, not found, not to be had. The query stays in the page.
 */
export default function SearchResults({query, lang, filters = noFilters, onFilter}: SearchResultsProps): ReactNode {
  const {words, root} = useSearchSite()
  const state = useSearch({query, lang, limit, root, ...filters})
  const status = {
    idle: '',
    loading: words.loading,
    failed: words.failed,
    answered: state.kind === 'answered' ? (state.results.length ? words.count(state.results.length) : words.none) : '',
  }[state.kind]
  const isFiltered = filters.component !== undefined || filters.validated
  return (
    <div className={styles.answer} aria-busy={state.kind === 'loading'}>
      {onFilter && state.kind === 'answered' && (
        <SearchFilterBar facets={state.facets} filters={filters} onChange={onFilter} />
      )}
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
          {state.results.length === 0 && isFiltered && onFilter && (
            <p className={styles.hint}>
              {words.noneFiltered}{' '}
              <Button look="bare" onClick={() => onFilter(noFilters)}>
                {words.takeOff}
              </Button>
            </p>
          )}
          {state.results.length === 0 && !isFiltered && <NothingFound words={words} />}
          <ol className={styles.results} aria-label={words.resultsLabel}>
            {state.results.map(result => (
              <Result key={result.article} result={result} query={state.query} root={root} />
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
      {words.noneHint} <SiteLink to="/diagnose">{words.toDiagnosis}</SiteLink>
    </p>
  )
}

interface ResultProps {
  readonly result: SearchResult
  readonly query: string
  readonly root: string
}

function Result({result, query, root}: ResultProps): ReactNode {
  const {words, lang} = useSearchSite()
  const {title, excerpt, url, kind, component, state, sections} = result
  const address = (path: string): string => `${root}${path.slice(1)}`
  const names = (lang === 'ja' ? indexesJa : indexesEn).components
  const badges = [
    kind === 'guide' ? words.guide : '',
    component ? names[component] : '',
    state === 'not-validated' ? words.notValidated : '',
    result.lang === lang ? '' : words.onlyIn[result.lang],
  ].filter(Boolean)
  return (
    <li>
      <ResultLink to={address(url)} lang={result.lang}>
        <Highlighted text={title} query={query} />
      </ResultLink>
      {badges.map(badge => (
        <span key={badge} className={styles.kind}>
          {badge}
        </span>
      ))}
      <p lang={result.lang}>
        <Highlighted text={excerpt} query={query} />
      </p>
      {sections.length > 0 && (
        <ul aria-label={words.sections} lang={result.lang}>
          {sections.map(section => (
            <li key={section.url}>
              <ResultLink to={address(section.url)} lang={result.lang}>
                <Highlighted text={section.title} query={query} />
              </ResultLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
