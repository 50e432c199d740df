import type {Token} from './analyse.ts'
import type {Entry, IndexReader} from './index-reader.ts'
import {isNear} from './is-near.ts'

/** What the dictionary has for one term of a query. */
export interface Match {
  /** How much the term counts: pieces of an identifier less than its whole. */
  readonly weight: number
  /** The term itself, or what it may stand for; empty if nothing is near. */
  readonly entries: readonly (Entry & {readonly likeness: number})[]
  /** Whether the dictionary has it as it was written, a Latin word or a whole identifier. */
  readonly verbatim: boolean
}

/** More spellings than these would make every document a result. */
const maximumSpellings = 24

/**
 * Looks a term up. While somebody types, the last word may be unfinished, and a Latin word that the dictionary does not
 * have may be misspelt: one slip from four letters on, two from eight on, the first letter right.
 */
export async function expandToken(
  reader: IndexReader,
  token: Token,
  {pasted, last}: {readonly pasted: boolean; readonly last: boolean},
): Promise<Match> {
  const isJapanese = token.kind === 'japanese'
  const exact = await reader.find(token.term)
  const unfinished = !pasted && (isJapanese ? token.text.length === 1 : last)
  const entries = [...(exact ? [{...exact, likeness: 1}] : []), ...(unfinished ? await completions(reader, token) : [])]
  const misspelt = !entries.length && !pasted && !isJapanese
  return {
    weight: token.kind === 'part' ? 0.6 : 1,
    entries: misspelt ? await respellings(reader, token.term) : entries,
    verbatim: Boolean(exact) && token.kind === 'word',
  }
}

async function completions(reader: IndexReader, {text, term}: Token): Promise<Match['entries']> {
  const entries = (await reader.startingWith(text)).filter(entry => entry.term !== term)
  return likeliest(entries, entry => 0.4 + (0.5 * text.length) / entry.term.length)
}

async function respellings(reader: IndexReader, term: string): Promise<Match['entries']> {
  const slips = term.length < 4 || /^\d/.test(term) ? 0 : term.length < 8 ? 1 : 2
  const needed = (entry: Entry) => [1, 2].find(count => count <= slips && isNear(term, entry.term, count))
  const entries = slips ? await reader.startingWith(term.slice(0, 1)) : []
  return likeliest(entries, entry => [0, 0.65, 0.4][needed(entry) ?? 0] ?? 0)
}

function likeliest(entries: readonly Entry[], likeness: (entry: Entry) => number): Match['entries'] {
  return entries
    .map(entry => ({...entry, likeness: likeness(entry)}))
    .filter(entry => entry.likeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maximumSpellings)
}
