import type {BackendUrl, ConfigModel, Route, Site} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {chooseRoute} from '../forward/choose-route.ts'
import {chooseSite} from '../forward/choose-site.ts'
import {listeningPorts} from '../forward/listening-ports.ts'

/** A route of a site, and the configuration that both stand in. */
export interface Hop {
  readonly model: number
  readonly site: Site
  readonly route: Route
}

/** How the proxies of several files stand one behind the other. */
export interface ProxyChain {
  /** The routes of other proxies that take what a route sends on; none where it leads to no proxy that is at hand. */
  readonly behind: (route: Route) => readonly Hop[]
  /** The routes of other proxies that lead to a site. */
  readonly before: (site: Site) => readonly Hop[]
  /** Routes that may lead to another proxy at hand, for nothing but the port says so. */
  readonly doubtful: readonly DoubtfulHop[]
}

interface DoubtfulHop extends Hop {
  /** The configuration that it may lead to. */
  readonly to: number
}

const alone: ProxyChain = {behind: () => [], before: () => [], doubtful: []}

/**
 * Finds out which routes lead to a site of another file: the port is the same, and the host is this machine or a name of
 * the site, both answer to the same name, or the port is none that every server has. `front` is the configuration that
 * the user says stands in front: its routes lead to the other proxy whatever their port.
 */
export function proxyChain(models: readonly ConfigModel[], front?: number): ProxyChain {
  if (models.filter(({sites}) => sites.length > 0).length < 2) return alone
  const made = chains.get(models)?.get(front)
  if (made) return made
  const chain = makeChain(models, front)
  chains.set(models, new Map([...(chains.get(models) ?? []), [front, chain]]))
  return chain
}

/** Every rule asks for the chain of the same models. */
const chains = new WeakMap<readonly ConfigModel[], ReadonlyMap<number | undefined, ProxyChain>>()

function makeChain(models: readonly ConfigModel[], front: number | undefined): ProxyChain {
  const behind = new Map<Route, readonly Hop[]>()
  const before = new Map<Site, readonly Hop[]>()
  const doubtful: DoubtfulHop[] = []
  const listening = models.map(({sites}) => sitesByPort(sites))
  const hops = models.flatMap(({sites}, model) =>
    sites.flatMap(site => site.routes.map((route): Hop => ({model, site, route}))),
  )
  for (const hop of hops) {
    const url = backendUrl(hop.route)
    if (!url || !/^(?:https?|wss?)$/u.test(url.scheme)) continue
    for (const [to, {sites}] of models.entries()) {
      if (to === hop.model || to === front || sites.length === 0) continue
      const answer = hop.model === front ? 'told' : leadsTo(hop, url, listening[to]?.get(String(url.port)))
      if (answer === 'doubtful') doubtful.push({...hop, to})
      const next = answer === 'no' || answer === 'doubtful' ? null : nextHop(hop, url, sites, to)
      if (!next) continue
      behind.set(hop.route, [...(behind.get(hop.route) ?? []), next])
      before.set(next.site, [...(before.get(next.site) ?? []), hop])
    }
  }
  return {behind: route => behind.get(route) ?? [], before: site => before.get(site) ?? [], doubtful}
}

/** The names of the sites that listen on each port; an empty list where they have none. */
function sitesByPort(sites: readonly Site[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const site of sites) {
    for (const port of listeningPorts(site)) {
      const names = found.get(port) ?? new Set<string>()
      for (const name of site.names) names.add(plainName(name))
      found.set(port, names)
    }
  }
  return found
}

/** `names` are those of the sites that listen on its port; undefined where none does. */
function leadsTo(
  {site}: Hop,
  {host, port}: BackendUrl,
  names: ReadonlySet<string> | undefined,
): 'yes' | 'doubtful' | 'no' {
  if (!names) return 'no'
  if (/^(?:localhost|127\.|\[::1\])/u.test(host) || names.has(host)) return 'yes'
  if (site.names.some(name => names.has(plainName(name)))) return 'yes'
  return port === 80 || port === 443 ? 'doubtful' : 'yes'
}

/** The route that takes what a hop sends to the site that has the name it sends, else to the first that proxies. */
function nextHop({site, route}: Hop, url: BackendUrl, sites: readonly Site[], model: number): Hop | null {
  const {host} = route.settings
  const sent = host.known && host.value.kind === 'text' ? host.value.value : (site.names[0] ?? '')
  const name = host.known && host.value.kind === 'backend' ? url.host : plainName(sent)
  const next = chooseSite(sites, `${name}:${url.port}`)
  const path = url.path === '' || route.path.known === false ? route.match.value : url.path
  const choice = next && chooseRoute(next, path.startsWith('/') ? path : '/')
  return next && choice?.kind === 'route' ? {model, site: next, route: choice.route} : null
}

/** A `ServerName` without scheme and port. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^[a-z]+:\/\/|:\d+$/gu, '')
}
