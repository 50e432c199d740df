import type {Lang} from '../model/lang.ts'
import type {Term} from './read-glossary.ts'

/** A term where it stands in a text: `text[from, to)`. */
export interface TermPlace {
  readonly term: Term
  readonly from: number
  readonly to: number
}

/**
 * Where a text names terms of the glossary, in order, none within another: of terms that begin at one place the longest
 * counts, so `server` is not found in `proxy server`. English words may begin with a capital and end as plurals do; words of
 * katakana are found only whole.
 */
export function findTerms(text: string, lang: Lang, glossary: readonly Term[]): readonly TermPlace[] {
  const found: TermPlace[] = []
  const all = glossary
    .flatMap(term => formsOf(term, lang).flatMap(form => placesOf(text, form, lang).map(place => ({term, ...place}))))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  for (const place of all) {
    if (place.from >= (found.at(-1)?.to ?? 0)) found.push(place)
  }
  return found
}

/** `query string hash (qsh)` is one thing with two names. */
function formsOf(term: Term, lang: Lang): readonly string[] {
  const [, long = term[lang], short] = /^(.+?) \((.+)\)$/.exec(term[lang]) ?? []
  return [long, ...(short === undefined ? [] : [short]), ...(term.also?.[lang] ?? [])]
}

function placesOf(text: string, form: string, lang: Lang): readonly {readonly from: number; readonly to: number}[] {
  return [...text.matchAll(expression(form, lang))].map(({0: word, index}) => ({from: index, to: index + word.length}))
}

const expressions = new Map<string, RegExp>()

function expression(form: string, lang: Lang): RegExp {
  const key = `${lang} ${form}`
  const known = expressions.get(key)
  if (known) return known
  const made = new RegExp(start(form) + words(form, lang) + end(form), 'gu')
  expressions.set(key, made)
  return made
}

function words(form: string, lang: Lang): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')
  if (lang === 'ja') return literal
  const [first = ''] = form
  const begin = `[${first.toUpperCase()}${first}]${literal.slice(1)}`
  return /[a-z]$/.test(form) ? `${form.endsWith('y') ? `${begin.slice(0, -1)}(?:y|ies)` : `${begin}(?:e?s)?`}` : begin
}

function start(form: string): string {
  if (/^[A-Za-z0-9]/.test(form)) return '(?<![A-Za-z0-9-])'
  return /^[ァ-ヶー]/.test(form) ? '(?<![ァ-ヶー])' : ''
}

function end(form: string): string {
  if (/[A-Za-z0-9]$/.test(form)) return '(?![A-Za-z0-9-])'
  return /[ァ-ヶー]$/.test(form) ? '(?![ァ-ヶー])' : ''
}
