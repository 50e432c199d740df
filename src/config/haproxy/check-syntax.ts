import type {ConfigNoteId} from '../config-note-id.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {checkArguments} from './check-arguments.ts'
import {type KeywordForm, keywordForms, sectionLetter} from './keyword-table.ts'
import {type HaproxySection, type HaproxyStatement, mostProblems} from './parse-haproxy.ts'

/** What HAProxy 2.6 refuses in some sections, line by line; in a fragment without a header, what no section would take. */
export function checkSyntax(sections: readonly HaproxySection[]): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = []
  for (const section of sections) {
    const header = section.header && checkHeader(section.header, section)
    if (header) problems.push(header)
    const acls = new Set<string>()
    const isWhole = section.header !== null && section.conditions.length === 0
    for (const statement of section.statements) {
      if (problems.length >= mostProblems) return problems
      const problem = statement.isRefused ? null : checkStatement(statement, section, isWhole ? acls : null)
      if (problem) problems.push(problem)
      if (statement.name.text === 'acl') acls.add(statement.words[0] ?? '')
    }
  }
  return problems
}

/** How many names a section has; those that are not listed have one, which may be left out. */
const named: Readonly<Record<string, readonly [number, number]>> = {
  global: [0, 0],
  defaults: [0, 3],
  frontend: [1, 3],
  backend: [1, 3],
  listen: [1, 3],
  peers: [1, 1],
  userlist: [1, 1],
  resolvers: [1, 1],
  cache: [1, 1],
  mailers: [1, 1],
  program: [1, 1],
  'http-errors': [1, 1],
  ring: [1, 1],
  'log-forward': [1, 1],
  'fcgi-app': [1, 1],
}

function checkHeader(header: HaproxyStatement, {kind}: HaproxySection): SyntaxProblem | null {
  const {words, span, open} = header
  if (open) return null
  const [least, most] = named[kind] ?? [0, Number.POSITIVE_INFINITY]
  const facts = {section: kind}
  const wrong: SyntaxProblem = {id: 'arguments-wrong', span, facts}
  if (words.length < least || words.length > most) return wrong
  const from = words[0] === 'from' && kind === 'defaults' ? 0 : 1
  if (
    most === 3 &&
    words.length > from &&
    kind !== 'defaults' &&
    words.length !== 1 &&
    (words.length !== 3 || words[1] !== 'from')
  ) {
    return wrong
  }
  return most === 3 && words[0] !== undefined && !/^[\w.:-]*$/u.test(words[0]) && kind !== 'defaults' ? wrong : null
}

function checkStatement(
  statement: HaproxyStatement,
  section: HaproxySection,
  acls: ReadonlySet<string> | null,
): SyntaxProblem | null {
  const {name, words, span, sign, open} = statement
  const facts = {section: name.text}
  if (open && open.span.from === name.span.from) return null
  if (name.text.startsWith('.')) return checkMessage(statement)
  if (sign !== null && !signable.has(name.text))
    return {id: 'text-unexpected', span, facts: {section: `${sign} ${name.text}`}}
  const forms = keywordForms(name.text)
  if (forms.length === 0) {
    if (section.header !== null && sectionLetter(section.kind) === undefined) return null
    return {id: 'directive-unknown', span: name.span, facts}
  }
  const letter = sectionLetter(section.kind)
  if (section.header !== null && letter === undefined) return null
  const placed = letter === undefined ? forms : forms.filter(({sections}) => sections.includes(letter))
  // Rules of defaults need a name to be known by.
  const isNameless = section.kind === 'defaults' && section.name === '' && ruleNames.test(name.text)
  if (placed.length === 0 || isNameless) return {id: 'directive-misplaced', span: name.span, facts}
  const wrongs = placed.map(form => checkForm(statement, form, acls))
  const [first = null] = wrongs
  if (wrongs.includes(null) || !first) return null
  return {
    id: first,
    span,
    facts: {section: words.length > 0 && first === 'reference-unknown' ? aclOf(words) : name.text},
  }
}

const ruleNames = /^(?:acl|http-(?:request|response|after-response)|tcp-(?:request|response))$/u

const signable: ReadonlySet<string> = new Set([
  'option',
  'log',
  'busy-polling',
  'set-dumpable',
  'strict-limits',
  'insecure-fork-wanted',
  'numa-cpu-mapping',
])

function checkForm(
  statement: HaproxyStatement,
  form: KeywordForm,
  acls: ReadonlySet<string> | null,
): ConfigNoteId | null {
  const count = statement.words.length
  if (count < form.least || (count > form.most && !form.isConditional)) return 'arguments-wrong'
  return checkArguments(statement, form, acls)
}

/** What the condition of a statement says, for a message. */
function aclOf(words: readonly string[]): string {
  const start = words.findIndex(word => word === 'if' || word === 'unless')
  return words.slice(start).join(' ')
}

/** `.alert` and its like: HAProxy shows the one word behind them, and stops at an alert. */
function checkMessage({name, words, span}: HaproxyStatement): SyntaxProblem | null {
  if (!/^\.(?:alert|warning|notice|diag)$/u.test(name.text)) {
    return {id: 'directive-unknown', span: name.span, facts: {section: name.text}}
  }
  return name.text === '.alert' || words.length > 1 ? {id: 'arguments-wrong', span, facts: {section: name.text}} : null
}
