import type {SyntaxProblem} from '../dialect.ts'
import type {HaproxySection, HaproxyStatement} from './parse-haproxy.ts'

/**
 * What whole files name and do not have, or have twice: backends, defaults, user lists, resolvers, peers. HAProxy reads
 * several files as one; a fragment, without `global` and `defaults`, is not judged.
 */
export function checkReferences(sections: readonly HaproxySection[]): readonly SyntaxProblem[] {
  if (!sections.some(({kind}) => kind === 'global' || kind === 'defaults')) return []
  const problems: SyntaxProblem[] = []
  const seen = new Map<string, Set<string>>()
  const has = (kinds: readonly string[], name: string) =>
    sections.some(section => kinds.includes(section.kind) && section.name === name)
  const missing = (statement: HaproxyStatement, name: string): void => {
    problems.push({id: 'reference-unknown', span: statement.span, facts: {section: name}})
  }
  for (const section of sections) {
    const {header, kind, name, from} = section
    if (header && repeats(section, seen))
      problems.push({id: 'directive-repeated', span: header.span, facts: {section: `${kind} ${name}`}})
    if (header && from !== null && !header.open && !definedBefore(sections, section, from)) missing(header, from)
    for (const statement of section.statements) {
      if (statement.open || statement.isRefused) continue
      const wanted = referenceOf(statement, section)
      if (wanted && !has(wanted.kinds, wanted.name)) missing(statement, wanted.name)
    }
    problems.push(...repeatedServers(section))
  }
  return problems
}

function definedBefore(sections: readonly HaproxySection[], own: HaproxySection, name: string): boolean {
  return sections.slice(0, sections.indexOf(own)).some(each => each.kind === 'defaults' && each.name === name)
}

const frontNames = ['frontend', 'listen'] as const
const backNames = ['backend', 'listen'] as const

/** Frontends among themselves, and backends; a listen is both. */
function repeats({kind, name}: HaproxySection, seen: Map<string, Set<string>>): boolean {
  const spaces =
    kind === 'listen' ? ['front', 'back'] : kind === 'frontend' ? ['front'] : kind === 'backend' ? ['back'] : [kind]
  if (kind === 'global' || kind === 'defaults' || kind === 'peers' || name === '') return false
  let isRepeated = false
  for (const space of spaces) {
    const names = seen.get(space) ?? new Set<string>()
    seen.set(space, names)
    isRepeated ||= names.has(name)
    names.add(name)
  }
  return isRepeated
}

function repeatedServers({kind, statements}: HaproxySection): readonly SyntaxProblem[] {
  if (!frontNames.includes(kind as 'listen') && !backNames.includes(kind as 'backend')) return []
  const names = new Set<string>()
  return statements.flatMap(({name, words, span, isRefused}): readonly SyntaxProblem[] => {
    if (name.text !== 'server' || isRefused) return []
    const [server = ''] = words
    if (names.has(server)) return [{id: 'directive-repeated', span, facts: {section: `server ${server}`}}]
    names.add(server)
    return []
  })
}

interface Reference {
  readonly kinds: readonly string[]
  readonly name: string
}

/** What a line names, where HAProxy has to find it. */
function referenceOf({name, words}: HaproxyStatement, {kind}: HaproxySection): Reference | null {
  const [first = '', second = ''] = words
  if (first.includes('%[')) return null
  switch (name.text) {
    case 'use_backend':
      return kind === 'backend' ? null : {kinds: backNames, name: first}
    case 'default_backend':
      return kind === 'frontend' || kind === 'listen' ? {kinds: backNames, name: first} : null
    case 'server':
    case 'default-server':
    case 'server-template': {
      const at = words.indexOf('resolvers')
      return at > 0 && kind !== 'peers' ? {kinds: ['resolvers'], name: words[at + 1] ?? ''} : null
    }
    case 'stick-table': {
      const at = words.indexOf('peers')
      return at > 0 ? {kinds: ['peers'], name: words[at + 1] ?? ''} : null
    }
    case 'http-request':
    case 'http-response': {
      if (first === 'cache-use' || first === 'cache-store') return {kinds: ['cache'], name: second}
      const list = words
        .map(word => /^http_auth(?:_group)?\(([\w.-]+)\)$/u.exec(word)?.[1])
        .find(found => found !== undefined)
      return list === undefined ? null : {kinds: ['userlist'], name: list}
    }
    case 'acl': {
      const list = /^http_auth(?:_group)?\(([\w.-]+)\)$/u.exec(second)?.[1]
      return list === undefined ? null : {kinds: ['userlist'], name: list}
    }
    case 'use-fcgi-app':
      return {kinds: ['fcgi-app'], name: first}
    case 'email-alert':
      return first === 'mailers' ? {kinds: ['mailers'], name: second} : null
    default:
      return null
  }
}
