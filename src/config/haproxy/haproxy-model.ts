import type {ConfigModel, Gap, Known, Site} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {type Circumstances, evaluateTest, isHostTest, isUpgradeTest} from './evaluate-test.ts'
import {hostsOf} from './hosts-of.ts'
import type {HaproxySection, HaproxyTree} from './parse-haproxy.ts'
import type {AclTest} from './read-acl-test.ts'
import {readAnswer} from './read-answer.ts'
import {type BindGroup, readBinds} from './read-binds.ts'
import {readChanges} from './read-changes.ts'
import {readAcls, readCondition} from './read-condition.ts'
import {readGuards} from './read-guards.ts'
import {readHttpRules} from './read-http-rules.ts'
import {readMarks} from './read-marks.ts'
import {type Front, readRoutes} from './read-routes.ts'
import {hasOption, readScopes, type Scope} from './scope.ts'

/**
 * What an HAProxy configuration says: a site for each `frontend` and `listen`, or several of one where its ACLs tell hosts
 * apart, or TLS from what is none, or requests for a WebSocket. Backends that stand alone and lines without a section, which
 * is how fragments are understood, are sites as well.
 */
export function haproxyModel(
  {sections, tokens}: HaproxyTree,
  text: string,
  placeholders: readonly Span[],
): ConfigModel {
  const scopes = readScopes(sections)
  const backends = new Map<string, Scope>()
  for (const scope of scopes) {
    const {kind, name} = scope.section
    if ((kind === 'backend' || kind === 'listen') && name !== '') backends.set(name, scope)
  }
  const fronts = scopes.filter(({section: {kind}}) => kind === 'frontend' || kind === 'listen')
  const alone =
    fronts.length > 0 ? fronts : scopes.filter(({section}) => section.kind === 'backend' || isLoose(section))
  const gaps: readonly Gap[] = [
    ...sections.flatMap(({conditions}) => conditions.slice(0, 1)).map(span => gapAt('condition', span, text)),
    ...placeholders.slice(0, 1).map(span => gapAt('template', span, text)),
  ].slice(0, mostGaps)
  const budget = {left: mostRules}
  const backRules = new Map()
  const sites = alone.slice(0, mostSites).flatMap(scope => sitesOf(scope, {backends, text, budget, backRules}, gaps))
  const passing = sites.filter(({routes}) => routes.length > 0)
  return {sites: passing.length > 0 ? passing : sites, gaps, marks: readMarks(tokens, text)}
}

/** The first up to 3.0, the second since. */
const lenient = ['accept-invalid-http-request', 'accept-unsafe-violations-in-http-request']

const mostGaps = 100

/** Nobody has more of them. */
const mostSites = 5000
const mostRules = 200_000

/** Beyond this, what all tests say of all hosts takes too long. */
const mostVerdicts = 1_000_000

function isLoose({kind, statements}: HaproxySection): boolean {
  return (
    kind === '' && statements.some(({name}) => /^(?:server|use_backend|default_backend|http-request)$/u.test(name.text))
  )
}

function gapAt(why: Gap['why'], span: Span, text: string): Gap {
  return {why, what: text.slice(span.from, Math.min(span.to, span.from + 120)), span}
}

function sitesOf(
  scope: Scope,
  around: Pick<Front, 'backends' | 'text' | 'budget' | 'backRules'>,
  gaps: readonly Gap[],
): readonly Site[] {
  const {section} = scope
  const acls = readAcls(section.statements)
  const front: Front = {...around, scope, acls, rules: readHttpRules(scope, acls)}
  const tests = testsOf(scope, around.backends)
  const groups =
    section.kind === 'backend' ? [{tls: null, listen: [], ports: [], lines: []}] : readBinds(section.statements)
  const hosts = hostGroups(tests, section.statements.length)
  const upgrades = tests.some(isUpgradeTest) ? [false, true] : [false]
  return groups.flatMap(group =>
    upgrades.flatMap(upgrade =>
      hosts.map(({names, host}) =>
        siteOf(front, group, names, {host, tls: group.tls, ports: group.ports, upgrades: upgrade}, gaps),
      ),
    ),
  )
}

/** All tests that may decide about a request in a frontend or in one of its backends. */
function testsOf({section}: Scope, backends: ReadonlyMap<string, Scope>): readonly AclTest[] {
  const led = section.statements.flatMap(({name, words}) =>
    /^(?:use|default)_backend$/u.test(name.text) ? (backends.get(words[0] ?? '')?.section ?? []) : [],
  )
  return [...new Set([section, ...led])].flatMap(({statements}) => {
    const acls = readAcls(statements)
    const anonymous = statements.flatMap(statement => {
      if (!/^(?:use_backend|http-request|redirect)$/u.test(statement.name.text)) return []
      const condition = readCondition(statement, 1, new Map())
      return (condition?.alternatives ?? []).flatMap(terms => terms.flatMap(({tests}) => tests ?? []))
    })
    return [...[...acls.values()].flat(), ...anonymous]
  })
}

interface HostGroup {
  readonly names: readonly string[]
  readonly host: string | null | undefined
}

/** Hosts that no test tells apart belong together; the first group is for those that none names. */
function hostGroups(tests: readonly AclTest[], lines: number): readonly HostGroup[] {
  const own = tests.filter(isHostTest)
  const hosts = hostsOf(own)
  if (hosts.length === 0 || hosts.length * (own.length + lines) > mostVerdicts) return [{names: [], host: undefined}]
  const circumstances = {tls: null, ports: [], upgrades: false}
  const groups = new Map<string, {readonly names: string[]; readonly host: string}>()
  for (const {name, host} of hosts) {
    const key = own.map(test => evaluateTest(test, {...circumstances, host}).kind[0]).join('')
    const group = groups.get(key) ?? {names: [], host}
    group.names.push(name)
    groups.set(key, group)
  }
  return [{names: [], host: null}, ...groups.values()]
}

function siteOf(
  front: Front,
  group: BindGroup,
  names: readonly string[],
  circumstances: Circumstances,
  gaps: readonly Gap[],
): Site {
  const {section, mode} = front.scope
  const answer = readAnswer(front.rules, circumstances)
  const routes = answer ? [{route: answer, guards: []}] : readRoutes(front, circumstances)
  const changes = readChanges(front.rules, circumstances)
  return {
    proxy: 'haproxy',
    names,
    listen: group.listen,
    routes: routes.map(({route}) => route),
    ...(changes.length > 0 && {changes}),
    ...(mode.known && mode.value === 'tcp' && {isTunnel: true}),
    ...(lenient.some(option => hasOption(front.scope, option)) && {isLenient: true}),
    span: section.span,
    settings: {
      encodedSlash: {known: true, value: 'keep', spans: []},
      mergeSlashes: {known: true, value: false, spans: []},
    },
    tls: readTls(group, section),
    guards: [...readGuards(front.rules, circumstances, null), ...routes.flatMap(({guards}) => guards)],
    gaps,
  }
}

function readTls({tls, lines}: BindGroup, section: HaproxySection): Known<boolean> {
  if (tls !== null) return {known: true, value: tls, spans: lines.map(({span}) => span)}
  const span = lines[0]?.span ?? section.header?.span ?? section.span
  return {known: false, why: lines.length > 0 ? 'variable' : 'include', spans: [span]}
}
