import type {Lang} from '../../src/model/lang.ts'
import type {SearchDocument, SearchPage} from '../../src/model/search-document.ts'
import type {KnownQuery} from './read-queries.ts'

/** Results that count: an answer further down is no answer. */
export const resultsThatCount = 10

/** Where the answer of a query stood. */
export interface Ranked {
  readonly query: KnownQuery
  /** From 1; undefined if no right article was among the first ten. */
  readonly rank: number | undefined
}

/** Answers a query with ids of documents, best first. */
export type Ask = (query: string) => Promise<readonly string[]>

/** Asks every query, one after the other. */
export async function rankQueries(queries: readonly KnownQuery[], ask: Ask): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = []
  for (const query of queries) {
    const found = (await ask(query.query)).slice(0, resultsThatCount).findIndex(id => query.first.includes(id))
    ranked.push({query, rank: found < 0 ? undefined : found + 1})
  }
  return ranked
}

/** MRR@10: the mean of 1/rank, 0 for a query without an answer; NaN of nothing. */
export function meanReciprocalRank(ranked: readonly Ranked[]): number {
  return ranked.reduce((sum, {rank}) => sum + (rank ? 1 / rank : 0), 0) / ranked.length
}

const nothing = {title: '', description: '', headings: [], body: ''} satisfies Omit<SearchPage, 'url'>

/**
 * The same documents, written in one language only; their terms stay, for they are ids of the glossary and not prose.
 * A query in the other language then has to be answered through the text of this one.
 */
export function inOneLanguage(documents: readonly SearchDocument[], lang: Lang): readonly SearchDocument[] {
  const other = lang === 'en' ? 'ja' : 'en'
  return documents.map(document => ({
    ...document,
    pages: {...document.pages, [other]: {...document.pages[other], ...nothing}},
  }))
}
