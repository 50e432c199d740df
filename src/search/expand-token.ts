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

/** More endings of a word than these would make every document a result. */
const maximumEndings = 24
/** Spellings to choose among; each may lie in a shard of its own. */
const maximumSpellings = 4

/**
 * Looks a term up. While somebody types, the last word may be unfinished, and a Latin word that the dictionary does not
 * have may be misspelt: one slip from four letters on, two from seven on.
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
  const misspelt = !entries.length && !pasted && token.kind === 'word'
  return {
    weight: token.kind === 'part' ? 0.6 : 1,
    entries: misspelt ? await respellings(reader, token.term) : entries,
    verbatim: Boolean(exact) && token.kind === 'word',
  }
}

async function completions(reader: IndexReader, {text, term}: Token): Promise<Match['entries']> {
  return (await reader.startingWith(text))
    .filter(entry => entry.term !== term)
    .map(entry => ({...entry, likeness: 0.4 + (0.5 * text.length) / entry.term.length}))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maximumEndings)
}

async function respellings(reader: IndexReader, term: string): Promise<Match['entries']> {
  const slips = term.length < 4 || !/^[a-z]+$/.test(term) ? 0 : term.length < 7 ? 1 : 2
  if (!slips) return []
  const near = (await reader.words())
    .flatMap(word => {
      const needed = [1, 2].find(count => count <= slips && isNear(term, word, count))
      return needed ? [{word, likeness: likenesses[needed - 1] ?? 0, isSameStart: word[0] === term[0]}] : []
    })
    .sort((a, b) => b.likeness - a.likeness || Number(b.isSameStart) - Number(a.isSameStart))
    .slice(0, maximumSpellings)
  const entries = await Promise.all(near.map(({word}) => reader.find(word)))
  return entries.flatMap((entry, at) => (entry ? [{...entry, likeness: near[at]?.likeness ?? 0}] : []))
}

/** How much a word with one slip, and with two, counts of the right one. */
const likenesses = [0.65, 0.4]
