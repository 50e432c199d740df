import {analyse, type Token} from './analyse.ts'
import {eventText} from './event-text.ts'
import {fold} from './fold.ts'
import {isPasted} from './is-pasted.ts'

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
/** Distinct terms of a typed query. */
const maximumTokens = 60
/** Distinct terms of a paste; each may lie in a file of its own. */
const maximumPasted = 24

/** The terms of a query; what identifies one event and not the problem (times, ids, stack frames) is left out of a paste. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, maximum)
  const pasted = isPasted(text)
  const tokens = pasted ? telling(distinct(analyse(eventText(text)))) : distinct(analyse(text)).slice(0, maximumTokens)
  return {tokens, pasted, text: fold(text).toLowerCase()}
}

/** Whole words before pieces of them, and long ones before short ones: `JwtInvalidClaimException` is rarer than `error`. */
function telling(tokens: readonly Token[]): readonly Token[] {
  const length = ({kind, text}: Token): number => (kind === 'part' ? 0 : kind === 'japanese' ? 5 : text.length)
  return tokens.toSorted((a, b) => length(b) - length(a)).slice(0, maximumPasted)
}

function distinct(tokens: readonly Token[]): readonly Token[] {
  const seen = new Set<string>()
  return tokens.filter(({term}) => !seen.has(term) && seen.add(term))
}
