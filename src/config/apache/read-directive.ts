import type {Known, Route, RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {readPassMatch} from './read-pass-match.ts'
import {readProxyPass} from './read-proxy-pass.ts'
import {readRewriteRule} from './read-rewrite-rule.ts'
import type {Scope} from './scope.ts'

/** A directive and where it stands. */
interface PlacedDirective {
  readonly args: readonly ExpandedWord[]
  readonly span: Span
  /** As written, on one line. */
  readonly what: string
  /** The match of the `<Location>` around it, if any. */
  readonly location: RouteMatch | null
  /** The first `<IfDefine>` or the like around it that this file cannot decide, as written. */
  readonly condition: string | null
  readonly cut: boolean
}

type Reader = (directive: PlacedDirective, scope: Scope) => unknown

/** What a directive adds to the server it stands in, by its name in lower case; all others add nothing. */
export const readDirective: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['servername', readNames],
  ['serveralias', readNames],
  ['proxypass', readPass],
  ['proxypassmatch', readMatch],
  ['rewriteengine', readRewriteEngine],
  ['rewritecond', ({args}, scope) => scope.conditions.push(args)],
  ['rewriterule', readRewrite],
  ['rewriteoptions', gapIf('not-modelled', /inherit/iu)],
  ['allowencodedslashes', readEncodedSlashes],
  ['mergeslashes', readMergeSlashes],
  ['include', gapIf('include')],
  ['includeoptional', gapIf('include')],
  ['use', gapIf('not-modelled')],
  ['jkmount', gapIf('not-modelled')],
  ['jkmountfile', gapIf('not-modelled')],
  ['sethandler', gapIf('not-modelled', /^(proxy:|jakarta-servlet)/iu)],
  ['proxypassinherit', gapIf('not-modelled', /^off$/iu)],
  ['proxypassinterpolateenv', gapIf('not-modelled', /^on$/iu)],
])

function readNames({args}: PlacedDirective, scope: Scope): void {
  scope.names.push(...args.map(({text}) => text))
}

function readPass(directive: PlacedDirective, scope: Scope): void {
  const route = conditional(directive, readProxyPass(directive))
  if (directive.location) scope.locations.push(route)
  else scope.passes.push(route)
}

function readMatch(directive: PlacedDirective, scope: Scope): void {
  const {args, location} = directive
  const form = 'ProxyPassMatch'
  if (location) {
    const [url] = args
    const local = url?.text === '!' ? {target: {kind: 'local' as const, span: url.span}} : {}
    scope.locations.push(conditional(directive, {...notModelled(directive, 'regex', location), ...local, form}))
    return
  }
  const [pattern, url, ...rest] = args
  scope.passes.push(conditional(directive, readPassMatch({...directive, form, pattern, url, rest})))
}

function readRewrite(directive: PlacedDirective, scope: Scope): void {
  const {conditions} = scope
  scope.conditions = []
  const read = readRewriteRule({...directive, conditions})
  if (!read) return
  const route = conditional(directive, read.route)
  // What only ends the rules matters to those behind it.
  if (read.ends) {
    if (!directive.location) scope.rewriteEnds.push(route)
    return
  }
  // In a <Location> rules run after ProxyPass has chosen, and what they then do is not modelled.
  if (directive.location) scope.gaps.push({why: 'not-modelled', what: directive.what, span: directive.span})
  else scope.rewrites.push(...scope.rewriteEnds.splice(0), route)
}

function readRewriteEngine({args}: PlacedDirective, scope: Scope): void {
  scope.rewriteOn = isOn(args)
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

/** A route that may not be there: it takes the request, and what then happens is not known. */
function conditional(directive: PlacedDirective, route: Route): Route {
  return directive.condition === null
    ? route
    : {...notModelled({...directive, what: directive.condition}, 'condition', route.match), form: route.form}
}

function notModelled({what, span}: PlacedDirective, why: Unknown, match: RouteMatch): Route {
  return {
    match,
    target: {kind: 'not-modelled', why, what, span},
    path: {known: false, why, spans: [span]},
    settings: unreadSettings(why, span),
    form: '',
    span,
  }
}

function known<T>({condition, args, span}: PlacedDirective, value: T): Known<T> {
  const missing = args.some(word => word.missing !== null)
  return condition !== null || missing
    ? {known: false, why: missing ? 'variable' : 'condition', spans: [span]}
    : {known: true, value, spans: [span]}
}

function isOn(args: readonly ExpandedWord[]): boolean {
  return args[0]?.text.toLowerCase() === 'on'
}
