import {analyse, type Token} from './analyse.ts'
import {fold} from './fold.ts'

/** What somebody searches for. */
export interface ParsedQuery {
  /** Distinct terms in reading order. */
  readonly tokens: readonly Token[]
  /** Whether this was copied from somewhere (a log, a dialog) and not typed: no word of it is unfinished or misspelt. */
  readonly pasted: boolean
  /** Folded and in lower case, to compare with literals. */
  readonly text: string
}

/** More of a paste is not read: an error says what it is at its beginning. */
const maximum = 4_000
/** Typed queries are shorter. */
const typedLength = 60
/** Distinct terms of one query. */
const maximumTokens = 120

const stackFrame = /\bat [\w.$/]+\([^)]{0,200}\)?/g
/** Times (digits may be redacted: `2020-07-XX 11:XX:44,512`), placeholders, hexadecimal ids, long numbers. */
const oneEvent = /\b\d{4}-[\dX]+-[\dX]+[T ][\dX:.,]+|\bX{3,}\b|\b(?=[a-f-]*\d)[a-f\d-]{16,}\b|\b\d{6,}\b/gi

/** The terms of a query; what identifies one event and not the problem (times, ids, stack frames) is left out of a paste. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, maximum)
  const pasted = text.trim().length > typedLength || text.trim().includes('\n') || text.search(stackFrame) >= 0
  return {tokens: distinct(pasted ? withoutNoise(text) : analyse(text)), pasted, text: fold(text).toLowerCase()}
}

function withoutNoise(text: string): readonly Token[] {
  const marked = text.replace(oneEvent, ' ')
  // Somebody may paste nothing but frames.
  return analyse(marked.replace(stackFrame, ' ').trim() || marked)
}

function distinct(tokens: readonly Token[]): readonly Token[] {
  const terms = tokens.map(token => token.term)
  return tokens.filter(({term}, at) => terms.indexOf(term) === at).slice(0, maximumTokens)
}
