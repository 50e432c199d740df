import type {ConfigModel, Gap, Known, Route, Site, SiteSettings} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import {coreDirectives} from './core-directives.ts'
import {evaluateApache} from './evaluate-apache.ts'
import type {ApacheTree} from './parse-apache.ts'
import {type ServerDirectives, serverDirectives} from './placed-directives.ts'
import {readAnswers} from './read-answers.ts'
import {readBalancers} from './read-balancers.ts'
import {readGuards} from './read-guards.ts'
import {readMarks} from './read-marks.ts'
import {readScopes} from './read-scopes.ts'
import {readSetting} from './read-setting.ts'
import {routeSettings} from './route-settings.ts'
import type {PendingRoute, Scope} from './scope.ts'
import {siteDefaults} from './site-defaults.ts'
import {throughBalancer} from './through-balancer.ts'

/**
 * What an Apache configuration says: a site for each `<VirtualHost>`, and one for the top level if it holds routes,
 * which is how a pasted `ProxyPass` or `<Location>` alone is understood.
 */
export function apacheModel(tree: ApacheTree, text: string): ConfigModel {
  const nodes = evaluateApache(tree, text)
  const {main, hosts} = readScopes(nodes, {from: 0, to: text.length})
  const cutOff = tree.problems.find(({kind}) => kind === 'cut-off')
  if (cutOff) {
    const host = hosts.find(({span}) => span.from <= cutOff.span.from && cutOff.span.to <= span.to) ?? main
    const gap = {why: 'cut-off', what: text.slice(cutOff.span.from, cutOff.span.to), span: cutOff.span} as const
    host.gaps.push(gap)
    host.openEnds.push(gap)
  }
  // Each takes over all routes of the top level.
  const most = mostTakenOver / (1 + main.passes.length + main.locations.length)
  const sites = hosts.slice(0, Math.max(1, most)).map(host => siteOf([main, host], text))
  const own = siteOf([main], text)
  const marks = readMarks(tree, nodes, text)
  const leftOut = hosts[sites.length]
  const gaps = leftOut ? [...main.gaps, notRead(leftOut, text)] : main.gaps
  return {sites: own.routes.length > 0 ? [...sites, own] : sites, gaps, marks, ...secretsOf(text)}
}

/** What a proxy sends to an AJP connector as its secret. */
const secret = /^[ \t]*(?:ProxyPass(?:Match)?|ProxySet|BalancerMember)\b[^\n]*?\ssecret=("[^"\n]*"|\S+)/gimu

function secretsOf(text: string): Pick<ConfigModel, 'secrets'> {
  const secrets = [...text.matchAll(secret)].map(({0: whole, 1: value = '', index}): Span => {
    const to = index + whole.length
    return {from: to - value.length, to}
  })
  return secrets.length > 0 ? {secrets} : {}
}

/** That this virtual host and those behind it are not read, by its opening line. */
function notRead({span}: Scope, text: string): Gap {
  const end = text.indexOf('\n', span.from)
  const line = {from: span.from, to: end === -1 ? span.to : Math.min(end, span.to)}
  return {why: 'not-modelled', what: text.slice(line.from, line.to).trim(), span: line}
}

/** Nobody writes so many routes for so many virtual hosts; those behind are left out, and a gap says so. */
const mostTakenOver = 200_000

/** The site of the last of `scopes`, which takes from those before what it does not say itself. */
function siteOf(scopes: readonly [Scope] | readonly [Scope, Scope], text: string): Site {
  const [main] = scopes
  const scope = scopes[1] ?? main
  const directives = serverDirectives(scopes)
  const tls = readTls(scopes, directives)
  const balancers = readBalancers(scopes)
  const defaults = siteDefaults(scopes, directives, tls)
  const pending = inOrder(scopes)
  const answers = readAnswers(scopes)
  // Nobody writes so many; what each of them comes to would take minutes to tell.
  const perRoute = directives.late.length + directives.sections.length + scope.upgrades.length + ajpWorkers(scopes)
  const many = pending.length * perRoute > 4_000_000
  return {
    proxy: 'apache',
    names: scope.names,
    listen: scope.listen,
    routes: pending.map(({route, ...rest}): Route => {
      const settings = many
        ? unreadSettings('not-modelled', route.span)
        : routeSettings({route, ...rest}, {scopes, directives, defaults, tls})
      return {...throughBalancer(route, balancers, text), settings}
    }),
    span: scope.span,
    settings: {
      encodedSlash: scope.encodedSlash ?? inheritedEncodedSlash(scope, main),
      mergeSlashes: scope.mergeSlashes ?? main.mergeSlashes ?? {known: true, value: true, spans: []},
    },
    tls,
    guards: readGuards(scopes),
    ...(answers.length > 0 && {mayAnswer: answers}),
    gaps: scopes[1] ? [...scope.gaps, ...main.gaps] : scope.gaps,
  }
}

function ajpWorkers(scopes: readonly Scope[]): number {
  const names = scopes.flatMap(({workers}) => [...workers.plain.keys()])
  return names.some(name => name.startsWith('ajp:')) ? names.length : 0
}

/** A virtual host takes it from the top level only where it says nothing of the core itself; what is lost so has its span. */
function inheritedEncodedSlash(scope: Scope, main: Scope): SiteSettings['encodedSlash'] {
  const {nodes, sections} = scope
  const hasCore =
    nodes.some(({name}) => coreDirectives.has(name)) || sections.some(section => section.kind === 'location')
  if (main.encodedSlash && (scope === main || !hasCore)) return main.encodedSlash
  return {known: true, value: 'reject', spans: main.encodedSlash?.spans ?? []}
}

/** mod_ssl takes SSLEngine over into virtual hosts (ssl_config_server_merge, modules/ssl/ssl_engine_config.c). */
function readTls(scopes: readonly Scope[], {own: placed}: ServerDirectives): Known<boolean> {
  const certbot = placed.findLast(
    ({directive: {name, args}}) =>
      name.startsWith('include') && /(?:^|\/)options-ssl-apache\.conf$/u.test(args[0]?.text ?? ''),
  )
  const open = scopes.flatMap(({openEnds}) => openEnds)[0]
  const listens = placed.some(({directive}) => directive.name === 'listen')
  const byDefault: Known<boolean> = certbot
    ? // The file that Certbot installs switches TLS on.
      {known: true, value: true, spans: [certbot.directive.span]}
    : open
      ? {known: false, why: open.why, spans: [open.span]}
      : scopes.length > 1 || listens
        ? {known: true, value: false, spans: []}
        : {known: false, why: 'not-modelled', spans: scopes.map(({span}) => span)}
  const value = (text: string): boolean | null => (text === 'on' ? true : text === 'off' ? false : null)
  return readSetting(placed, 'sslengine', args => value(args[0]?.text.toLowerCase() ?? ''), byDefault)
}

/**
 * The order in which httpd tries the routes: what maps the encoded path (before anything is decoded), rewriting rules,
 * the last matching `<Location>`, then directives as they stand. Sections of the virtual host come after those of the top
 * level and so win; its directives come after those of the top level and so lose (2.4.71, test/servers/forward.test.ts).
 * httpd: proxy_trans (modules/proxy/mod_proxy.c), ap_location_walk (server/request.c).
 */
function inOrder(scopes: readonly Scope[]): readonly PendingRoute[] {
  const locations = scopes.flatMap(scope => scope.locations).reverse()
  const proxied = [...locations, ...scopes.flatMap(scope => scope.passes)]
  const own = scopes.at(-1)
  const rewrites = own ? inForce(own, scopes) : []
  return [...proxied.filter(isMappedEncoded), ...rewrites, ...proxied.filter(pending => !isMappedEncoded(pending))]
}

/**
 * The rewriting rules that count. Where a `<Location>` switches them on or off (hook_uri2file, mod_rewrite.c: the state is
 * that of the request's own section; measured with 2.4.71), it is not worked out which route takes the request.
 */
function inForce({rewrites, rewriteOn}: Scope, scopes: readonly Scope[]): readonly PendingRoute[] {
  if (rewrites.length === 0) return []
  const switched = scopes.flatMap(({engines}) => engines).filter(({on}) => on !== rewriteOn)
  return [...switched.map(({pending}) => pending), ...(rewriteOn ? rewrites : [])]
}

function isMappedEncoded({route: {path}}: PendingRoute): boolean {
  return path.known && path.value === 'mapping-encoded'
}
