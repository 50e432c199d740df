import type {Lang} from '../model/lang.ts'
import type {SearchDocument, SearchPage} from '../model/search-document.ts'

/** The major version of the files below; a reader that meets another one says so and falls back. */
export const indexVersion = 1

/** `manifest.json`: the one file with a fixed name. The others are named by their content and never change. */
export interface Manifest {
  readonly version: number
  readonly root: string
  /** In the order of their terms. */
  readonly shards: readonly string[]
  /** In the order of their documents. */
  readonly documents: readonly string[]
}

/** What a query needs before it knows which shards to load. */
export interface IndexRoot {
  /** Documents in the index. */
  readonly count: number
  /** Documents per file of `Manifest.documents`; the last may hold fewer. */
  readonly perFile: number
  /** The first term of each shard, in code unit order; the first is empty. */
  readonly starts: readonly string[]
  /** Distinct kinds and components: `article:companion`, `guide:`. */
  readonly facets: readonly string[]
  /** For each document, an index into `facets`. */
  readonly facetOf: readonly number[]
}

/** A range of the dictionary. */
export interface IndexShard {
  /** In code unit order. */
  readonly terms: readonly string[]
  /**
   * For each term pairs of numbers: how far the document's number is from the one before (the first: from 0),
   * then the term's weight in it in twentieths, frequency times field boost over field length.
   */
  readonly postings: readonly (readonly number[])[]
}

/** What a result shows of a document, and what ranks the best ones anew. */
export interface IndexedDocument extends Pick<SearchDocument, 'id' | 'kind' | 'literals'> {
  readonly pages: Readonly<Record<Lang, Omit<SearchPage, 'body'>>>
}

/** A file of the index, to be written or kept in memory. */
export interface IndexFile {
  readonly name: string
  /** JSON. */
  readonly text: string
}
