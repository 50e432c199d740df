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

const stopWords = new Set(
  (
    'a after all also an and any are as at be been before but by can cannot could did do does for from get gets had has ' +
    'have how i if in into is it its just me my no not of off on only or our out over should so some such than that the ' +
    'their them then there these they this to too up us use was we were what when where which while who why will with ' +
    'would you your'
  ).split(' '),
)

/**
 * Every term of a text in reading order, repeated as often as it occurs; English function words are left out.
 *
 * @param withEnds also how an identifier ends from each of its words on, so that `OnOrAfter` finds `NotOnOrAfter`: for
 *   the index, a query asks for what it holds
 */
export function analyse(text: string, withEnds = false): readonly Token[] {
  return [...fold(text).matchAll(runs)].flatMap(([run, isJapanese]) =>
    isJapanese ? bigrams(run) : identifier(run, withEnds),
  )
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
function identifier(run: string, withEnds: boolean): readonly Token[] {
  const segments = run.split('.').map(segment => (segment.match(humps) ?? []).map(piece => piece.toLowerCase()))
  const pieces = segments.flat()
  const whole = pieces.join('')
  const ends = withEnds
    ? segments.flatMap(words => words.slice(1, -1).map((_, at) => words.slice(at + 1).join('')))
    : []
  const tokens = [...new Set([whole, ...segments.map(words => words.join('')), ...ends, ...pieces])].map(
    (text): Token => ({term: stem(text), text, kind: text === whole ? 'word' : 'part'}),
  )
  return tokens.filter(({text, kind}) => !stopWords.has(text) && text.length > (kind === 'word' ? 0 : 1))
}
