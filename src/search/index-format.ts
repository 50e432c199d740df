import type {Component} from '../model/article.ts'
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
  /** Every word that a misspelt one may stand for; read only when one is met. */
  readonly words: string
}

/** What a query needs before it knows which shards to load. */
export interface IndexRoot {
  /** Documents in the index. */
  readonly count: number
  /** Documents per file of `Manifest.documents`; the last may hold fewer. */
  readonly perFile: number
  /** The first term of each shard, in code unit order; the first is empty. */
  readonly starts: readonly string[]
  /** What documents are filtered by; documents of one facet stand together, in the order of this list. */
  readonly facets: readonly Facet[]
}

/** Documents that are alike for a filter. */
export interface Facet extends Pick<SearchDocument, 'kind' | 'state'> {
  readonly component?: Component
  /** How many there are. */
  readonly count: number
}

/** A range of the dictionary. */
export interface IndexShard {
  /** As `packTerms` writes them, in code unit order. */
  readonly terms: string
  /** As `packPostings` writes them: one string for each term, in the same order, a space between them. */
  readonly postings: string
}

/** `Manifest.words`. */
export interface IndexWords {
  /** As `packTerms` writes them: the Latin words of the dictionary, letters only, three and more. */
  readonly terms: string
}

/** What a result shows of a document, and what ranks the best ones anew. */
export interface IndexedDocument extends Pick<SearchDocument, 'id' | 'kind' | 'component' | 'state' | 'literals'> {
  readonly sections: readonly string[]
  readonly pages: Readonly<Partial<Record<Lang, Omit<SearchPage, 'body'>>>>
}

/** A file of the index, to be written or kept in memory. */
export interface IndexFile {
  readonly name: string
  /** JSON. */
  readonly text: string
}
