import {type IndexRoot, indexVersion, type Manifest} from './index-format.ts'
import {indexReader} from './index-reader.ts'
import {type QueryOptions, queryIndex, type SearchResult} from './query-index.ts'

/** An index that can be asked. */
export interface SearchIndex {
  /** Best first; empty if nothing answers. Rejects if a file of the index cannot be loaded. */
  query(text: string, options: QueryOptions): Promise<readonly SearchResult[]>
}

/** The index was written for another reader; or its `manifest.json` is no manifest. */
export interface IndexFailure extends Error {
  readonly code: 'index-version'
}

/**
 * Opens an index; its root is read, dictionary and documents only when a query needs them.
 *
 * @param load gets the name of a file in the folder of `manifest.json`, gives its parsed JSON
 * @returns rejects with an `IndexFailure`, or with what `load` rejected with
 */
export async function openIndex(load: (name: string) => Promise<unknown>): Promise<SearchIndex> {
  const manifest = (await load('manifest.json')) as Manifest | null
  if (manifest?.version !== indexVersion) {
    const failure = new Error(`Unexpected index version ${manifest?.version}`)
    throw Object.assign(failure, {code: 'index-version' as const}) satisfies IndexFailure
  }
  const reader = indexReader(manifest, (await load(manifest.root)) as IndexRoot, load)
  return {query: (text, options) => queryIndex(reader, text, options)}
}
