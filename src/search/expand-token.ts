import type {Token} from './analyse.ts'
import type {Entry, IndexReader} from './index-reader.ts'
import {isNear} from './is-near.ts'
import {stem} from './stem.ts'

/** What the dictionary has for one term of a query. */
export interface Match {
  /** How much the term counts: pieces of an identifier less than its whole. */
  readonly weight: number
  /** How much is missing where it is missing. */
  readonly loss: number
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
  const weight = weightOf(token)
  return {
    weight,
    loss: isJapanese && !entries.length ? weight * unknownPair : weight,
    entries: misspelt ? await respellings(reader, token) : entries,
    verbatim: Boolean(exact) && token.kind === 'word',
  }
}

/**
 * A pair of characters that the dictionary does not have is most often where two words meet, or an ending, and less is
 * missing with it than with an unknown word.
 */
const unknownPair = 0.5

function weightOf({kind, text}: Token): number {
  if (subjects.has(text)) return 0.3
  if (kind === 'part') return 0.6
  if (kind === 'word') return text.length === 1 ? 0.3 : 1
  if (text.length === 1) return 1
  if (/^\p{sc=Hira}+$/u.test(text)) return 0.3
  return isSeam(text) ? 0.6 : 1
}

/** What every article is about tells none from another. */
const subjects = new Set(['confluence', 'atlassian'])

/** Whether two scripts meet in a pair: プ最 of ヒープ最大値. */
function isSeam(pair: string): boolean {
  return new Set([...pair].map(character => scripts.findIndex(script => script.test(character)))).size > 1
}

const scripts = [/\p{sc=Han}/u, /\p{sc=Hira}/u, /[\p{sc=Kana}ー]/u]

async function completions(reader: IndexReader, {text, term}: Token): Promise<Match['entries']> {
  const ended = stem(withEnd(text))
  const whole = ended === term ? undefined : await reader.find(ended)
  const longer = (await reader.startingWith(text)).filter(entry => entry.term !== term && entry.term !== ended)
  return [...(whole ? [whole] : []), ...longer]
    .map(entry => ({...entry, likeness: entry === whole ? 0.9 : 0.4 + (0.5 * text.length) / entry.term.length}))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maximumEndings)
}

/** With the rest of the `-ing` or `-ed` that it may end in: the dictionary has `set`, and `setti` does not lead to it. */
function withEnd(text: string): string {
  return text.replace(/i$/, 'ing').replace(/in$/, 'ing').replace(/e$/, 'ed')
}

async function respellings(reader: IndexReader, {term, text}: Token): Promise<Match['entries']> {
  const slips = text.length < 4 || !/^[a-z]+$/.test(text) ? 0 : text.length < 7 ? 1 : 2
  if (!slips) return []
  // The slip may have made another stem: `flies` for `files`.
  const typed = [...new Set([term, text, text.replace(/s$/, '')])]
  const letters = lettersOf(text)
  const near = (await reader.words())
    .filter(word => bits(lettersOf(word) ^ letters) <= 2 * slips + 1)
    .flatMap(word => {
      const needed = [1, 2].find(count => count <= slips && typed.some(spelling => isNear(spelling, word, count)))
      return needed ? [{word, likeness: likenesses[needed - 1] ?? 0, isSameStart: word[0] === term[0]}] : []
    })
    .sort((a, b) => b.likeness - a.likeness || Number(b.isSameStart) - Number(a.isSameStart))
    .slice(0, maximumSpellings)
  const entries = await Promise.all(near.map(({word}) => reader.find(word)))
  return entries.flatMap((entry, at) => (entry ? [{...entry, likeness: near[at]?.likeness ?? 0}] : []))
}

/** A bit for each letter that occurs: each slip changes two at most, the end of a word that is not in its stem one more. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function bits(number: number): number {
  let [count, rest] = [0, number]
  for (; rest; rest &= rest - 1) count++
  return count
}

/** How much a word with one slip, and with two, counts of the right one. */
const likenesses = [0.65, 0.4]
