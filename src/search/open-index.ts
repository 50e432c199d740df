import {type Facet, type IndexRoot, indexVersion} from './index-format.ts'
import {damage, indexReader} from './index-reader.ts'
import {isManifest, isRoot} from './is-index-file.ts'
import {type QueryOptions, queryIndex, type SearchResult, type Show} from './query-index.ts'

/** An index that can be asked. */
export interface SearchIndex {
  /** What the documents can be filtered by. */
  readonly facets: readonly Facet[]
  /**
   * Best first; empty if nothing answers. Rejects if a file of the index cannot be loaded, or with an `IndexDamage` if it
   * holds something else than it should.
   */
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
 * @param show what results show: their descriptions, unless told otherwise (`showDocument`)
 * @returns rejects with an `IndexFailure`, an `IndexDamage`, or with what `load` rejected with
 */
export async function openIndex(load: (name: string) => Promise<unknown>, show?: Show): Promise<SearchIndex> {
  const manifest = (await load('manifest.json')) as {readonly version?: unknown} | null
  if (manifest?.version !== indexVersion) {
    const failure = new Error(`Unexpected index version ${manifest?.version}, expected ${indexVersion}`)
    throw Object.assign(failure, {code: 'index-version' as const}) satisfies IndexFailure
  }
  if (!isManifest(manifest)) throw damage('manifest.json')
  const root: unknown = await load(manifest.root)
  if (!isRoot(root) || root.starts.length !== manifest.shards.length) throw damage(manifest.root)
  const reader = indexReader(manifest, root satisfies IndexRoot, load)
  return {facets: root.facets, query: (text, options) => queryIndex(reader, text, options, show)}
}
