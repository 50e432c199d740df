import type {Known, RouteMatch, RouteSettings, SentValue} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {matchTakes} from '../forward/match-takes.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {type Placed, placedDirectives, type ServerDirectives} from './placed-directives.ts'
import {readHeader} from './read-header.ts'
import {readSeconds} from './read-seconds.ts'
import {readSetting} from './read-setting.ts'
import type {PendingRoute, Scope, Worker} from './scope.ts'
import {sectionCovers} from './section-covers.ts'
import {servingWorker} from './serving-worker.ts'
import {readFlag, type SiteDefaults} from './site-defaults.ts'
import {whyMissing} from './why-missing.ts'
import {workerName} from './worker-name.ts'

/** Where a route stands: its server and what that inherits from, outermost first. */
export interface RouteSite {
  readonly scopes: readonly Scope[]
  readonly directives: ServerDirectives
  readonly defaults: SiteDefaults
  readonly tls: Known<boolean>
}

/** What applies to a route of httpd after inheritance. Compared with the real server in test/servers/apache-settings.test.ts. */
export function routeSettings(pending: PendingRoute, {scopes, directives, defaults, tls}: RouteSite): RouteSettings {
  const placed = placedDirectives(pending, directives)
  const worker = pending.url === null ? null : servingWorker(pending.url, scopes)
  const served = {route: pending.route, worker}
  const websocket = readWebsocket(served, scopes, defaults.byDefault)
  const elsewhere = partsOf(pending, directives)
  return {
    host: readHost(placed, defaults, tls),
    forwardedProto: readHeader(placed, 'x-forwarded-proto', defaults.forwardedProto, tls),
    websocket,
    idleTimeout: readIdleTimeout(served, defaults, websocket),
    // httpd limits no body that it passes on: LimitRequestBody counts only where `r->proxyreq` is not set
    // (ap_http_filter, modules/http/http_filters.c; measured with 2.4.71).
    bodyLimit: {known: true, value: 0, spans: []},
    lostHeaders: [],
    ...(elsewhere.length > 0 && {elsewhere}),
    ...(worker?.name.startsWith('ajp:') && ajpSecrets(worker, pending, scopes, defaults.byDefault)),
  }
}

interface Served {
  readonly route: PendingRoute['route']
  /** What connects it. */
  readonly worker: Worker | null
}

/** The sections with settings that take a part only of what a route takes. */
function partsOf({route, section: own}: PendingRoute, {sections}: ServerDirectives): readonly RouteMatch[] {
  const front = route.match.kind === 'regex' ? '' : route.match.value
  return sections.flatMap(({section: {kind, match}}) => {
    if (kind !== 'location' || match === own?.match || sectionCovers(match, route.match) !== 'none') return []
    return match.kind === 'regex' || match.value.startsWith(front) ? [match] : []
  })
}

/**
 * What a route sends as AJP secret, and the parts of it that another worker serves with another secret, as its URL is longer.
 */
function ajpSecrets(
  worker: Worker,
  {route: {match}, url}: PendingRoute,
  scopes: readonly Scope[],
  byDefault: SiteDefaults['byDefault'],
): Pick<RouteSettings, 'ajpSecret' | 'ajpSecretDiffers'> {
  const ajpSecret = readAjpSecret(worker, byDefault)
  const name = url === null || match.kind !== 'prefix' ? null : workerName(url)
  const differs = scopes.flatMap(({workers}) =>
    [...workers.plain.values()].flatMap((other): readonly RouteMatch[] => {
      if (name === null || match.kind !== 'prefix' || other.name === worker.name || !other.name.startsWith(name))
        return []
      const value = `${match.value}${other.name.slice(name.length)}`
      return isSameSecret(ajpSecret, readAjpSecret(other, byDefault)) ? [] : [{...match, value, segment: false}]
    }),
  )
  return {ajpSecret, ...(differs.length > 0 && {ajpSecretDiffers: differs})}
}

function isSameSecret(one: Known<string | null>, other: Known<string | null>): boolean {
  return one.known && other.known && one.value === other.value
}

/** `secret=`, since 2.4.42. */
function readAjpSecret({parameters}: Worker, byDefault: SiteDefaults['byDefault']): Known<string | null> {
  const word = parameter(parameters, 'secret')
  if (!word) return byDefault(null)
  if (word.missing !== null) return {known: false, why: whyMissing(word), spans: [word.span]}
  return {known: true, value: word.text.slice(word.text.indexOf('=') + 1), spans: [word.span]}
}

/** `RequestHeader` sets the browser's `Host`; without `ProxyPreserveHost` that is replaced by the backend's. */
function readHost(placed: readonly Placed[], defaults: SiteDefaults, tls: Known<boolean>): Known<SentValue> {
  const preserves = readSetting(placed, 'proxypreservehost', readFlag, defaults.preservesHost)
  if (!preserves.known) return preserves
  if (!preserves.value) return {known: true, value: {kind: 'backend'}, spans: preserves.spans}
  const host = readHeader(placed, 'host', defaults.host, tls)
  return host.spans.length > 0 ? host : {...host, spans: preserves.spans}
}

/** httpd: ap_proxy_worker_can_upgrade (modules/proxy/proxy_util.c); `upgrade=` since 2.4.47. */
function readWebsocket(
  {route: {match, target, span}, worker}: Served,
  scopes: readonly Scope[],
  byDefault: SiteDefaults['byDefault'],
): Known<boolean> {
  // The last <Location> that says something switches the rules of the server on or off for its requests.
  const engine = scopes
    .flatMap(({engines}) => engines)
    .findLast(({section}) => sectionCovers(section.match, match) === 'all')
  const rules = scopes.flatMap(scope => ((engine?.on ?? scope.rewriteOn) ? scope.upgrades : []))
  const upgrade = rules.find(rule => takesPart(rule, match))
  if (upgrade) return {known: true, value: true, spans: [upgrade.span]}
  if (!worker) return target.kind === 'local' ? {known: true, value: false, spans: []} : unknownSetting(span)
  const own = ownWorkers(worker)
  const answers = own.map(upgrades)
  const first = answers[0]
  if (!first?.known) return first ?? unknownSetting(span)
  if (!answers.every(answer => answer.known && answer.value === first.value)) return unknownSetting(span)
  return first.value || first.spans.length > 0 ? first : byDefault(false)
}

function upgrades({url, parameters}: Worker): Known<boolean> {
  if (/^wss?:/iu.test(url)) return {known: true, value: true, spans: []}
  const word = parameter(parameters, 'upgrade')
  if (!word)
    return url.includes('${') ? {known: false, why: 'variable', spans: []} : {known: true, value: false, spans: []}
  if (word.missing !== null) return {known: false, why: whyMissing(word), spans: [word.span]}
  const value = /(?:=|[,;\s])\s*(?:websocket|any)\s*(?:[,;\s]|$)/iu.test(word.text)
  return {known: true, value, spans: [word.span]}
}

/** Seconds of silence; a WebSocket lasts as long as the longer of both sides allows (proxy_http_handler). */
function readIdleTimeout(
  {route: {span}, worker}: Served,
  {timeout: client, proxyTimeout: general}: SiteDefaults,
  websocket: Known<boolean>,
): Known<number> {
  const workers = worker ? ownWorkers(worker) : []
  if (worker && workers.length === 0) return unknownSetting(span)
  const words = workers.map(({parameters}) => parameter(parameters, 'timeout'))
  const own = words.map((word): Known<number> => {
    if (!word) return general
    const value = readSeconds(word.text.slice(word.text.indexOf('=') + 1))
    if (word.missing !== null) return {known: false, why: whyMissing(word), spans: [word.span]}
    return value === null
      ? {known: false, why: 'not-modelled', spans: [word.span]}
      : {known: true, value, spans: [word.span]}
  })
  const backend = shortest(own) ?? general
  if (!websocket.known || !websocket.value) return backend
  return longest(backend, client)
}

/** The members of a balancer, else the worker itself. */
function ownWorkers(worker: Worker): readonly Worker[] {
  return worker.name.startsWith('balancer:') ? [...worker.members.plain.values()] : [worker]
}

function shortest(values: readonly Known<number>[]): Known<number> | undefined {
  return values.find(({known}) => !known) ?? [...values].sort((a, b) => (a.known && b.known ? a.value - b.value : 0))[0]
}

function longest(a: Known<number>, b: Known<number>): Known<number> {
  if (!a.known || !b.known) return a.known ? b : a
  return b.value > a.value ? b : a
}

function parameter(words: readonly ExpandedWord[], key: string): ExpandedWord | undefined {
  return words.findLast(({text}) => text.toLowerCase().startsWith(`${key}=`))
}

/** Whether a rewriting rule takes requests of a route. */
function takesPart(rule: RouteMatch, route: RouteMatch): boolean {
  if (route.kind === 'regex') return rule.value === route.value
  const front = route.value.replace(/\/$/u, '')
  return [`${front}/`, `${front}/x`, `${front}/v1/x`].some(path => matchTakes(rule, path, 'apache') === true)
}

function unknownSetting(span: Span): Known<never> {
  return {known: false, why: 'not-modelled', spans: [span]}
}
