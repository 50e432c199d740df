import type {Known} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {HaproxySection, HaproxyStatement} from './parse-haproxy.ts'

/** A section with the defaults that it takes from, the nearest first. */
export interface Scope {
  readonly section: HaproxySection
  readonly defaults: readonly HaproxySection[]
  readonly mode: Known<string>
  /** Where its defaults may be in another file: this one is a fragment without any. */
  readonly open: Span | null
}

/** Deeper chains nobody writes; one that leads back to itself ends there. */
const longestChain = 20

/**
 * Gives the proxies of a configuration their defaults: those named behind `from`, else the last before them in the text.
 * HAProxy: cfg_parse_listen (src/cfgparse-listen.c).
 */
export function readScopes(sections: readonly HaproxySection[]): readonly Scope[] {
  const named = new Map<string, HaproxySection>()
  for (const section of sections)
    if (section.kind === 'defaults' && section.name !== '') named.set(section.name, section)
  const isWhole = sections.some(({kind}) => kind === 'global' || kind === 'defaults')
  let last: HaproxySection | null = null
  const scopes: Scope[] = []
  for (const section of sections) {
    if (section.kind === 'defaults') {
      last = section
      continue
    }
    const defaults: HaproxySection[] = []
    let next: HaproxySection | null | undefined = section.from === null ? last : named.get(section.from)
    while (next && defaults.length < longestChain) {
      defaults.push(next)
      next = next.from === null ? null : named.get(next.from)
    }
    const isMissing = section.from !== null && !named.has(section.from)
    const open = isMissing || !isWhole || section.conditions.length > 0 ? (section.header?.span ?? section.span) : null
    scopes.push({section, defaults, mode: readMode({section, defaults}, open), open})
  }
  return scopes
}

function readMode(around: Pick<Scope, 'section' | 'defaults'>, open: Span | null): Known<string> {
  const found = lastOf(around, 'mode')
  if (found?.open) return {known: false, why: found.open.why, spans: [found.open.span]}
  if (found) return {known: true, value: found.words[0] ?? '', spans: [found.span]}
  return open ? {known: false, why: 'include', spans: [open]} : {known: true, value: 'tcp', spans: []}
}

/** The statements of each section by name: every route asks for the same few. */
const byName = new WeakMap<HaproxySection, ReadonlyMap<string, readonly HaproxyStatement[]>>()

function statementsOf(section: HaproxySection, name: string): readonly HaproxyStatement[] {
  const known = byName.get(section)
  if (known) return known.get(name) ?? []
  const names = new Map<string, HaproxyStatement[]>()
  for (const statement of section.statements) {
    const same = names.get(statement.name.text)
    if (same) same.push(statement)
    else names.set(statement.name.text, [statement])
  }
  byName.set(section, names)
  return names.get(name) ?? []
}

/** The last statement of a name in a section, or else in the nearest of its defaults that has one. */
export function lastOf(
  {section, defaults}: Pick<Scope, 'section' | 'defaults'>,
  name: string,
  first?: string,
): HaproxyStatement | undefined {
  for (const each of [section, ...defaults]) {
    const found = statementsOf(each, name).findLast(statement => is(statement, name, first))
    if (found) return found
  }
  return undefined
}

/** Whether a statement is of a name, and of a first word if one is given. */
export function is({name, words, isRefused}: HaproxyStatement, wanted: string, first?: string): boolean {
  return !isRefused && name.text === wanted && (first === undefined || words[0] === first)
}

/** The statements of a name in a section, before them those of its defaults, which only rules have. */
export function allOf({section, defaults}: Scope, name: string): readonly HaproxyStatement[] {
  return [...defaults]
    .reverse()
    .concat(section)
    .flatMap(each => statementsOf(each, name).filter(statement => is(statement, name)))
}

/** Whether an option holds: `no option` and `default option` take it back. */
export function hasOption(scope: Scope, name: string): boolean {
  const found = lastOf(scope, 'option', name)
  return found !== undefined && found.sign === null
}
