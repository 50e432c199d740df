import type {SyntaxProblem} from '../dialect.ts'
import {type HaproxySection, type HaproxyStatement, mostProblems} from './parse-haproxy.ts'
import {readScopes, type Scope} from './scope.ts'

/**
 * What whole files name and do not have, or have twice: backends, defaults, user lists, resolvers, peers. HAProxy reads
 * several files as one; a fragment, without `global` and `defaults`, is not judged.
 */
export function checkReferences(sections: readonly HaproxySection[]): readonly SyntaxProblem[] {
  if (!sections.some(({kind}) => kind === 'global' || kind === 'defaults')) return []
  const problems: SyntaxProblem[] = []
  const fronts = sections.filter(({kind}) => kind === 'frontend' || kind === 'listen')
  const [front] = fronts
  if (front?.header && fronts.every(({statements}) => !statements.some(({name}) => name.text === 'bind'))) {
    problems.push({id: 'no-listener', span: front.header.span})
  }
  const loose = sections[0]?.header === null ? sections[0].statements[0] : undefined
  if (loose) problems.push({id: 'directive-misplaced', span: loose.span, facts: {section: loose.name.text}})
  const seen = new Map<string, Set<string>>()
  const holders = new Map(sections.flatMap(each => (isBack(each) ? [[each.name, each] as const] : [])))
  const modes = modesOf(readScopes(sections))
  const defaults = new Map<string, number>()
  const known = new Set(sections.map(({kind, name}) => `${kind} ${name}`))
  const has = (kinds: readonly string[], name: string) => kinds.some(kind => known.has(`${kind} ${name}`))
  const missing = (statement: HaproxyStatement, name: string): void => {
    problems.push({id: 'reference-unknown', span: statement.span, facts: {section: name}})
  }
  for (const section of sections) {
    if (problems.length >= mostProblems) return problems
    const {header, kind, name, from} = section
    if (header && repeats(section, seen))
      problems.push({id: 'directive-repeated', span: header.span, facts: {section: `${kind} ${name}`}})
    // Once, for HAProxy does not know which of two is meant.
    if (header && from !== null && !header.open && defaults.get(from) !== 1) missing(header, from)
    if (kind === 'defaults') defaults.set(name, (defaults.get(name) ?? 0) + 1)
    for (const statement of section.statements) {
      if (statement.open || statement.isRefused) continue
      const wanted = referenceOf(statement, section)
      if (wanted && !has(wanted.kinds, wanted.name)) missing(statement, wanted.name)
      const isLoop = statement.name.text === 'default_backend' && kind === 'listen' && statement.words[0] === name
      if (isLoop) problems.push({id: 'arguments-wrong', span: statement.span, facts: {section: 'default_backend'}})
      const needsTable = statement.name.text === 'stick' && kind !== 'frontend' && !statement.words.includes('table')
      if (needsTable && !section.statements.some(each => each.name.text === 'stick-table'))
        missing(statement, 'stick-table')
    }
    problems.push(...checkModes(section, modes))
    problems.push(...repeatedServers(section), ...checkServers(section, holders), ...checkUsers(section))
  }
  return problems
}

const frontNames = ['frontend', 'listen'] as const
const tableKinds = ['frontend', 'backend', 'listen', 'peers'] as const
const backNames = ['backend', 'listen'] as const

/** Frontends among themselves, and backends; a listen is both. */
function repeats({kind, name}: HaproxySection, seen: Map<string, Set<string>>): boolean {
  const spaces =
    kind === 'listen' ? ['front', 'back'] : kind === 'frontend' ? ['front'] : kind === 'backend' ? ['back'] : [kind]
  if (/^(?:global|defaults|peers|userlist)$/u.test(kind) || name === '') return false
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
    if (name.text === 'stick-table' && !isRefused) {
      if (names.has(' table')) return [{id: 'directive-repeated', span, facts: {section: name.text}}]
      names.add(' table')
    }
    if (name.text !== 'server' || isRefused) return []
    const [server = ''] = words
    if (names.has(server)) return [{id: 'directive-repeated', span, facts: {section: `server ${server}`}}]
    names.add(server)
    return []
  })
}

/** Modes that are known: of every proxy, and of backends by name. */
interface Modes {
  readonly own: ReadonlyMap<HaproxySection, string>
  readonly backends: ReadonlyMap<string, string>
}

function modesOf(scopes: readonly Scope[]): Modes {
  const known = scopes.flatMap(({section, mode}) => (mode.known ? [[section, mode.value] as const] : []))
  return {
    own: new Map(known),
    backends: new Map(known.flatMap(([section, mode]) => (isBack(section) ? [[section.name, mode] as const] : []))),
  }
}

/** What a frontend has read as HTTP no backend can take as plain TCP; the other way round it can. */
function checkModes(section: HaproxySection, {own, backends}: Modes): readonly SyntaxProblem[] {
  if (own.get(section) !== 'http' || section.kind === 'backend') return []
  return section.statements.flatMap(({name, words, span}): readonly SyntaxProblem[] => {
    const isLed = name.text === 'use_backend' || name.text === 'default_backend'
    if (!isLed || backends.get(words[0] ?? '') !== 'tcp') return []
    return [{id: 'arguments-wrong', span, facts: {section: name.text}}]
  })
}

function serversOf({statements}: HaproxySection): ReadonlySet<string> {
  return new Set(statements.flatMap(({name, words}) => (name.text === 'server' ? (words[0] ?? []) : [])))
}

/** Servers that `use-server` and `track` name. */
function checkServers(section: HaproxySection, holders: ReadonlyMap<string, HaproxySection>): readonly SyntaxProblem[] {
  return section.statements.flatMap(({name, words, span, open, isRefused}): readonly SyntaxProblem[] => {
    if (open || isRefused) return []
    const missing = (server: string): readonly SyntaxProblem[] => [
      {id: 'reference-unknown', span, facts: {section: server}},
    ]
    const [first = ''] = words
    if (name.text === 'use-server' && section.kind !== 'frontend' && !first.includes('%[')) {
      return serversOf(section).has(first) ? [] : missing(first)
    }
    const at = name.text === 'server' ? words.indexOf('track') : -1
    if (at === -1) return []
    const wanted = words[at + 1] ?? ''
    const [server = '', backend] = wanted.split('/').reverse()
    const holder = backend === undefined ? section : holders.get(backend)
    return holder && serversOf(holder).has(server) ? [] : missing(wanted)
  })
}

function isBack({kind}: HaproxySection): boolean {
  return kind === 'backend' || kind === 'listen'
}

/** Users and groups of a list that name each other. */
function checkUsers({kind, statements}: HaproxySection): readonly SyntaxProblem[] {
  if (kind !== 'userlist') return []
  const named = (keyword: string) =>
    new Set(statements.flatMap(({name, words}) => (name.text === keyword ? (words[0] ?? []) : [])))
  const known = {users: named('user'), groups: named('group')}
  return statements.flatMap(({words, span}): readonly SyntaxProblem[] => {
    const key = words.find((word, index) => index > 0 && (word === 'users' || word === 'groups'))
    if (key !== 'users' && key !== 'groups') return []
    const missing = (words[words.indexOf(key) + 1] ?? '').split(',').find(each => each !== '' && !known[key].has(each))
    return missing === undefined ? [] : [{id: 'reference-unknown', span, facts: {section: missing}}]
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
    case 'stick':
      return words.includes('table') ? {kinds: tableKinds, name: words[words.indexOf('table') + 1] ?? ''} : null
    case 'stick-table': {
      const at = words.indexOf('peers')
      return at > 0 ? {kinds: ['peers'], name: words[at + 1] ?? ''} : null
    }
    case 'http-request':
    case 'http-response': {
      if (/^track-sc\d?$/u.test(first) && words[2] === 'table') return {kinds: tableKinds, name: words[3] ?? ''}
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
