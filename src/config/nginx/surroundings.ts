import type {BackendUrl} from '../../model/config-model.ts'
import type {NginxNode, NginxStatement} from './parse-nginx.ts'
import type {Scope} from './scope.ts'

/** What directives name and what stands elsewhere in the file. */
export interface Surroundings {
  /** The address of an upstream's first server, by the upstream's name in lower case; null if none can be read. */
  readonly upstreams: ReadonlyMap<string, Pick<BackendUrl, 'host' | 'port'> | null>
  /** Variables that a `map` of `$http_upgrade` makes, without `$`: whether they hold `upgrade` for a WebSocket request. */
  readonly upgrades: ReadonlyMap<string, boolean>
  /** Whether every upstream of the server is in this text: a whole file without further includes. */
  readonly whole: boolean
}

/** Collects the upstreams and maps of `http`, or of the top of a fragment. */
export function surroundingsOf(http: Scope, whole: boolean): Surroundings {
  const named = (name: string): readonly (readonly [string, NginxStatement])[] =>
    (http.byName.get(name) ?? []).flatMap(each => {
      const word = each.args[name === 'map' ? 1 : 0]?.text
      return word === undefined ? [] : [[word.replace(/^\$/u, '').toLowerCase(), each] as const]
    })
  return {
    upstreams: new Map(named('upstream').map(([name, each]) => [name, firstServer(each)])),
    upgrades: new Map(named('map').flatMap(([name, each]) => (isOfUpgrade(each) ? [[name, upgrades(each)]] : []))),
    whole: whole && !http.open,
  }
}

function isOfUpgrade({args}: NginxStatement): boolean {
  return /^\$\{?http_upgrade\}?$/u.test(args[0]?.text ?? '')
}

function upgrades({block}: NginxStatement): boolean {
  const entries = (block?.nodes ?? []).flatMap(node => (node.kind === 'statement' ? [node] : []))
  const found =
    entries.find(({name}) => name.text.toLowerCase() === 'websocket') ??
    entries.find(({name}) => /^~.*websocket/iu.test(name.text)) ??
    entries.find(({name}) => name.text === 'default')
  return /upgrade/iu.test(found?.args[0]?.text ?? '')
}

/** The first that is neither down nor only a backup. */
function firstServer({block}: NginxStatement): Pick<BackendUrl, 'host' | 'port'> | null {
  const servers = (block?.nodes ?? []).filter(
    (node): node is NginxStatement & NginxNode => node.kind === 'statement' && node.name.text === 'server',
  )
  const idle = (each: NginxStatement) => each.args.some(({text}) => text === 'down' || text === 'backup')
  const address = (servers.find(each => !idle(each)) ?? servers[0])?.args[0]?.text
  return address === undefined ? null : readAuthority(address, 80)
}

/** `host:port` taken apart; null for a Unix socket or what is no address. */
export function readAuthority(text: string, defaultPort: number): Pick<BackendUrl, 'host' | 'port'> | null {
  const found = /^(?!unix:)(\[[^\]]*\]|[^:/?#$\ue000]+)(?::(\d{1,5}))?$/u.exec(text)
  if (!found) return null
  return {host: (found[1] ?? '').toLowerCase(), port: found[2] === undefined ? defaultPort : Number(found[2])}
}
