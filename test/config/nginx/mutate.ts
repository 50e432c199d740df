import {lexNginx, type NginxToken} from '../../../src/config/nginx/lex-nginx.ts'
import type {Random} from '../../bench/logs/seeded-random.ts'

/** A configuration with one change. */
export interface Mutant {
  /** What was done. */
  readonly how: string
  readonly text: string
}

const signs = [';', '{', '}', '"', "'", '$', '\\']

/** A change of one token: a sign, a name, an argument, or the place of a directive. */
export function mutate(text: string, random: Random): Mutant {
  return random.of(mutations)(text, random) ?? mutate(text, random)
}

type Mutation = (text: string, random: Random) => Mutant | null

const mutations: readonly Mutation[] = [
  deleteSign,
  deleteSign,
  duplicateSign,
  replaceSign,
  insertSign,
  misspellName,
  moveDirective,
  dropArgument,
  addArgument,
  duplicateDirective,
]

function deleteSign(text: string, random: Random): Mutant | null {
  const at = signAt(text, random)
  return at === null ? null : {how: `delete ${text[at]} at ${at}`, text: text.slice(0, at) + text.slice(at + 1)}
}

function duplicateSign(text: string, random: Random): Mutant | null {
  const at = signAt(text, random)
  return at === null
    ? null
    : {
        how: `duplicate ${text[at]} at ${at}`,
        text: text.slice(0, at) + text.slice(at - 0, at) + text[at] + text.slice(at),
      }
}

function replaceSign(text: string, random: Random): Mutant | null {
  const at = signAt(text, random)
  const sign = random.of(signs)
  if (at === null || text[at] === sign) return null
  return {how: `replace ${text[at]} at ${at} by ${sign}`, text: text.slice(0, at) + sign + text.slice(at + 1)}
}

function insertSign(text: string, random: Random): Mutant | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const {span} = random.of(words)
  const at = random.chance(0.5) ? span.from : span.to
  const sign = random.of(signs)
  return {how: `insert ${sign} at ${at}`, text: text.slice(0, at) + sign + text.slice(at)}
}

function misspellName(text: string, random: Random): Mutant | null {
  const names = statementsOf(text).map(([name]) => name as NginxToken)
  if (names.length === 0) return null
  const {span} = random.of(names)
  const at = span.from + random.below(span.to - span.from)
  const changed = random.chance(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : `${text.slice(0, at)}${text[at]}${text.slice(at)}`
  return {how: `misspell ${text.slice(span.from, span.to)}`, text: changed}
}

function moveDirective(text: string, random: Random): Mutant | null {
  const simple = statementsOf(text).filter(tokens => tokens.at(-1)?.kind === 'end')
  const places = lexNginx(text).filter(({kind}) => kind === 'open')
  if (simple.length === 0 || places.length === 0) return null
  const chosen = random.of(simple)
  const [from, to] = [chosen[0]?.span.from ?? 0, chosen.at(-1)?.span.to ?? 0]
  const place = random.of(places).span.to
  if (place > from && place <= to) return null
  const taken = text.slice(from, to)
  const moved =
    place <= from
      ? `${text.slice(0, place)} ${taken} ${text.slice(place, from)}${text.slice(to)}`
      : `${text.slice(0, from)}${text.slice(to, place)} ${taken} ${text.slice(place)}`
  return {how: `move ${taken} to ${place}`, text: moved}
}

function duplicateDirective(text: string, random: Random): Mutant | null {
  const simple = statementsOf(text).filter(tokens => tokens.at(-1)?.kind === 'end')
  if (simple.length === 0) return null
  const chosen = random.of(simple)
  const [from, to] = [chosen[0]?.span.from ?? 0, chosen.at(-1)?.span.to ?? 0]
  return {how: `repeat ${text.slice(from, to)}`, text: `${text.slice(0, to)} ${text.slice(from, to)}${text.slice(to)}`}
}

function dropArgument(text: string, random: Random): Mutant | null {
  const args = statementsOf(text).flatMap(tokens => tokens.slice(1).filter(({kind}) => kind === 'word'))
  if (args.length === 0) return null
  const {span} = random.of(args)
  return {how: `drop ${text.slice(span.from, span.to)}`, text: text.slice(0, span.from) + text.slice(span.to)}
}

function addArgument(text: string, random: Random): Mutant | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const {span} = random.of(words)
  const added = random.chance(0.5)
    ? text.slice(span.from, span.to)
    : random.of(words.map(word => text.slice(word.span.from, word.span.to)))
  return {how: `add ${added} at ${span.to}`, text: `${text.slice(0, span.to)} ${added}${text.slice(span.to)}`}
}

function signAt(text: string, random: Random): number | null {
  const found = [...text].flatMap((char, at) => (signs.includes(char) ? [at] : []))
  return found.length === 0 ? null : random.of(found)
}

function wordsOf(text: string): readonly NginxToken[] {
  return lexNginx(text).filter(({kind}) => kind === 'word')
}

/** The tokens of each directive, from its name to its end. */
function statementsOf(text: string): readonly (readonly NginxToken[])[] {
  const statements: NginxToken[][] = []
  let current: NginxToken[] = []
  for (const token of lexNginx(text)) {
    if (token.kind === 'space' || token.kind === 'comment' || token.kind === 'close') continue
    current.push(token)
    if (token.kind === 'word') continue
    if (current.length > 1) statements.push(current)
    current = []
  }
  return statements
}
