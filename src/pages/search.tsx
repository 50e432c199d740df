import Head from '@docusaurus/Head'
import {useHistory, useLocation} from '@docusaurus/router'
import Layout from '@theme/Layout'
import {type ReactNode, useEffect, useId, useRef, useState} from 'react'
import {isPasted} from '../search/is-pasted.ts'
import {PastedLog} from '../widgets/search/PastedLog.tsx'
import SearchResults from '../widgets/search/SearchResults.tsx'
import {noFilters, readFilters, type SearchFilters, writeFilters} from '../widgets/search/search-filters.ts'
import {useSearchSite} from '../widgets/search/use-search-site.ts'
import {useTypedQuery} from '../widgets/search/use-typed-query.ts'
import styles from './search.module.css'

/** A pause in typing after which the address is worth changing. */
const pause = 400

/**
 * The page that answers `?q=`; what is typed there goes into the address, so that it can be sent to somebody. What is
 * pasted stays out of it, and can be taken to the check.
 */
export default function Search(): ReactNode {
  const {lang, words, page} = useSearchSite()
  const history = useHistory()
  const location = useLocation<{readonly query?: string} | undefined>()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const {query, set, field, pasted} = useTypedQuery()
  const [filters, setFilters] = useState(noFilters)
  const written = useRef<string>(undefined)

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q') ?? location.state?.query ?? ''
    setFilters(readFilters(location.search))
    if (asked === written.current) return
    written.current = asked
    set(asked)
    if (!asked) input.current?.focus()
  }, [location])

  function write(asked: string, narrowed: SearchFilters): void {
    written.current = asked.trim()
    // The address follows only when the page that it leads to is loaded.
    setFilters(narrowed)
    const place = page(asked)
    const search = `${place.search}${writeFilters(narrowed)}`
    history.replace({...place, search: search.replace(/^&/, '?')})
  }

  useEffect(() => {
    const timer = setTimeout(() => {
      if (written.current !== undefined && query.trim() !== written.current) write(query, filters)
    }, pause)
    return () => clearTimeout(timer)
  }, [query])

  const log = pasted ?? query
  return (
    <Layout title={words.title} description={words.hint}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <h1>{words.title}</h1>
        <search className={styles.search}>
          <label htmlFor={id}>{words.label}</label>
          <input {...field} ref={input} id={id} type="search" autoComplete="off" spellCheck={false} />
        </search>
        {isPasted(log) && <PastedLog text={log} />}
        <SearchResults query={query} lang={lang} filters={filters} onFilter={narrowed => write(query, narrowed)} />
      </main>
    </Layout>
  )
}
