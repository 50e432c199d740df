import type {BackendUrl, Route} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {readBackendUrl} from './read-backend-url.ts'

/** A balancer's name in lower case and the URLs of its members as written. */
export type Balancers = ReadonlyMap<string, readonly string[]>

/**
 * A route to `balancer://…` with the URL of its first member in place, if it has members and all of them have the same
 * scheme and path; else the route as it is. The name of a balancer does not differ by case.
 * httpd: rewrite_url (modules/proxy/mod_proxy_balancer.c).
 */
export function throughBalancer(route: Route, balancers: Balancers, text: string): Route {
  const {target, sends} = route
  const span = target.kind === 'backend' && !target.url.known ? target.url.spans[0] : undefined
  const written = span && /^["']?balancer:\/\/([^/?$%\\"']+)(\/[^$?\\"']*)?/iu.exec(text.slice(span.from, span.to))
  if (!span || !written) return route
  const [, name = '', path = ''] = written
  const urls = balancers.get(name.toLowerCase())?.map(url => memberUrl(url, span))
  const first = urls?.[0]
  if (!first || urls.some(url => url?.scheme !== first.scheme || url.path !== first.path)) return route
  const url: BackendUrl = {...first, path: `${first.path}${path}`, span}
  return {
    ...route,
    target: {kind: 'backend', url: {known: true, value: url, spans: [span]}},
    ...(sends !== undefined && {sends: `${first.path}${sends}`}),
  }
}

function memberUrl(text: string, span: Span): BackendUrl | undefined {
  const url = readBackendUrl({text, missing: null, span})
  return url.known ? url.value : undefined
}
