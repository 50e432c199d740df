import type {Component} from '../model/article.ts'
import {type Lang, langs} from '../model/lang.ts'
import type {SearchDocument, SearchPage} from '../model/search-document.ts'
import {excerpt} from './excerpt.ts'
import {expandToken, type Match} from './expand-token.ts'
import type {Facet, IndexedDocument} from './index-format.ts'
import type {IndexReader} from './index-reader.ts'
import {type ParsedQuery, parseQuery} from './parse-query.ts'
import {rankDocuments} from './rank-documents.ts'
import {rerank} from './rerank.ts'

/** One article or guide page that answers a query. */
export interface SearchResult {
  /** The article's slug, or `guide/<name>`. */
  readonly article: string
  readonly kind: SearchDocument['kind']
  /** What title, url and excerpt are in: the reader's language, or the other one if only that exists. */
  readonly lang: Lang
  readonly title: string
  /** From the root of the site without base URL. */
  readonly url: string
  /** Comparable within one answer; above 1,000 if the query holds a text by which the article is known. */
  readonly score: number
  /** Plain text: the description, or what in the document shows the query best. */
  readonly excerpt: string
  /** Sections whose heading shows the query, at most three; none unless the index was opened with `showDocument`. */
  readonly sections: readonly ResultSection[]
  /** Absent for a guide page. */
  readonly component?: Component
  readonly state?: SearchDocument['state']
}

/** A section of a result. */
export interface ResultSection {
  readonly title: string
  /** As `SearchResult.url`, with the section's id. */
  readonly url: string
}

/** What to answer, and how much of it. */
export interface QueryOptions {
  /** The reader's language. */
  readonly lang: Lang
  /** How many results at most; 10 unless told. */
  readonly limit?: number | undefined
  /**
   * Nobody asked: answers are offered beside a text that may be about something else, and have to have more of it than
   * those to a question.
   */
  readonly unasked?: boolean | undefined
  /** Only these. */
  readonly kind?: SearchDocument['kind'] | undefined
  readonly component?: Component | undefined
  readonly state?: SearchDocument['state'] | undefined
}

/** For a query, what results show of a document besides its title. */
export type Show = (
  query: string,
) => (document: IndexedDocument, page: Omit<SearchPage, 'body'>) => Pick<SearchResult, 'excerpt' | 'sections'>

const showDescription: Show =
  () =>
  (_, {description}) => ({excerpt: excerpt(description), sections: []})

/** Documents that are ranked anew by their titles, headings and literals. */
const candidates = 24
/** Candidates have this share of the first one's score: no heading makes up for less. */
const candidateShare = 0.3
/** The least share of a question that an answer has, and of a text that is none. */
const leastCoverage = 0.15
const leastUnasked = 0.4
/** Below this share of the best score a document shares only common words with the query. */
const leastScore = 0.1
/** What a literal is worth: more than any number of words. */
const literalScore = 1_000

/** The documents that answer a query, best first; empty if none does or the query holds no word. */
export async function queryIndex(
  reader: IndexReader,
  query: string,
  options: QueryOptions,
  show: Show = showDescription,
): Promise<readonly SearchResult[]> {
  const parsed = parseQuery(query)
  const limit = options.limit ?? 10
  const allowed = allowedDocuments(reader.root.facets, options)
  const ranked = rankDocuments(await findMatches(reader, parsed), reader.root.count).filter(({number}) =>
    allowed(number),
  )
  const least = (ranked[0]?.score ?? 0) * candidateShare
  const best = ranked.filter(({score}, at) => at < limit || score >= least).slice(0, Math.max(limit, candidates))
  const documents = await Promise.all(best.map(({number}) => reader.document(number)))
  const scored = best.flatMap(({score, coverage}, at) => {
    const document = documents[at]
    if (!document) return []
    const {nearness, literal} = rerank(document, parsed.text)
    return [{document, coverage, literal, score: score * nearness}]
  })
  const shown = show(query)
  const enough = options.unasked ? leastUnasked : leastCoverage
  const floor = Math.max(0, ...scored.map(({score}) => score)) * leastScore
  return scored
    .filter(({literal, coverage, score}) => literal > 0 || (coverage >= enough && score >= floor))
    .map(({document, literal, score}) => ({document, score: literal > 0 ? literalScore + literal / 4 + score : score}))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({document, score}) => toResult(document, score, options.lang, shown))
}

function findMatches(reader: IndexReader, {tokens, pasted}: ParsedQuery): Promise<readonly Match[]> {
  // The last word and its pieces are unfinished together.
  const last = tokens.findLastIndex(token => token.kind !== 'part')
  return Promise.all(tokens.map((token, at) => expandToken(reader, token, {pasted, last: at >= last})))
}

/** Documents of one facet stand together, so that a number tells which one it belongs to. */
function allowedDocuments(
  facets: readonly Facet[],
  {kind, component, state}: QueryOptions,
): (number: number) => boolean {
  const ranges: (readonly [from: number, to: number])[] = []
  let from = 0
  for (const facet of facets) {
    const isAsked =
      (kind ?? facet.kind) === facet.kind &&
      (component ?? facet.component) === facet.component &&
      (state ?? facet.state) === facet.state
    if (isAsked) ranges.push([from, from + facet.count])
    from += facet.count
  }
  return number => ranges.some(([first, end]) => number >= first && number < end)
}

function toResult(
  document: IndexedDocument,
  score: number,
  reader: Lang,
  show: ReturnType<Show>,
): readonly SearchResult[] {
  const lang = [reader, ...langs].find(candidate => document.pages[candidate])
  const page = lang && document.pages[lang]
  if (!page) return []
  const {id, kind, component, state} = document
  return [
    {
      article: id,
      kind,
      lang,
      title: page.title,
      url: page.url,
      score: Math.round(score * 100) / 100,
      ...show(document, page),
      ...(component && {component}),
      ...(state && {state}),
    },
  ]
}
