import {fold} from './fold.ts'
import {stem} from './stem.ts'

/** One term of a text, as index and query spell it. */
export interface Token {
  /** What the index holds: a stem, a joined identifier, or two characters of Japanese. */
  readonly term: string
  /** The same before stemming, lower case: what a prefix is compared with. */
  readonly text: string
  /** `part` is a piece of an identifier whose whole was given before it. */
  readonly kind: 'japanese' | 'word' | 'part'
}

/** Runs by script, never `\p{L}`: that would keep `JVMヒープ不足` in one piece. */
const runs = /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+)|[\p{sc=Latn}\p{Nd}]+(?:[-._']+[\p{sc=Latn}\p{Nd}]+)*/gu
const humps = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+/gu

const stopWords = new Set('a an and are as at by for from in is it of on or that the this to was with'.split(' '))

/** Every term of a text in reading order, repeated as often as it occurs; English function words are left out. */
export function analyse(text: string): readonly Token[] {
  return [...fold(text).matchAll(runs)].flatMap(([run, isJapanese]) => (isJapanese ? bigrams(run) : identifier(run)))
}

/**
 * Overlapping pairs of characters. They need no dictionary and cannot disagree between a build and a browser.
 * Pairs of hiragana are kept only in stretches of four and more (つながらない): shorter ones are particles and endings.
 */
function bigrams(run: string): readonly Token[] {
  const characters = [...run]
  if (characters.length === 1) return [japaneseToken(run)]
  // A `^` stands for each character of a short stretch.
  const marks = [
    ...run.replace(/\p{sc=Hira}+/gu, kana => (kana.length < 4 && kana !== run ? '^'.repeat(kana.length) : kana)),
  ]
  return characters.slice(1).flatMap((next, at) => {
    const isEnding = marks[at] === '^' && marks[at + 1] === '^'
    return isEnding ? [] : [japaneseToken(`${characters[at]}${next}`)]
  })
}

function japaneseToken(term: string): Token {
  return {term, text: term, kind: 'japanese'}
}

/** The whole with its separators gone; of an identifier also its dotted segments and their words. */
function identifier(run: string): readonly Token[] {
  const segments = run.split('.').map(segment => (segment.match(humps) ?? []).map(piece => piece.toLowerCase()))
  const pieces = segments.flat()
  const whole = pieces.join('')
  const tokens = [...new Set([whole, ...segments.map(words => words.join('')), ...pieces])].map(
    (text): Token => ({term: stem(text), text, kind: text === whole ? 'word' : 'part'}),
  )
  return tokens.filter(({text, kind}) => !stopWords.has(text) && text.length > (kind === 'word' ? 0 : 1))
}
