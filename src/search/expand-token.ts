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
    weight: weightOf(token, entries.length > 0),
    entries: misspelt ? await respellings(reader, token) : entries,
    verbatim: Boolean(exact) && token.kind === 'word',
  }
}

/**
 * A pair of characters that the dictionary does not have is most often where two words meet, or an ending, and tells less of
 * what is missing than an unknown word does.
 */
function weightOf({kind, text}: Token, isKnown: boolean): number {
  if (kind === 'part') return 0.6
  if (kind === 'word' || text.length === 1) return 1
  const meaning = /^\p{sc=Hira}+$/u.test(text) ? 0.3 : isSeam(text) ? 0.6 : 1
  return isKnown ? meaning : meaning * 0.5
}

/** Whether two scripts meet in a pair: プ最 of ヒープ最大値. */
function isSeam(pair: string): boolean {
  return new Set([...pair].map(character => scripts.findIndex(script => script.test(character)))).size > 1
}

const scripts = [/\p{sc=Han}/u, /\p{sc=Hira}/u, /[\p{sc=Kana}ー]/u]

async function completions(reader: IndexReader, {text, term}: Token): Promise<Match['entries']> {
  return (await reader.startingWith(text))
    .filter(entry => entry.term !== term)
    .map(entry => ({...entry, likeness: 0.4 + (0.5 * text.length) / entry.term.length}))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maximumEndings)
}

async function respellings(reader: IndexReader, {term, text}: Token): Promise<Match['entries']> {
  const slips = text.length < 4 || !/^[a-z]+$/.test(text) ? 0 : text.length < 7 ? 1 : 2
  if (!slips) return []
  // The slip may have made another stem: `flies` for `files`.
  const typed = [...new Set([term, text, text.replace(/s$/, '')])]
  const near = (await reader.words())
    .flatMap(word => {
      const needed = [1, 2].find(count => count <= slips && typed.some(spelling => isNear(spelling, word, count)))
      return needed ? [{word, likeness: likenesses[needed - 1] ?? 0, isSameStart: word[0] === term[0]}] : []
    })
    .sort((a, b) => b.likeness - a.likeness || Number(b.isSameStart) - Number(a.isSameStart))
    .slice(0, maximumSpellings)
  const entries = await Promise.all(near.map(({word}) => reader.find(word)))
  return entries.flatMap((entry, at) => (entry ? [{...entry, likeness: near[at]?.likeness ?? 0}] : []))
}

/** How much a word with one slip, and with two, counts of the right one. */
const likenesses = [0.65, 0.4]
