import {fold} from './fold.ts'
import type {IndexedDocument} from './index-format.ts'

/** A literal shorter than this is a word and not a text that identifies a problem. */
const leastLiteral = 10
/** A piece of a literal shorter than this may stand in many. */
const leastPiece = 16

/** What the dictionary cannot know of a candidate. */
export interface Reranked {
  /** 1, and up to 1.9 the more of the query stands as typed in title and headings. */
  readonly nearness: number
  /** Characters that query and a literal of the document share: a pasted log line, a piece of a dialog; else 0. */
  readonly literal: number
}

/**
 * Compares a candidate's title, headings and literals with the query as it was written.
 *
 * @param query folded and in lower case
 */
export function rerank({pages, literals}: IndexedDocument, query: string): Reranked {
  const titles = comparable(Object.values(pages).map(page => page.title))
  const headings = comparable(Object.values(pages).flatMap(page => page.headings))
  const words = query.split(' ').filter(word => word.length > 1)
  const share = (texts: string): number =>
    words.length ? words.filter(word => texts.includes(word)).length / words.length : 0
  const known = literals.map(literal => fold(literal).toLowerCase()).filter(literal => literal.length >= leastLiteral)
  const shared = known.map(literal => {
    if (query.includes(literal)) return literal.length
    return query.length >= leastPiece && literal.includes(query) ? query.length : 0
  })
  return {nearness: 1 + 0.5 * share(titles) + 0.4 * share(headings), literal: Math.max(0, ...shared)}
}

function comparable(texts: readonly string[]): string {
  return fold(texts.join('\n')).toLowerCase()
}
