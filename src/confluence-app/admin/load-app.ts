import type {ArticleProse} from '../../model/article-prose.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import type {Lang} from '../../model/lang.ts'
import {openIndex, type SearchIndex} from '../../search/open-index.ts'
import {showDocument} from '../../search/show-document.ts'

/** The packaged knowledge base. */
export interface LoadedApp {
  readonly articles: readonly ArticleProse[]
  readonly index: SearchIndex
  readonly knowledge: () => Promise<Knowledge>
}

/** Loads articles and index from the app's own files; the checks when they are asked for. Rejects if a file is missing. */
export async function loadApp(address: string, lang: Lang): Promise<LoadedApp> {
  const load = async (name: string): Promise<unknown> => {
    const response = await fetch(`${address}kb/${name}`, {referrerPolicy: 'no-referrer'})
    if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${name}`)
    return response.json()
  }
  const [articles, index] = await Promise.all([
    load(`articles.${lang}.json`),
    openIndex(name => load(`search/${name}`), showDocument),
  ])
  return {
    articles: articles as readonly ArticleProse[],
    index,
    knowledge: async () => (await load('checks.json')) as Knowledge,
  }
}
