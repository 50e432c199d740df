import type {Known, RouteSettings, SentValue} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {branchesOf} from './branches-of.ts'
import {bodySizeOf, type Circumstances} from './evaluate-test.ts'
import type {HttpRule} from './read-http-rules.ts'
import {readSentValue} from './read-sent-value.ts'
import {readTime} from './read-values.ts'
import {lastOf, type Scope} from './scope.ts'

/** What a request goes through: a frontend, and the backend it is led to, which of a `listen` is the same. */
export interface Way {
  readonly front: Scope | null
  readonly back: Scope
  /** The rules of both, in order. */
  readonly rules: readonly HttpRule[]
  readonly circumstances: Circumstances
}

/** What a way through HAProxy does beside the path, after inheritance. */
export function readSettings(way: Way): RouteSettings {
  const isTcp = way.back.mode.known && way.back.mode.value === 'tcp'
  const always = <T>(value: T): Known<T> => ({known: true, value, spans: []})
  return {
    host: isTcp ? always({kind: 'client'}) : sentHeader(way, 'host', {kind: 'client'}),
    forwardedProto: isTcp ? always({kind: 'none'}) : sentHeader(way, 'x-forwarded-proto', {kind: 'none'}),
    websocket: isTcp ? always(true) : readWebsocket(way),
    idleTimeout: readIdleTimeout(way),
    bodyLimit: isTcp ? always(0) : readBodyLimit(way),
    lostHeaders: [],
  }
}

/** What a header holds when it is sent, where the client itself sent its `Host` and nothing else. */
function sentHeader({rules, circumstances}: Way, name: string, byDefault: SentValue): Known<SentValue> {
  const around = name === 'host' ? circumstances : {...circumstances, withoutHeader: name}
  let sent: Known<SentValue> = {known: true, value: byDefault, spans: []}
  for (const {action, args, condition, statement} of rules) {
    if (args[0]?.toLowerCase() !== name) continue
    const changes = /^(?:set|add|del|replace)-(?:header|value)$|^replace-(?:header|value)$/u.test(action)
    const branches = changes ? branchesOf(condition, around) : []
    if (branches.length === 0) continue
    const spans = [statement.span]
    if (statement.open) sent = {known: false, why: statement.open.why, spans}
    else if (!branches.some(({match, unknown}) => match === null && unknown === null)) {
      const why = branches.find(({unknown}) => unknown !== null)?.unknown?.why ?? 'condition'
      sent = {known: false, why, spans}
    } else if (action === 'del-header') sent = {known: true, value: {kind: 'none'}, spans}
    else if (action.startsWith('replace')) {
      if (!sent.known || sent.value.kind !== 'none') sent = {known: false, why: 'regex', spans}
    } else {
      const value = readSentValue(args[1] ?? '', name, around)
      sent = value ? {known: true, value, spans} : {known: false, why: 'variable', spans}
    }
  }
  return sent
}

/** HAProxy passes an upgrade on, unless a rule takes its header away. */
function readWebsocket({rules, circumstances}: Way): Known<boolean> {
  for (const {action, args, condition, statement} of rules) {
    if (!/^(?:del|set)-header$/u.test(action) || !/^(?:upgrade|connection)$/iu.test(args[0] ?? '')) continue
    const upgrading = branchesOf(condition, {...circumstances, upgrades: true})
    if (upgrading.length === 0) continue
    const spans = [statement.span]
    const sure = upgrading.some(({match, unknown}) => match === null && unknown === null)
    if (!sure) return {known: false, why: 'condition', spans}
    if (action === 'del-header' || !/upgrade|websocket/iu.test(args[1] ?? '')) return {known: true, value: false, spans}
  }
  return {known: true, value: true, spans: []}
}

/**
 * Silence after which a WebSocket is cut: `timeout tunnel` of the backend, else the shorter of `timeout client` and
 * `timeout server`; after that of the client, HAProxy ends its side towards the server, which closes then. Measured with
 * 2.6.12 (test/servers/haproxy-settings.test.ts).
 */
function readIdleTimeout({front, back, rules, circumstances}: Way): Known<number> {
  for (const {action, args, condition, statement} of rules.toReversed()) {
    if (action !== 'set-timeout' || !/^(?:tunnel)$/u.test(args[0] ?? '')) continue
    const branches = branchesOf(condition, {...circumstances, upgrades: true})
    if (branches.length === 0) continue
    const seconds = readTime(args[1] ?? '')
    const sure = branches.some(({match, unknown}) => match === null && unknown === null)
    if (!sure || seconds === null) return {known: false, why: 'condition', spans: [statement.span]}
    return {known: true, value: seconds, spans: [statement.span]}
  }
  const tunnel = readTimeout(back, 'tunnel', true)
  if (!tunnel.known || tunnel.value !== null) return told(tunnel, [])
  const server = readTimeout(back, 'server')
  const client = front ? readTimeout(front, 'client') : server
  if (!server.known || !client.known) return told(server.known ? client : server, [])
  const limits = [server, client].filter(each => each.value !== null && each.value > 0)
  const shortest = limits.sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]
  return {known: true, value: shortest?.value ?? 0, spans: shortest?.spans ?? []}
}

function told(value: Known<number | null>, spans: readonly Span[]): Known<number> {
  return value.known ? {known: true, value: value.value ?? 0, spans: [...value.spans, ...spans]} : value
}

/** A timeout of a proxy; null where none is set. `optional`: what another file may say does not matter then. */
function readTimeout(scope: Scope, name: string, optional = false): Known<number | null> {
  const found = lastOf(scope, 'timeout', name)
  if (!found) {
    return scope.open && !optional
      ? {known: false, why: 'include', spans: [scope.open]}
      : {known: true, value: null, spans: []}
  }
  if (found.open) return {known: false, why: found.open.why, spans: [found.open.span]}
  const seconds = readTime(found.words[1] ?? '')
  return seconds === null
    ? {known: false, why: 'not-modelled', spans: [found.span]}
    : {known: true, value: seconds, spans: [found.span]}
}

/** HAProxy itself knows no limit; a rule may refuse what is longer. */
function readBodyLimit({rules, circumstances}: Way): Known<number> {
  for (const {action, condition, statement} of rules) {
    if (action !== 'deny' || !condition || condition.unless) continue
    for (const terms of condition.alternatives) {
      const [term] = terms
      const limits = (term?.tests ?? []).flatMap(test => bodySizeOf(test) ?? [])
      if (terms.length !== 1 || term?.negated || limits.length !== term?.tests?.length || limits.length === 0) continue
      if (circumstances.upgrades) continue
      return {known: true, value: Math.min(...limits), spans: [statement.span]}
    }
  }
  return {known: true, value: 0, spans: []}
}
