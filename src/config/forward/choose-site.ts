import type {Site} from '../../model/config-model.ts'
import {compiledRegex} from '../regex/compiled-regex.ts'
import {matchRegex} from '../regex/match-regex.ts'
import {listeningPorts} from './listening-ports.ts'

/**
 * The site that takes a request for a host, as its server tells them apart. `host` is a name, with `:port` for the sites
 * that listen there only. Of several that fit, the first that proxies; where none has the name, or none is asked for, the
 * default: what nginx marks as `default_server`, else the first that proxies. Undefined if there is no site.
 */
export function chooseSite(sites: readonly Site[], host: string | null): Site | undefined {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/su.exec(host?.toLowerCase() ?? '') ?? []
  const onPort = sites.filter(site => port === undefined || listeningPorts(site).includes(port))
  const asked = onPort.length > 0 ? onPort : sites
  const named = name === '' ? [] : bestNamed(asked, name)
  if (named.length > 0) return firstProxying(named)
  return (
    asked.find(({listen}) => listen.some(address => /\sdefault(_server)?\b/u.test(address))) ?? firstProxying(asked)
  )
}

function firstProxying(sites: readonly Site[]): Site | undefined {
  return sites.find(({routes}) => routes.some(({target}) => target.kind !== 'local')) ?? sites[0]
}

/**
 * The sites whose names fit best. httpd asks in file order, wildcards included; nginx takes the exact name, then the
 * longest `*.name`, then the longest `name.*`, then the first regular expression.
 * httpd: matches_aliases (server/vhost.c); nginx: server_name (ngx_http_core_module).
 */
function bestNamed(sites: readonly Site[], name: string): readonly Site[] {
  const ranked = sites.map(site => ({
    site,
    rank: Math.max(
      0,
      ...site.names.map(own => (site.proxy === 'nginx' ? nginxRank(own, name) : apacheRank(own, name))),
    ),
  }))
  const best = Math.max(0, ...ranked.map(({rank}) => rank))
  return best === 0 ? [] : ranked.filter(({rank}) => rank === best).map(({site}) => site)
}

function apacheRank(own: string, name: string): number {
  const host = own.toLowerCase().replace(/^[a-z]+:\/\/|:\d+$/gu, '')
  if (!/[*?]/u.test(host)) return host === name ? 1 : 0
  const pattern = host.replace(/[.*+?^${}()|[\]\\]/gu, char => (char === '*' ? '.*' : char === '?' ? '.' : `\\${char}`))
  return new RegExp(`^${pattern}$`, 'u').test(name) ? 1 : 0
}

function nginxRank(own: string, name: string): number {
  const pattern = own.toLowerCase()
  if (pattern === name) return 4000
  if (pattern.startsWith('.') && (name === pattern.slice(1) || name.endsWith(pattern))) {
    return name === pattern.slice(1) ? 4000 : 3000 + pattern.length
  }
  if (pattern.startsWith('*.')) return name.endsWith(pattern.slice(1)) ? 3000 + pattern.length - 1 : 0
  if (own.startsWith('~')) {
    const regex = compiledRegex(own.slice(1), true, 'nginx')
    return regex.kind === 'regex' && matchRegex(regex, name) ? 1 : 0
  }
  if (pattern.endsWith('.*')) return name.startsWith(pattern.slice(0, -1)) ? 2000 + pattern.length : 0
  return 0
}
