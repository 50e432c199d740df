import type {Known} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {isHarmlessInclude} from './is-harmless-include.ts'
import type {NginxNode, NginxStatement} from './parse-nginx.ts'
import {maskCharacter} from './placeholders.ts'

/** A block that directives are inherited through: `http`, a `server`, a `location`. */
export interface Scope {
  readonly outer: Scope | null
  readonly statements: readonly NginxStatement[]
  readonly byName: ReadonlyMap<string, readonly NginxStatement[]>
  /** The last `proxy_set_header` for each name, in lower case. */
  readonly headers: ReadonlyMap<string, NginxStatement>
  /** What `set` gives variables, by name with `$`; null where a condition stands around it, or where it is set twice. */
  readonly sets: ReadonlyMap<string, string | null>
  /** Why it may hold more than is here: an include that is not at hand, or the end of the text. */
  readonly open: {readonly why: Unknown; readonly span: Span} | null
}

/** A block as a scope; `cut` is where the text ends within it. */
export function scopeOf(nodes: readonly NginxNode[], outer: Scope | null, cut: Span | null): Scope {
  const statements = nodes.filter((node): node is NginxStatement => node.kind === 'statement')
  const byName = new Map<string, NginxStatement[]>()
  for (const statement of statements) {
    const same = byName.get(statement.name.text)
    if (same) same.push(statement)
    else byName.set(statement.name.text, [statement])
  }
  const headers = new Map(
    (byName.get('proxy_set_header') ?? []).map(each => [each.args[0]?.text.toLowerCase() ?? '', each]),
  )
  const include = statements.find(isOpenInclude)
  const open = include ? ({why: 'include', span: include.head} as const) : null
  return {
    outer,
    statements,
    byName,
    headers,
    sets: readSets(byName),
    open: open ?? (cut && {why: 'cut-off', span: cut}),
  }
}

function readSets(byName: Scope['byName']): ReadonlyMap<string, string | null> {
  const sets = new Map<string, string | null>()
  for (const {args} of byName.get('set') ?? []) {
    const name = args[0]?.text ?? ''
    sets.set(name, sets.has(name) ? null : (args[1]?.text ?? ''))
  }
  for (const {block} of byName.get('if') ?? []) {
    for (const node of block?.nodes ?? []) {
      if (node.kind === 'statement' && node.name.text === 'set') sets.set(node.args[0]?.text ?? '', null)
    }
  }
  return sets
}

/** Whether it is the include of a file that is not here and may hold anything. */
export function isOpenInclude({name, args}: NginxStatement): boolean {
  return name.text === 'include' && !isHarmlessInclude(args[0]?.text ?? '')
}

/** The directives of one name that hold in a scope: those of the innermost block that has any. */
export function inherited(scope: Scope, name: string): Known<readonly NginxStatement[]> {
  for (let each: Scope | null = scope; each; each = each.outer) {
    const own = each.byName.get(name)
    if (own) return {known: true, value: own, spans: own.map(({head}) => head)}
    if (each.open) return {known: false, why: each.open.why, spans: [each.open.span]}
  }
  return {known: true, value: [], spans: []}
}

/** What one directive says, inherited; `byDefault` where it stands nowhere. */
export function setting<T>(
  scope: Scope,
  name: string,
  byDefault: T,
  read: (words: readonly string[]) => T | null,
): Known<T> {
  const found = inherited(scope, name)
  if (!found.known) return found
  const last = found.value.at(-1)
  if (!last) return {known: true, value: byDefault, spans: []}
  const spans = [last.head]
  const masked = maskedIn(last)
  if (masked) return {known: false, why: 'template', spans: [masked]}
  const value = read(last.args.map(({text}) => text))
  return value === null ? {known: false, why: 'not-modelled', spans} : {known: true, value, spans}
}

/** The first word of a statement that holds a placeholder of a template. */
export function maskedIn({name, args}: NginxStatement): Span | null {
  return [name, ...args].find(({text}) => text.includes(maskCharacter))?.span ?? null
}
