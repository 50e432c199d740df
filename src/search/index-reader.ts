import type {IndexedDocument, IndexRoot, IndexShard, Manifest} from './index-format.ts'

/** One term of the dictionary and where it occurs. */
export interface Entry {
  readonly term: string
  /** As in `IndexShard.postings`. */
  readonly postings: readonly number[]
}

/** Reads terms and documents of an index; each file is loaded once, when first needed. */
export interface IndexReader {
  readonly root: IndexRoot
  find(term: string): Promise<Entry | undefined>
  /** Every term that begins so. */
  startingWith(prefix: string): Promise<readonly Entry[]>
  document(number: number): Promise<IndexedDocument | undefined>
}

/**
 * A reader over files that `load` gives as parsed JSON.
 *
 * @param load gets a name from the manifest; a rejection fails the query that needed the file, and the next one tries again
 */
export function indexReader(
  manifest: Manifest,
  root: IndexRoot,
  load: (name: string) => Promise<unknown>,
): IndexReader {
  const loaded = new Map<string, Promise<unknown>>()
  const file = <T>(name: string | undefined): Promise<T> => {
    const key = name ?? ''
    const promise = loaded.get(key) ?? load(key)
    loaded.set(key, promise)
    promise.catch(() => loaded.delete(key))
    return promise as Promise<T>
  }
  const shardOf = (term: string): number => root.starts.findLastIndex(start => start <= term)
  const range = async (from: string, to: string): Promise<readonly Entry[]> => {
    const names = manifest.shards.slice(shardOf(from), shardOf(to) + 1)
    const shards = await Promise.all(names.map(name => file<IndexShard>(name)))
    return shards.flatMap(({terms, postings}) => {
      const first = terms.findIndex(term => term >= from)
      const found = first < 0 ? [] : terms.slice(first, terms.findLastIndex(term => term <= to) + 1)
      return found.map((term, at) => ({term, postings: postings[first + at] ?? []}))
    })
  }
  return {
    root,
    find: async term => (await range(term, term))[0],
    startingWith: prefix => range(prefix, `${prefix}\uffff`),
    document: async number => {
      const chunk = await file<readonly IndexedDocument[]>(manifest.documents[Math.floor(number / root.perFile)])
      return chunk[number % root.perFile]
    },
  }
}
