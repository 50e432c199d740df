import Head from '@docusaurus/Head'
import {useHistory, useLocation} from '@docusaurus/router'
import Layout from '@theme/Layout'
import {type ReactNode, useEffect, useId, useRef} from 'react'
import SearchResults from '../widgets/search/SearchResults.tsx'
import {useSearchSite} from '../widgets/search/use-search-site.ts'
import {useTypedQuery} from '../widgets/search/use-typed-query.ts'
import styles from './search.module.css'

/** A pause in typing after which the address is worth changing. */
const pause = 400

/** The page that answers `?q=`; what is typed there goes into the address, so that it can be sent to somebody. */
export default function Search(): ReactNode {
  const {lang, words, page} = useSearchSite()
  const history = useHistory()
  const location = useLocation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const {query, set, field} = useTypedQuery()
  const written = useRef<string>(undefined)

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q') ?? ''
    if (asked === written.current) return
    written.current = asked
    set(asked)
    if (!asked) input.current?.focus()
  }, [location])

  useEffect(() => {
    const timer = setTimeout(() => {
      if (written.current === undefined || query.trim() === written.current) return
      written.current = query.trim()
      history.replace(page(query))
    }, pause)
    return () => clearTimeout(timer)
  }, [query])

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
        <SearchResults query={query} lang={lang} />
      </main>
    </Layout>
  )
}
