import type {Known, Route, RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {EffectiveDirective} from './evaluate-apache.ts'
import type {ExpandedWord} from './expand-variables.ts'
import type {NameKind} from './find-worker.ts'
import {notModelledRoute} from './not-modelled-route.ts'
import {readPassMatch} from './read-pass-match.ts'
import {readProxyPass} from './read-proxy-pass.ts'
import {readRewriteEffect} from './read-rewrite-effect.ts'
import {readRewriteRule} from './read-rewrite-rule.ts'
import type {RequestSection, Scope} from './scope.ts'
import {shareWorker} from './share-worker.ts'
import {whyMissing} from './why-missing.ts'
import {whyOpen} from './why-open.ts'

/** A directive and the section around it, if any, that takes a part of the requests. */
export interface PlacedDirective extends EffectiveDirective {
  readonly section: RequestSection | null
}

type Reader = (directive: PlacedDirective, scope: Scope) => unknown

/** What a directive adds to the server it stands in, by its name in lower case; all others add nothing of their own. */
export const readDirective: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['servername', readNames],
  ['serveralias', readNames],
  ['proxypass', readPass],
  ['proxypassmatch', readMatch],
  ['balancermember', readMember],
  ['proxyset', readProxySet],
  ['rewriteengine', readRewriteEngine],
  ['rewritecond', ({args}, scope) => scope.conditions.push(args)],
  ['rewriterule', readRewrite],
  ['rewriteoptions', gapIf('not-modelled', /inherit/iu)],
  ['allowencodedslashes', readEncodedSlashes],
  ['mergeslashes', readMergeSlashes],
  ['include', openEnd('include')],
  ['includeoptional', openEnd('include')],
  ['use', openEnd('not-modelled')],
  ['jkmount', gapIf('not-modelled')],
  ['jkmountfile', gapIf('not-modelled')],
  ['sethandler', gapIf('not-modelled', /^(proxy:|jakarta-servlet)/iu)],
  ['proxypassinherit', gapIf('not-modelled', /^off$/iu)],
  ['proxypassinterpolateenv', gapIf('not-modelled', /^on$/iu)],
])

function readNames({args}: PlacedDirective, scope: Scope): void {
  scope.names.push(...args.map(({text}) => text))
}

/** The match of the `<Location>` around a directive. */
function locationOf({section}: PlacedDirective): RouteMatch | null {
  return section?.kind === 'location' ? section.match : null
}

function readPass(directive: PlacedDirective, scope: Scope): void {
  const location = locationOf(directive)
  const {args} = directive
  const isPattern = location ? isWildcard(location) : args[0]?.text === '~'
  const route = readProxyPass({...directive, location})
  const words = args.slice(location ? 0 : isPattern ? 2 : 1)
  addPass(directive, conditional(directive, route), scope, words, isPattern ? 'pattern' : 'plain')
}

/** Whether httpd takes what a section is about for a pattern: add_pass asks apr_fnmatch_test. */
function isWildcard({kind, value}: RouteMatch): boolean {
  return kind === 'regex' && (value === '' || /[*?[]/u.test(value))
}

function readMatch(directive: PlacedDirective, scope: Scope): void {
  const {args} = directive
  const form = 'ProxyPassMatch'
  const location = locationOf(directive)
  if (location) {
    const local = args[0]?.text === '!' ? {target: {kind: 'local' as const, span: args[0].span}} : {}
    addPass(
      directive,
      conditional(directive, {...notModelled(directive, 'regex', location), ...local, form}),
      scope,
      args,
      'pattern',
    )
    return
  }
  const [pattern, url, ...rest] = args
  const route = readPassMatch({...directive, form, pattern, url, rest})
  addPass(directive, conditional(directive, route), scope, args.slice(1), 'pattern')
}

/** Keeps a route with the section it stands in and what connects it; `words` are the URL and what follows it. */
function addPass(
  {section}: PlacedDirective,
  route: Route,
  scope: Scope,
  [word, ...parameters]: readonly ExpandedWord[],
  kind: NameKind,
): void {
  const url = word && word.text !== '!' ? word.text : null
  if (url !== null) shareWorker(scope.workers, url, parameters, {kinds: [kind]})
  const pending = {route, url, section}
  if (section?.kind === 'location') scope.locations.push(pending)
  else scope.passes.push(pending)
}

function readMember({args, section}: PlacedDirective, scope: Scope): void {
  const {name, rest} = ofWorker(args, section)
  const [url, ...parameters] = rest
  if (url) shareWorker(shareWorker(scope.workers, name, []).members, url.text, parameters)
}

function readProxySet({args, section}: PlacedDirective, scope: Scope): void {
  const {name, rest} = ofWorker(args, section)
  if (!name.includes('://')) return
  const kinds = section?.kind === 'proxy' ? (['plain'] as const) : (['plain', 'pattern'] as const)
  shareWorker(scope.workers, name, rest, {kinds, always: true})
}

/** The URL of a balancer or worker: that of the `<Proxy>` around a directive, else its first argument. */
function ofWorker(
  args: readonly ExpandedWord[],
  section: RequestSection | null,
): {readonly name: string; readonly rest: readonly ExpandedWord[]} {
  return section?.kind === 'proxy'
    ? {name: section.match.value, rest: args}
    : {name: args[0]?.text ?? '', rest: args.slice(1)}
}

function readRewrite(directive: PlacedDirective, scope: Scope): void {
  const {conditions} = scope
  scope.conditions = []
  const effect = readRewriteEffect(directive.args, conditions)
  const location = locationOf(directive)
  if (effect && directive.condition === null && (!directive.section || location)) {
    const match = location ? withinLocation(effect.match, location) : effect.match
    if (effect.kind === 'upgrade' && match) scope.upgrades.push(match)
    else if (effect.kind !== 'upgrade' && !location)
      scope.redirects.push({kind: effect.kind, match: effect.match, span: directive.span})
  }
  const read = readRewriteRule({...directive, conditions})
  if (!read) return
  const pending = {route: conditional(directive, read.route), url: null, section: null}
  // What only ends the rules matters to those behind it.
  if (read.ends) {
    if (!directive.section) scope.rewriteEnds.push(pending)
    return
  }
  // In a <Location> rules run after ProxyPass has chosen, and what they then do is not modelled.
  if (directive.section) scope.gaps.push({why: 'not-modelled', what: directive.what, span: directive.span})
  else scope.rewrites.push(...scope.rewriteEnds.splice(0), pending)
}

/** What a rule within a `<Location>` takes: all of that, or no more than is told. */
function withinLocation(rule: RouteMatch, location: RouteMatch): RouteMatch | null {
  return /^\^?\/?(?:\(?\.\*\)?)?\$?$/u.test(rule.value) ? {...location, span: rule.span} : null
}

function readRewriteEngine(directive: PlacedDirective, scope: Scope): void {
  const {args, section} = directive
  const on = isOn(args)
  if (!section) scope.rewriteOn = on
  else if (section.kind === 'location') {
    const route = {...notModelled(directive, 'not-modelled', section.match), form: '<Location> RewriteEngine'}
    scope.engines.push({on, section, pending: {route, url: null, section}})
  }
}

function readMergeSlashes(directive: PlacedDirective, scope: Scope): void {
  scope.mergeSlashes = known(directive, isOn(directive.args))
}

function readEncodedSlashes(directive: PlacedDirective, scope: Scope): void {
  const word = directive.args[0]?.text.toLowerCase()
  const value = word === 'on' ? 'decode' : word === 'nodecode' ? 'keep' : 'reject'
  scope.encodedSlash = known<'reject' | 'decode' | 'keep'>(directive, value)
}

function gapIf(why: Unknown, argument = /(?:)/u): Reader {
  return ({args, what, span}, scope) => {
    if (argument.test(args[0]?.text ?? '')) scope.gaps.push({why, what, span})
  }
}

/** A gap that may hold any directive; but Certbot's own file holds TLS settings only. */
function openEnd(why: Unknown): Reader {
  return ({args, what, span}, scope) => {
    const gap = {why, what, span}
    scope.gaps.push(gap)
    if (!/(?:^|\/)options-ssl-apache\.conf$/u.test(args[0]?.text ?? '')) scope.openEnds.push(gap)
  }
}

/** A route that may not be there: it takes the request, and what then happens is not known. */
function conditional(directive: PlacedDirective, route: Route): Route {
  return directive.condition === null
    ? route
    : {
        ...notModelled({...directive, what: directive.condition}, whyOpen(directive.condition), route.match),
        form: route.form,
      }
}

function notModelled({what, span}: PlacedDirective, why: Unknown, match: RouteMatch): Route {
  return notModelledRoute({match, form: '', span, what}, why)
}

function known<T>({condition, args, span}: PlacedDirective, value: T): Known<T> {
  const missing = args.find(word => word.missing !== null)
  return condition !== null || missing
    ? {known: false, why: missing ? whyMissing(missing) : 'condition', spans: [span]}
    : {known: true, value, spans: [span]}
}

function isOn(args: readonly ExpandedWord[]): boolean {
  return args[0]?.text.toLowerCase() === 'on'
}
