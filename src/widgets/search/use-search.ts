import {useEffect, useState} from 'react'
import type {Component} from '../../model/article.ts'
import type {Lang} from '../../model/lang.ts'
import type {Facet} from '../../search/index-format.ts'
import type {SearchResult} from '../../search/query-index.ts'

/** How far a search is. While a changed query is answered, the earlier answer stays. */
export type SearchState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly retry: () => void}
  | {
      readonly kind: 'answered'
      readonly query: string
      readonly results: readonly SearchResult[]
      /** What could be asked for. */
      readonly facets: readonly Facet[]
    }

/** What is searched. */
interface Search {
  readonly query: string
  readonly lang: Lang
  readonly limit: number
  /** As `siteIndex` wants it. */
  readonly root: string
  readonly component?: Component | undefined
  readonly validated?: boolean | undefined
}

const idle: SearchState = {kind: 'idle'}

/** Searches the site; code and index are loaded with the first query that is not empty. */
export function useSearch({query, lang, limit, root, component, validated = false}: Search): SearchState {
  const [state, setState] = useState<SearchState>(idle)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!query.trim()) {
      setState(idle)
      return
    }
    let current = true
    setState(before => (before.kind === 'answered' ? before : {kind: 'loading'}))
    answer({query, lang, limit, root, component, validated}).then(
      answered => current && setState({kind: 'answered', query, ...answered}),
      () => current && setState({kind: 'failed', retry: () => setAttempt(count => count + 1)}),
    )
    return () => {
      current = false
    }
  }, [query, lang, limit, root, component, validated, attempt])

  return state
}

async function answer({query, lang, limit, root, component, validated}: Search) {
  const {siteIndex} = await import('./site-index.ts')
  const index = await siteIndex(root)
  const state = validated ? 'validated' : undefined
  return {results: await index.query(query, {lang, limit, component, state}), facets: index.facets}
}
