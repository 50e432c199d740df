import type {Guard, Route, RouteMatch} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {takesAll} from './read-rewrites.ts'
import {inherited, type Scope} from './scope.ts'

/** A location as guards see it. */
export interface GuardedLocation {
  readonly route: Route
  readonly scope: Scope
}

/**
 * What a request has to pass before the locations of a server, the weakest match first: shorter prefixes, longer ones,
 * regexes from the last to the first, prefixes that stop regexes, exact matches. A location without a guard lifts what
 * another one asks of the same path.
 */
export function readGuards(server: Scope, span: Span, locations: readonly GuardedLocation[]): readonly Guard[] {
  const all: RouteMatch = {kind: 'prefix', value: '/', segment: false, span}
  const around = stateOf(server)
  const states = [
    ...(around ? [{match: all, state: around}] : []),
    ...[...locations]
      .sort((a, b) => strength(a.route.match) - strength(b.route.match) || order(a, b))
      .map(({route, scope}) => ({match: route.match, state: stateOf(scope)})),
  ]
  const redirects = (server.byName.get('rewrite') ?? []).flatMap((line): Guard[] => {
    const [pattern, replacement, flag] = line.args
    const sent =
      /^(?:redirect|permanent)$/u.test(flag?.text ?? '') || /^(?:https?:|\$scheme)/u.test(replacement?.text ?? '')
    if (!sent || !pattern) return []
    const match: RouteMatch = takesAll(line) ? all : {kind: 'regex', value: pattern.text, span: pattern.span}
    return [{kind: 'redirect', match, span: line.head}]
  })
  if (states.every(({state}) => state === null)) return redirects
  const guards = states.map(
    ({match, state}): Guard => ({kind: state?.kind ?? 'open', match, span: state?.span ?? match.span}),
  )
  return [...guards, ...redirects]
}

function strength(match: RouteMatch): number {
  if (match.kind === 'exact') return 3
  if (match.kind === 'regex') return 1
  return match.stops ? 2 : 0
}

function order(a: GuardedLocation, b: GuardedLocation): number {
  const [one, other] = [a.route.match, b.route.match]
  return one.kind === 'regex' ? other.span.from - one.span.from : one.value.length - other.value.length
}

/** What stands before a block itself. */
function stateOf(scope: Scope): {readonly kind: 'login' | 'redirect' | 'refusal'; readonly span: Span} | null {
  const sent = scope.byName.get('return')?.[0]
  if (sent) {
    const code = sent.args[0]?.text ?? ''
    if (/^(?:30[12378]|https?:|\$scheme)/u.test(code)) return {kind: 'redirect', span: sent.head}
    if (/^4/u.test(code)) return {kind: 'refusal', span: sent.head}
  }
  const rewritten = scope.byName
    .get('rewrite')
    ?.find(line => takesAll(line) && /^(?:redirect|permanent)$/u.test(line.args[2]?.text ?? ''))
  if (rewritten && scope.outer) return {kind: 'redirect', span: rewritten.head}
  const denied = lastOf(scope, 'deny')
  if (denied?.args[0]?.text === 'all' && !allows(scope)) return {kind: 'refusal', span: denied.head}
  for (const name of ['auth_basic', 'auth_request', 'auth_jwt', 'auth_ldap', 'auth_pam']) {
    const asked = lastOf(scope, name)
    if (asked && asked.args[0]?.text !== 'off') return {kind: 'login', span: asked.head}
  }
  return null
}

function lastOf(scope: Scope, name: string) {
  const found = inherited(scope, name)
  return found.known ? found.value.at(-1) : undefined
}

/** Rules of one block are inherited together. */
function allows(scope: Scope): boolean {
  for (let each: Scope | null = scope; each; each = each.outer) {
    if (each.byName.has('allow') || each.byName.has('deny')) return each.byName.has('allow')
  }
  return false
}
