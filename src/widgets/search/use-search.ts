import {useEffect, useState} from 'react'
import type {Lang} from '../../model/lang.ts'
import type {SearchResult} from '../../search/query-index.ts'

/** How far a search is. While a changed query is answered, the earlier answer stays. */
export type SearchState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly retry: () => void}
  | {readonly kind: 'answered'; readonly query: string; readonly results: readonly SearchResult[]}

/** What is searched. */
interface Search {
  readonly query: string
  readonly lang: Lang
  readonly limit: number
  /** As `siteIndex` wants it. */
  readonly root: string
}

const idle: SearchState = {kind: 'idle'}

/** Searches the site; code and index are loaded with the first query that is not empty. */
export function useSearch({query, lang, limit, root}: Search): SearchState {
  const [state, setState] = useState<SearchState>(idle)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!query.trim()) {
      setState(idle)
      return
    }
    let current = true
    setState(before => (before.kind === 'answered' ? before : {kind: 'loading'}))
    answer({query, lang, limit, root}).then(
      results => current && setState({kind: 'answered', query, results}),
      () => current && setState({kind: 'failed', retry: () => setAttempt(count => count + 1)}),
    )
    return () => {
      current = false
    }
  }, [query, lang, limit, root, attempt])

  return state
}

async function answer({query, lang, limit, root}: Search): Promise<readonly SearchResult[]> {
  const {siteIndex} = await import('./site-index.ts')
  const index = await siteIndex(root)
  return index.query(query, {lang, limit})
}
