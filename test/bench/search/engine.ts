import type {Lang} from '../../../src/model/lang.ts'
import type {SearchDocument} from '../../../src/model/search-document.ts'

/** A search engine that can index the knowledge base. */
export interface Engine {
  readonly name: string
  readonly open: (documents: readonly SearchDocument[]) => Promise<OpenEngine>
  /** Bytes of its code as a browser loads it: bundled, minified, gzipped. */
  readonly codeBytes: () => Promise<number>
}

/** An index over one corpus. */
export interface OpenEngine {
  /** Ids of at most ten documents, best first, for a reader of that language. */
  readonly search: (query: string, lang: Lang) => Promise<readonly string[]>
  /** Bytes that a browser fetches, beside code, before it can show the first answer; gzipped. */
  readonly bytesForFirst: (query: string, lang: Lang) => Promise<number>
  /** Milliseconds of one search when everything it needs was loaded; measured here unless the engine runs elsewhere. */
  readonly time?: (query: string, lang: Lang) => Promise<number>
  readonly close?: () => Promise<void>
}

/** A document as the libraries get it: both languages in every field, as our own index has them. */
export interface FlatDocument {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly headings: string
  readonly keywords: string
  readonly body: string
}

/** What a word is worth in a field; the same for every library that knows boosts. */
export const boosts = {title: 6, description: 2, headings: 3, keywords: 3, body: 1} as const

export const fields = Object.keys(boosts) as readonly (keyof typeof boosts)[]

const noPage = {title: '', description: '', headings: [], body: ''}

/** The same text that our own index is built over. */
export function flatten({id, pages, literals, terms, events, code, meanings, component}: SearchDocument): FlatDocument {
  const [en, ja] = [pages.en ?? noPage, pages.ja ?? noPage]
  return {
    id,
    title: lines([en.title, ja.title]),
    description: lines([en.description, ja.description]),
    headings: lines([...en.headings, ...ja.headings]),
    keywords: lines([...literals, ...terms, component ?? '']),
    body: lines([en.body, ja.body, ...events, ...code, ...meanings]),
  }
}

/** What a library has to carry beside its index to show a result: title, description and address in both languages. */
export function shown(documents: readonly SearchDocument[]): unknown {
  return documents.map(({id, pages}) => [
    id,
    ...[pages.en, pages.ja].map(page => page && [page.title, page.description, page.url]),
  ])
}

function lines(texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n')
}
