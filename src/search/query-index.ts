import type {Component} from '../model/article.ts'
import type {Lang} from '../model/lang.ts'
import type {SearchDocument} from '../model/search-document.ts'
import {excerpt} from './excerpt.ts'
import {expandToken, type Match} from './expand-token.ts'
import type {IndexedDocument} from './index-format.ts'
import type {IndexReader} from './index-reader.ts'
import {type ParsedQuery, parseQuery} from './parse-query.ts'
import {rankDocuments} from './rank-documents.ts'
import {rerank} from './rerank.ts'

/** One article or guide page that answers a query. */
export interface SearchResult {
  /** The article's slug, or `guide/<name>`. */
  readonly article: string
  readonly kind: SearchDocument['kind']
  /** The reader's language, which title, url and excerpt are in. */
  readonly lang: Lang
  readonly title: string
  /** From the root of the site without base URL. */
  readonly url: string
  /** Comparable within one answer; above 1,000 if the query holds a text by which the article is known. */
  readonly score: number
  readonly excerpt: string
}

/** What to answer, and how much of it. */
export interface QueryOptions {
  /** The reader's language. */
  readonly lang: Lang
  /** How many results at most; 10 unless told. */
  readonly limit?: number | undefined
  /** Only these. */
  readonly kind?: SearchDocument['kind']
  readonly component?: Component | undefined
}

/** Documents that are ranked anew by their titles, headings and literals. */
const candidates = 50
/** Below this share of the best score a document shares only common words with the query. */
const leastScore = 0.1
/** What a literal is worth: more than any number of words. */
const literalScore = 1_000

/** The documents that answer a query, best first; empty if none does or the query holds no word. */
export async function queryIndex(
  reader: IndexReader,
  query: string,
  options: QueryOptions,
): Promise<readonly SearchResult[]> {
  const parsed = parseQuery(query)
  const allowed = allowedDocuments(reader, options)
  const ranked = rankDocuments(await findMatches(reader, parsed), reader.root.count)
  const best = ranked.filter(({number}) => allowed(number)).slice(0, candidates)
  const documents = await Promise.all(best.map(({number}) => reader.document(number)))
  const scored = best.flatMap(({score, relevant}, at) => {
    const document = documents[at]
    if (!document) return []
    const {nearness, literal} = rerank(document, parsed.text)
    return [{document, relevant, literal, score: score * nearness}]
  })
  const floor = Math.max(0, ...scored.map(({score}) => score)) * leastScore
  return scored
    .filter(({literal, relevant, score}) => literal > 0 || (relevant && score >= floor))
    .map(({document, literal, score}) => ({document, score: literal > 0 ? literalScore + literal + score : score}))
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 10)
    .map(({document, score}) => toResult(document, score, options.lang))
}

function findMatches(reader: IndexReader, {tokens, pasted}: ParsedQuery): Promise<readonly Match[]> {
  // The last word and its pieces are unfinished together.
  const last = tokens.findLastIndex(token => token.kind !== 'part')
  return Promise.all(tokens.map((token, at) => expandToken(reader, token, {pasted, last: at >= last})))
}

function allowedDocuments({root}: IndexReader, {kind, component}: QueryOptions): (number: number) => boolean {
  const allowed = root.facets.map(
    facet => facet.startsWith(kind ?? '') && (component === undefined || facet.endsWith(`:${component}`)),
  )
  return number => allowed[root.facetOf[number] ?? -1] ?? false
}

function toResult({id, kind, pages}: IndexedDocument, score: number, lang: Lang): SearchResult {
  const {title, description, url} = pages[lang]
  return {
    article: id,
    kind,
    lang,
    title,
    url,
    score: Math.round(score * 100) / 100,
    excerpt: excerpt(description),
  }
}
