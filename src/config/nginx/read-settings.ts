import type {Known, LostHeader, RouteSettings, SentValue} from '../../model/config-model.ts'
import type {NginxStatement} from './parse-nginx.ts'
import {maskCharacter} from './placeholders.ts'
import {readSize, readTime} from './read-values.ts'
import {inherited, type Scope, setting} from './scope.ts'
import type {Surroundings} from './surroundings.ts'

/** What a proxied location does beside the path, after inheritance. nginx: ngx_http_proxy_merge_loc_conf. */
export function readSettings(scope: Scope, around: Surroundings, names: readonly string[]): RouteSettings {
  return {
    host: sentValue(scope, 'Host', backendName(scope, around), value =>
      readHost(value, names, backendName(scope, around)),
    ),
    forwardedProto: sentValue(scope, 'X-Forwarded-Proto', {kind: 'none'}, readProto),
    websocket: readWebsocket(scope, around),
    // A WebSocket that is idle is not cut by proxy_send_timeout (1.22.1, test/servers/fixes.test.ts).
    idleTimeout: setting(scope, 'proxy_read_timeout', 60, ([time = '']) => readTime(time)),
    bodyLimit: setting(scope, 'client_max_body_size', 1_048_576, ([size = '']) => readSize(size)),
    lostHeaders: readLostHeaders(scope),
  }
}

/** The `proxy_set_header` lines that hold: all from one block, that nearest which has any. */
function headerValue(scope: Scope, name: string): Known<{readonly text: string; readonly line: NginxStatement} | null> {
  const lines = inherited(scope, 'proxy_set_header')
  if (!lines.known) return lines
  const holder = scopeOfHeaders(scope)
  const line = holder?.headers.get(name.toLowerCase())
  if (line) {
    const word = line.args[1]
    if (word?.text.includes(maskCharacter)) return {known: false, why: 'template', spans: [word.span]}
    return {known: true, value: {text: word?.text ?? '', line}, spans: [line.head]}
  }
  // An include beside them may add more of them.
  const open = holder?.open
  if (open) return {known: false, why: open.why, spans: [open.span]}
  return {known: true, value: null, spans: lines.spans}
}

function scopeOfHeaders(scope: Scope): Scope | null {
  for (let each: Scope | null = scope; each; each = each.outer) if (each.byName.has('proxy_set_header')) return each
  return null
}

function sentValue(
  scope: Scope,
  name: string,
  byDefault: SentValue,
  read: (value: string) => SentValue | null,
): Known<SentValue> {
  const found = headerValue(scope, name)
  if (!found.known) return found
  if (!found.value) return {known: true, value: byDefault, spans: found.spans}
  const {text, line} = found.value
  const value = text === '' ? ({kind: 'none'} as const) : read(text)
  const spans = [line.args[1]?.span ?? line.head]
  return value ? {known: true, value, spans} : {known: false, why: 'variable', spans}
}

/** nginx: `$proxy_host`, what `proxy_pass` names: an upstream has no other address than its name. */
function backendName({byName}: Scope, {upstreams}: Surroundings): SentValue {
  const [, name = ''] = /^\w+:\/\/([^/?]+)/u.exec(byName.get('proxy_pass')?.[0]?.args[0]?.text ?? '') ?? []
  return upstreams.has(name.toLowerCase()) ? {kind: 'text', value: name} : {kind: 'backend'}
}

function readHost(value: string, names: readonly string[], backend: SentValue): SentValue | null {
  if (/^\$(?:host|http_host|\{host\}|\{http_host\})(?::.*)?$/u.test(value)) return {kind: 'client'}
  if (/^\$proxy_host(?::\$proxy_port)?$/u.test(value)) return backend
  const [first] = names
  const [own, port = ''] = /^\$server_name(:\d+)?$/u.exec(value) ?? []
  if (own !== undefined) {
    return first !== undefined && /^[\w.-]+$/u.test(first) ? {kind: 'text', value: `${first}${port}`} : null
  }
  return value.includes('$') ? null : {kind: 'text', value}
}

/** What the client sent counts as nothing: it is asked where the client sent none. */
function readProto(value: string): SentValue | null {
  if (value === '$scheme' || value === '$' + '{scheme}') return {kind: 'client'}
  if (value === '$http_x_forwarded_proto') return {kind: 'none'}
  return value.includes('$') ? null : {kind: 'text', value}
}

function readWebsocket(scope: Scope, {upgrades}: Surroundings): Known<boolean> {
  const version = setting(scope, 'proxy_http_version', '1.0', ([first = '']) => first)
  const upgrade = headerValue(scope, 'Upgrade')
  const connection = headerValue(scope, 'Connection')
  for (const each of [version, upgrade, connection]) if (!each.known) return each
  if (!version.known || !upgrade.known || !connection.known) return {known: true, value: false, spans: []}
  const spans = [...version.spans, ...upgrade.spans, ...connection.spans]
  const is = (value: boolean): Known<boolean> => ({known: true, value, spans})
  const passes = /^(?:\$\{?http_upgrade\}?|websocket)$/iu.test(upgrade.value?.text ?? '')
  const written = connection.value?.text ?? ''
  if (version.value !== '1.1' || !passes || written === '') return is(false)
  if (/upgrade/iu.test(written) && !written.startsWith('$')) return is(true)
  if (!written.startsWith('$')) return is(false)
  const name = written.replace(/[${}]/gu, '').toLowerCase()
  if (name === 'http_connection' || name === 'http_upgrade') return is(true)
  const value = upgrades.get(name)
  const word = connection.value?.line.args[1]?.span
  return value === undefined ? {known: false, why: 'variable', spans: word ? [word] : []} : is(value)
}

/** The headers that would be inherited, had the block none of its own. */
function readLostHeaders(scope: Scope): readonly LostHeader[] {
  const own = scopeOfHeaders(scope)
  const above = own?.outer && scopeOfHeaders(own.outer)
  if (!own || !above) return []
  return [...above.headers]
    .slice(0, mostLost)
    .flatMap(([name, {args, head}]) => (own.headers.has(name) ? [] : [{name: args[0]?.text ?? '', span: head}]))
}

const mostLost = 100
