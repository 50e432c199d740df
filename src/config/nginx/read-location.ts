import type {PathRewrite, Route, RouteMatch, RouteTarget} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import type {NginxStatement} from './parse-nginx.ts'
import {maskCharacter} from './placeholders.ts'
import {readAnswers} from './read-answers.ts'
import {readProxyPass} from './read-proxy-pass.ts'
import {readRewrites} from './read-rewrites.ts'
import {readSettings} from './read-settings.ts'
import {maskedIn, type Scope} from './scope.ts'
import type {Surroundings} from './surroundings.ts'

/** What is known of the server around a location. */
export interface ServerContext {
  readonly text: string
  readonly names: readonly string[]
  readonly around: Surroundings
  /** Scopes of named locations, by name with `@`. */
  readonly named: ReadonlyMap<string, Scope>
}

/** The match of a `location`; null for a named one. */
export function locationMatch({args, head}: NginxStatement): RouteMatch | null {
  const [first, second] = args
  const last = second ?? first
  const span = last?.span ?? head
  const sign = second ? (first?.text ?? '') : (/^(?:=|\^~|~\*?)/u.exec(first?.text ?? '')?.[0] ?? '')
  const value = second ? second.text : (first?.text ?? '').slice(sign.length)
  if (value.startsWith('@') && sign === '') return null
  // What a placeholder stands for may match anything.
  if (value.includes(maskCharacter)) return {kind: 'prefix', value: '', segment: false, span}
  if (sign === '=') return {kind: 'exact', value, span}
  if (sign.startsWith('~')) return {kind: 'regex', value, span, ...(sign === '~*' && {ignoresCase: true})}
  return {kind: 'prefix', value, segment: false, span, ...(sign === '^~' && {stops: true})}
}

/** The route of a location, or of directives that stand alone, whose scope this is. */
export function readRoute(
  scope: Scope,
  match: RouteMatch,
  opener: NginxStatement | null,
  within: Route | undefined,
  context: ServerContext,
): Route {
  const rewrites = readRewrites(scope)
  const handled = handle(scope, rewrites, opener?.head ?? match.span, context)
  const {target} = handled
  const proxied = target.kind === 'backend'
  const own = handled.scope
  const [mayAnswer] = opener ? readAnswers(scope, match, context.text) : []
  return {
    match,
    target,
    path: handled.path,
    settings: proxied
      ? readSettings(own, context.around, context.names)
      : unreadSettings('not-modelled', opener?.head ?? match.span),
    ...(within && {within}),
    ...(passesOn(scope) && match.kind !== 'regex' && match.value.endsWith('/') && {redirectsSlash: true}),
    ...(rewrites.length > 0 && {rewrites}),
    ...(handled.sends !== undefined && {sends: handled.sends}),
    ...(mayAnswer && {mayAnswer}),
    form: handled.form,
    span: handled.span,
  }
}

interface Handled extends Pick<Route, 'target' | 'path' | 'form' | 'span'> {
  readonly sends?: string
  /** The scope whose settings count. */
  readonly scope: Scope
}

/** Passes to programs that speak other protocols: never Confluence. */
const otherProtocols = ['fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'memcached_pass']

/** nginx: `auto_redirect`, which every directive that passes requests on sets. */
function passesOn({byName}: Scope): boolean {
  return ['proxy_pass', 'grpc_pass', ...otherProtocols].some(name => byName.has(name))
}

/** What takes the request in this block. */
function handle(scope: Scope, rewrites: readonly PathRewrite[], head: Span, context: ServerContext): Handled {
  const {text} = context
  const first = (name: string): NginxStatement | undefined => scope.byName.get(name)?.[0]
  const local = (span: Span, form: string, status: number | null = null): Handled => ({
    target: {kind: 'local', span, ...(status !== null && {status})},
    path: {known: false, why: 'not-modelled', spans: [span]},
    form,
    span,
    scope,
  })
  const notModelled = (why: Unknown, span: Span, form: string): Handled => {
    const what = text.slice(span.from, span.to)
    const target: RouteTarget = {kind: 'not-modelled', why, what, span}
    return {target, path: {known: false, why, spans: [span]}, form, span, scope}
  }

  const stop = first('return')
  if (stop) return local(stop.head, 'return', statusOf(stop))
  if (first('internal')) return local(head, 'internal')
  const branch = scope.byName.get('if')?.find(mayPass) ?? scope.byName.get('limit_except')?.find(mayPass)
  if (branch) return notModelled('condition', branch.head, 'if')
  const script = scope.statements.find(({name}) => foreign.test(name.text))
  if (script) return notModelled('not-modelled', script.head, script.name.text)
  const pass = first('proxy_pass')
  if (pass) {
    const read = readProxyPass(pass, scope, rewrites, context.around)
    return {...read, form: 'proxy_pass', span: pass.head, scope}
  }
  const other = otherProtocols.flatMap(name => first(name) ?? [])[0]
  if (other) return local(other.head, other.name.text)
  const tried = first('try_files')
  const fallback = tried && context.named.get(tried.args.at(-1)?.text ?? '')
  if (tried && fallback && fallback !== scope) {
    const masked = maskedIn(tried)
    if (masked) return notModelled('template', masked, 'try_files')
    const inner = readRewrites(fallback)
    if (inner.length > 0) return notModelled('not-modelled', tried.head, 'try_files')
    return {...handle(fallback, inner, head, {...context, named: new Map()}), form: 'try_files'}
  }
  const error = scope.byName
    .get('error_page')
    ?.find(({args}) => context.named.get(args.at(-1)?.text ?? '')?.byName.has('proxy_pass'))
  if (error) return notModelled('condition', error.head, 'error_page')
  if (scope.open) return notModelled(scope.open.why, scope.open.span, 'location')
  return local(head, 'location')
}

/**
 * The status of a `return`; null for 444, which closes the connection, and where a variable says it.
 * nginx: ngx_http_rewrite_return (src/http/modules/ngx_http_rewrite_module.c).
 */
function statusOf({args}: NginxStatement): number | null {
  const word = args[0]?.text ?? ''
  if (args.length === 1 && /^(?:https?:\/\/|\$scheme)/u.test(word)) return 302
  return /^\d{3}$/u.test(word) && word !== '444' ? Number(word) : null
}

/** Code of other modules that answers requests or changes where they go, and gRPC. */
const foreign =
  /^(?:(?:rewrite|access|content|balancer|set|server_rewrite)_by_lua(?:_block|_file)?|js_content|perl|grpc_pass|ajp_pass|tunnel_pass|proxy_connect)$/u

/** Whether a block within a location passes requests on in a way of its own. */
function mayPass({block}: NginxStatement): boolean {
  return (block?.nodes ?? []).some(node => {
    if (node.kind !== 'statement') return false
    const flag = node.args[2]?.text
    const redirects =
      flag === 'redirect' || flag === 'permanent' || /^(?:https?:\/\/|\$scheme)/u.test(node.args[1]?.text ?? '')
    return /_pass$|^include$/u.test(node.name.text) || (node.name.text === 'rewrite' && !redirects)
  })
}
