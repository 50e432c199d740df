import type {Unknown} from '../../model/finding.ts'
import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {maskCharacter} from '../nginx/placeholders.ts'
import {ConditionStack} from './condition-stack.ts'
import {Environment} from './environment.ts'
import {type HaproxyToken, type HaproxyWord, lexHaproxy, mostWords} from './lex-haproxy.ts'
import {isSectionName} from './section-names.ts'

/** One line of a configuration that says something. */
export interface HaproxyStatement {
  /** `no` or `default` before it. */
  readonly sign: 'no' | 'default' | null
  readonly name: HaproxyWord
  /** Behind the name; HAProxy reads up to the first that is empty. */
  readonly args: readonly HaproxyWord[]
  /** What `args` say, variables that the file sets filled in. */
  readonly words: readonly string[]
  /** From the first word to the last. */
  readonly span: Span
  /** Why its words are not all known: a variable of the environment, a placeholder. */
  readonly open: {readonly why: Unknown; readonly span: Span} | null
  /** HAProxy refuses the line for a word of it, and reads nothing else of it. */
  readonly isRefused: boolean
}

/** A section with its lines; `header` is null for those before the first section of a text. */
export interface HaproxySection {
  /** `frontend`; empty where there is no header. */
  readonly kind: string
  readonly header: HaproxyStatement | null
  /** Empty if it has none. */
  readonly name: string
  /** The defaults that it takes by name. */
  readonly from: string | null
  readonly statements: readonly HaproxyStatement[]
  /** From its header to its last line. */
  readonly span: Span
  /** Lines of it that may or may not count: `.if` with what is not known here. */
  readonly conditions: readonly Span[]
}

export interface HaproxyTree {
  /** Of all the text, in order. */
  readonly tokens: readonly HaproxyToken[]
  readonly sections: readonly HaproxySection[]
  readonly problems: readonly SyntaxProblem[]
}

/** Nobody reads more of them. */
export const mostProblems = 100

interface OpenSection {
  readonly kind: string
  readonly header: HaproxyStatement | null
  readonly statements: HaproxyStatement[]
  readonly conditions: Span[]
}

/**
 * The sections of an HAProxy configuration or of a part of one, with the lines that count: those of a condition that does
 * not hold are left out, and so are those of one that is not known here. HAProxy: readcfgfile (src/cfgparse.c).
 */
export function parseHaproxy(text: string, encoding: EncodingName = 'utf-8'): HaproxyTree {
  const tokens = lexHaproxy(text, encoding)
  const problems: SyntaxProblem[] = []
  const sections: OpenSection[] = []
  const environment = new Environment()
  const conditions = new ConditionStack(environment)
  let current: OpenSection = {kind: '', header: null, statements: [], conditions: []}
  sections.push(current)
  const report = (id: SyntaxProblem['id'], span: Span, section?: string): void => {
    if (problems.length < mostProblems) problems.push({id, span, ...(section !== undefined && {facts: {section}})})
  }
  for (const words of linesOf(tokens)) {
    const span = {from: words[0]?.span.from ?? 0, to: words.at(-1)?.span.to ?? 0}
    const faulty = words.find(({fault}) => fault !== null)
    if (words.length > mostWords) report('arguments-wrong', span, words[0]?.text)
    else if (faulty) report(faultIds[faulty.fault ?? 'quote'], firstOf(faulty.span))
    const statement = statementOf(words, environment, faulty !== undefined || words.length > mostWords)
    if (!statement) continue
    const {name} = statement
    if (conditions.isControl(name.text) && !statement.isRefused) {
      const wrong = conditions.read(statement)
      if (wrong) report(wrong, span, name.text)
      continue
    }
    const {state} = conditions
    if (state === 'dropped') continue
    if (state === 'unknown') {
      current.conditions.push(span)
      continue
    }
    if (statement.sign === null && isSectionName(name.text) && !statement.isRefused) {
      current = {kind: name.text, header: statement, statements: [], conditions: []}
      sections.push(current)
      continue
    }
    if (current.kind === 'global') environment.read(name.text, statement.words)
    current.statements.push(statement)
  }
  const unended = conditions.unended
  if (unended) report('not-closed', unended.span, unended.name.text)
  const filled = sections.filter(({header, statements}, index) => index > 0 || header || statements.length > 0)
  return {tokens, sections: filled.map(closed), problems}
}

const faultIds = {
  quote: 'not-closed',
  brace: 'not-closed',
  variable: 'text-unexpected',
  escape: 'text-unexpected',
} as const

function* linesOf(tokens: readonly HaproxyToken[]): Generator<readonly HaproxyWord[]> {
  let words: HaproxyWord[] = []
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token)
    else if (token.kind === 'break' && words.length > 0) {
      yield words
      words = []
    }
  }
  if (words.length > 0) yield words
}

function statementOf(
  words: readonly HaproxyWord[],
  environment: Environment,
  isRefused: boolean,
): HaproxyStatement | null {
  const [first] = words
  // HAProxy passes over a line whose first word is empty.
  if (!first || (first.text === '' && !isRefused)) return null
  const sign = first.text === 'no' || first.text === 'default' ? first.text : null
  const signed = sign !== null && words[1] ? sign : null
  const [name = first, ...args] = signed ? words.slice(1) : words
  const empty = args.findIndex(({text, variables}) => text === '' && variables.length === 0)
  const read = empty === -1 ? args : args.slice(0, empty)
  const open = [name, ...read].find(word => word.text.includes(maskCharacter) || !environment.knows(word))
  return {
    sign: signed,
    name,
    args: read,
    words: read.map(word => environment.fill(word)),
    span: {from: first.span.from, to: words.at(-1)?.span.to ?? first.span.to},
    open: open ? {why: open.text.includes(maskCharacter) ? 'template' : 'variable', span: open.span} : null,
    isRefused,
  }
}

/** A word that is refused may go on to the end of its line. */
function firstOf({from, to}: Span): Span {
  return {from, to: Math.min(to, from + 60)}
}

function closed({kind, header, statements, conditions}: OpenSection): HaproxySection {
  const words = header?.words ?? []
  const unnamed = kind === 'defaults' && words[0] === 'from' && words.length === 2
  const last = statements.at(-1) ?? header
  return {
    kind,
    header,
    name: unnamed ? '' : (words[0] ?? ''),
    from: unnamed ? (words[1] ?? null) : words[1] === 'from' ? (words[2] ?? null) : null,
    statements,
    span: {
      from: header?.span.from ?? statements[0]?.span.from ?? 0,
      to: Math.max(last?.span.to ?? 0, conditions.at(-1)?.to ?? 0),
    },
    conditions,
  }
}
