import {type HaproxyToken, lexHaproxy} from '../../../src/config/haproxy/lex-haproxy.ts'
import type {Random} from '../../bench/logs/seeded-random.ts'

/** A configuration with one change. */
export interface Mutant {
  /** What was done. */
  readonly how: string
  readonly text: string
}

const signs = ['"', "'", '\\', '#', '{', '}', '!', '%', ':', ',', '(', ')']

/** A change of one token: a sign, a name, a word, or the place of a line. */
export function mutate(text: string, random: Random): Mutant {
  return random.of(mutations)(text, random) ?? mutate(text, random)
}

type Mutation = (text: string, random: Random) => Mutant | null

const mutations: readonly Mutation[] = [
  changeSign,
  changeSign,
  insertSign,
  misspell,
  misspell,
  dropWord,
  dropWord,
  addWord,
  repeatLine,
  dropLine,
  moveLine,
]

function changeSign(text: string, random: Random): Mutant | null {
  const places = [...text].flatMap((char, at) => (signs.includes(char) ? [at] : []))
  if (places.length === 0) return null
  const at = random.of(places)
  const char = text[at] ?? ''
  const insert = random.of(['', char + char, ...signs.slice(0, 4).filter(sign => sign !== char)])
  return {how: `${char} -> ${insert} at ${at}`, text: text.slice(0, at) + insert + text.slice(at + 1)}
}

function insertSign(text: string, random: Random): Mutant | null {
  const {span} = random.of(wordsOf(text))
  const at = random.chance(0.5) ? span.from : span.to
  const sign = random.of(signs)
  return {how: `insert ${sign} at ${at}`, text: text.slice(0, at) + sign + text.slice(at)}
}

/** The first word of a line, or the second, which is often a keyword as well. */
function misspell(text: string, random: Random): Mutant | null {
  const words = random.of(linesOf(text))
  const word = random.chance(0.7) ? words[0] : words[1]
  if (!word) return null
  const {span} = word
  const at = span.from + random.below(span.to - span.from)
  const changed = random.chance(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : `${text.slice(0, at)}${text[at]}${text.slice(at)}`
  return {how: `misspell ${text.slice(span.from, span.to)}`, text: changed}
}

function dropWord(text: string, random: Random): Mutant | null {
  const {span} = random.of(wordsOf(text))
  return {
    how: `drop ${text.slice(span.from, span.to)} at ${span.from}`,
    text: text.slice(0, span.from) + text.slice(span.to),
  }
}

function addWord(text: string, random: Random): Mutant | null {
  const {span} = random.of(wordsOf(text))
  const {span: other} = random.of(wordsOf(text))
  const word = random.chance(0.5) ? text.slice(span.from, span.to) : text.slice(other.from, other.to)
  return {how: `add ${word} at ${span.to}`, text: `${text.slice(0, span.to)} ${word}${text.slice(span.to)}`}
}

function repeatLine(text: string, random: Random): Mutant | null {
  const {from, to} = lineOf(text, random)
  return {how: `repeat ${text.slice(from, to)}`, text: `${text.slice(0, to)}\n${text.slice(from)}`}
}

function dropLine(text: string, random: Random): Mutant | null {
  const {from, to} = lineOf(text, random)
  return {how: `drop ${text.slice(from, to)}`, text: text.slice(0, from) + text.slice(to)}
}

function moveLine(text: string, random: Random): Mutant | null {
  const {from, to} = lineOf(text, random)
  const {to: place} = lineOf(text, random)
  if (place >= from && place <= to) return null
  const line = text.slice(from, to)
  const moved =
    place < from
      ? `${text.slice(0, place)}\n${line}${text.slice(place, from)}${text.slice(to)}`
      : `${text.slice(0, from)}${text.slice(to, place)}\n${line}${text.slice(place)}`
  return {how: `move ${line} to ${place}`, text: moved}
}

function lineOf(text: string, random: Random): {readonly from: number; readonly to: number} {
  const words = random.of(linesOf(text))
  return {from: words[0]?.span.from ?? 0, to: words.at(-1)?.span.to ?? 0}
}

function wordsOf(text: string): readonly HaproxyToken[] {
  return lexHaproxy(text).filter(({kind}) => kind === 'word')
}

function linesOf(text: string): readonly (readonly HaproxyToken[])[] {
  const lines: HaproxyToken[][] = [[]]
  for (const token of lexHaproxy(text)) {
    if (token.kind === 'break') lines.push([])
    else if (token.kind === 'word') lines.at(-1)?.push(token)
  }
  return lines.filter(line => line.length > 0)
}
