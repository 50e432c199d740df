import type {IndexedDocument, IndexRoot, IndexShard, IndexWords, Manifest} from './index-format.ts'
import {isDocuments, isShard, isWords} from './is-index-file.ts'
import {type Posting, unpackPostings} from './pack-postings.ts'
import {unpackTerms} from './pack-terms.ts'

/** One term of the dictionary and where it occurs. */
export interface Entry {
  readonly term: string
  readonly postings: readonly Posting[]
}

/** Reads terms and documents of an index; each file is loaded once, when first needed. */
export interface IndexReader {
  readonly root: IndexRoot
  find(term: string): Promise<Entry | undefined>
  /** Terms that begin so, those of the first two shards that may hold one: a short beginning stands in many. */
  startingWith(prefix: string): Promise<readonly Entry[]>
  /** The words that a misspelt one may stand for. */
  words(): Promise<readonly string[]>
  document(number: number): Promise<IndexedDocument | undefined>
}

/** A file of the index does not hold what the manifest says it does; or `load` gave something else. */
export interface IndexDamage extends Error {
  readonly code: 'index-damaged'
}

/** Shards that are read for the end of a word that is still being typed. */
const shardsForPrefix = 2

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
  const read = once(load)
  const shard = (at: number) => read(manifest.shards[at], isShard, openShard)
  const shardOf = (term: string): number => root.starts.findLastIndex(start => start <= term)
  return {
    root,
    find: async term => {
      const {terms, postings} = await shard(shardOf(term))
      const at = lowest(terms, term)
      return terms[at] === term ? {term, postings: unpackPostings(postings[at] ?? '')} : undefined
    },
    startingWith: async prefix => {
      const first = shardOf(prefix)
      const count = Math.min(shardOf(`${prefix}\uffff`) - first + 1, shardsForPrefix)
      const shards = await Promise.all(Array.from({length: count}, (_, at) => shard(first + at)))
      return shards.flatMap(({terms, postings}) => {
        const from = lowest(terms, prefix)
        return terms
          .slice(from, lowest(terms, `${prefix}\uffff`))
          .map((term, at) => ({term, postings: unpackPostings(postings[from + at] ?? '')}))
      })
    },
    words: () => read(manifest.words, isWords, ({terms}: IndexWords) => unpackTerms(terms)),
    document: async number => {
      const chunk = await read(
        manifest.documents[Math.floor(number / root.perFile)],
        isDocuments,
        documents => documents,
      )
      return chunk[number % root.perFile]
    },
  }
}

interface OpenShard {
  readonly terms: readonly string[]
  readonly postings: readonly string[]
}

function openShard({terms, postings}: IndexShard): OpenShard {
  return {terms: unpackTerms(terms), postings: postings.split(' ')}
}

/** Each file loaded, checked and opened once; after a failure the next call tries again. */
function once(load: (name: string) => Promise<unknown>) {
  const opened = new Map<string, Promise<unknown>>()
  return <File, Opened>(
    name: string | undefined,
    isFile: (value: unknown) => value is File,
    open: (file: File) => Opened,
  ): Promise<Opened> => {
    const key = name ?? ''
    const promise =
      opened.get(key) ??
      load(key).then(value => {
        if (isFile(value)) return open(value)
        throw damage(key)
      })
    opened.set(key, promise)
    promise.catch(() => opened.delete(key))
    return promise as Promise<Opened>
  }
}

/** An error that says which file is to blame. */
export function damage(name: string): IndexDamage {
  return Object.assign(new Error(`Unexpected content of ${name}`), {code: 'index-damaged' as const})
}

/** Where a term stands in a sorted list, or would. */
function lowest(terms: readonly string[], term: string): number {
  let [from, to] = [0, terms.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((terms[middle] ?? '') < term) from = middle + 1
    else to = middle
  }
  return from
}
