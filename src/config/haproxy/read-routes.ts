import type {
  Guard,
  Known,
  PathForwarding,
  Route,
  RouteMatch,
  RouteTarget,
  TargetChange,
} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import {type Branch, branchesOf} from './branches-of.ts'
import type {Circumstances} from './evaluate-test.ts'
import type {HaproxyStatement} from './parse-haproxy.ts'
import {readChanges} from './read-changes.ts'
import {type Acls, readAcls, readCondition} from './read-condition.ts'
import {readGuards} from './read-guards.ts'
import {type HttpRule, readHttpRules} from './read-http-rules.ts'
import {readServers} from './read-servers.ts'
import {readSettings} from './read-settings.ts'
import {is, lastOf, type Scope} from './scope.ts'

/** What stands before the routes of a proxy, and what it is read with. */
export interface Front {
  readonly scope: Scope
  readonly acls: Acls
  readonly rules: readonly HttpRule[]
  /** Backends and listens by name. */
  readonly backends: ReadonlyMap<string, Scope>
  readonly text: string
  /** How many rules may still be looked at, once for each route that they are about. */
  readonly budget: {left: number}
  /** The rules of backends, once they were read. */
  readonly backRules: Map<Scope, readonly HttpRule[]>
}

/** A route, and what its backend asks before it. */
export interface GuardedRoute {
  readonly route: Route
  readonly guards: readonly Guard[]
}

/**
 * The routes of a frontend under given circumstances, in the order they are tried. One that takes what is left for the sake
 * of its site alone ends the list: those behind it are for others.
 */
export function readRoutes(front: Front, circumstances: Circumstances): readonly GuardedRoute[] {
  const {scope, acls} = front
  const routes: GuardedRoute[] = [...ownAnswers(scope)]
  for (const statement of scope.section.statements) {
    if (!is(statement, 'use_backend')) continue
    const branches = branchesOf(readCondition(statement, 1, acls), circumstances)
    for (const branch of branches) routes.push(routeOf(front, statement, branch, circumstances))
    if (branches.some(({match, unknown, isOwn}) => match === null && unknown === null && isOwn)) return routes
  }
  const everything: Branch = {match: null, unknown: null, isOwn: false}
  const last = lastOf(scope, 'default_backend')
  if (last) routes.push(routeOf(front, last, everything, circumstances))
  else if (scope.section.kind !== 'frontend' && readServers(scope)) {
    const server = readServers(scope)
    const {header} = scope.section
    const line = header ?? scope.section.statements.find(({span}) => span.from === server?.span.from)
    if (line && server) routes.push(through(front, scope, {line, span: server.span, branch: everything}, circumstances))
  }
  return routes
}

/** `stats` pages and `monitor-uri`. */
function ownAnswers(scope: Scope): readonly GuardedRoute[] {
  const {statements} = scope.section
  const monitor = lastOf(scope, 'monitor-uri')
  const stats = statements.find(
    each => is(each, 'stats') && /^(?:enable|uri|auth|scope|realm)$/u.test(each.words[0] ?? ''),
  )
  const uri = stats && (statements.find(each => is(each, 'stats', 'uri'))?.words[1] ?? '/haproxy?stats')
  const local = (line: HaproxyStatement, match: RouteMatch, status?: number): GuardedRoute => ({
    route: {
      match,
      target: {kind: 'local', span: line.span, ...(status !== undefined && {status})},
      path: {known: false, why: 'not-modelled', spans: [line.span]},
      settings: unreadSettings('not-modelled', line.span),
      form: line.name.text,
      span: line.span,
    },
    guards: [],
  })
  const path = monitor?.words[0]
  return [
    ...(monitor && path !== undefined ? [local(monitor, {kind: 'exact', value: path, span: monitor.span}, 200)] : []),
    // Its own page has a query, which no route looks at.
    ...(stats && uri !== undefined && !uri.includes('?') && uri !== '/'
      ? [local(stats, {kind: 'prefix', value: uri, segment: false, span: stats.span})]
      : []),
  ]
}

function routeOf(
  front: Front,
  statement: HaproxyStatement,
  branch: Branch,
  circumstances: Circumstances,
): GuardedRoute {
  const {backends} = front
  const name = statement.words[0] ?? ''
  const back = backends.get(name)
  const word = statement.args[0]?.span ?? statement.span
  if (back && !branch.unknown)
    return through(front, back, {line: statement, span: statement.span, branch}, circumstances)
  const dynamic = statement.open ? statement.open.why : name.includes('%[') ? 'variable' : null
  const why = branch.unknown?.why ?? dynamic
  const form = formOf(statement, front.text)
  const target: RouteTarget = why
    ? {kind: 'not-modelled', why, what: form, span: statement.span}
    : {kind: 'backend', url: {known: false, why: 'include', spans: [word]}}
  return {
    route: {
      // What else it asks for is not known: it may take any of them.
      match: branch.match ?? everyPath(statement.span),
      target,
      path: {known: false, why: why ?? 'include', spans: [word]},
      settings: unreadSettings(why ?? 'include', statement.span),
      form,
      span: statement.span,
    },
    guards: [],
  }
}

interface Line {
  readonly line: HaproxyStatement
  readonly span: Span
  readonly branch: Branch
}

/** The route through a backend that is at hand. */
function through(front: Front, back: Scope, {line, span, branch}: Line, circumstances: Circumstances): GuardedRoute {
  const server = readServers(back)
  const isOwn = back === front.scope
  const rules = isOwn ? [] : rulesOf(front, back)
  front.budget.left -= front.rules.length + rules.length + 1
  if (front.budget.left < 0) return tooMany(line, front.text, branch)
  const changes = readChanges(rules, circumstances)
  const match = branch.match ?? everyPath(span)
  const fcgi = back.section.statements.find(each => is(each, 'use-fcgi-app'))
  const target: RouteTarget = fcgi
    ? {kind: 'not-modelled', why: 'not-modelled', what: fcgi.name.text, span: fcgi.span}
    : server
      ? {kind: 'backend', url: server.url}
      : {kind: 'local', span, ...(back.section.conditions.length === 0 && {status: 503})}
  const own = isOwn ? readChanges(front.rules, circumstances) : [...readChanges(front.rules, circumstances), ...changes]
  return {
    route: {
      match,
      target,
      path: pathOf(own, span),
      settings: readSettings({
        front: /^(?:frontend|listen)$/u.test(front.scope.section.kind) ? front.scope : null,
        back,
        rules: isOwn ? front.rules : [...front.rules, ...rules],
        circumstances,
      }),
      ...(changes.length > 0 && {changes}),
      form: formOf(line, front.text),
      span,
    },
    guards: readGuards(rules, circumstances, branch.match).filter(({kind}) => kind !== 'open'),
  }
}

function rulesOf({backRules}: Front, back: Scope): readonly HttpRule[] {
  const known = backRules.get(back)
  if (known) return known
  const rules = readHttpRules(back, readAcls(back.section.statements))
  backRules.set(back, rules)
  return rules
}

/** Nobody writes so many; what all of them come to would take minutes to tell. */
function tooMany(line: HaproxyStatement, text: string, branch: Branch): GuardedRoute {
  const {span} = line
  const form = formOf(line, text)
  return {
    route: {
      match: branch.match ?? everyPath(span),
      target: {kind: 'not-modelled', why: 'not-modelled', what: form, span},
      path: {known: false, why: 'not-modelled', spans: [span]},
      settings: unreadSettings('not-modelled', span),
      form,
      span,
    },
    guards: [],
  }
}

function everyPath(span: Span): RouteMatch {
  return {kind: 'prefix', value: '/', segment: false, span}
}

function pathOf(changes: readonly TargetChange[], span: Span): Known<PathForwarding> {
  const spans = changes.map(change => change.span)
  const open = changes.find(change => change.open !== null)
  if (open?.open) return {known: false, why: open.open, spans: [open.span]}
  if (changes.some(({args}) => args.some(arg => arg.includes('url_dec')))) return {known: true, value: 'decoded', spans}
  const isCanonical = changes.some(({action, args}) => action === 'normalize-uri' && /^percent-/u.test(args[0] ?? ''))
  if (isCanonical) return {known: true, value: 'canonical', spans}
  const isFixed = changes.some(
    ({action, args, matches}) =>
      action.startsWith('set-') && action !== 'set-query' && !args[0]?.includes('%[') && !matches,
  )
  return {known: true, value: isFixed ? 'replaced' : 'raw', spans: spans.length > 0 ? spans : [span]}
}

const longest = 100

function formOf({span}: HaproxyStatement, text: string): string {
  const written = text.slice(span.from, span.to).replace(/\s+/gu, ' ')
  return written.length > longest ? `${written.slice(0, longest)}…` : written
}
