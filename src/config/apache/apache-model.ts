import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {ApacheTree} from './parse-apache.ts'
import {readBalancers} from './read-balancers.ts'
import {readScopes} from './read-scopes.ts'
import type {Scope} from './scope.ts'
import {throughBalancer} from './through-balancer.ts'

/**
 * What an Apache configuration says: a site for each `<VirtualHost>`, and one for the top level if it holds routes,
 * which is how a pasted `ProxyPass` or `<Location>` alone is understood.
 */
export function apacheModel(tree: ApacheTree, text: string): ConfigModel {
  const {main, hosts} = readScopes(tree, text)
  const cutOff = tree.problems.find(({kind}) => kind === 'cut-off')
  if (cutOff) {
    const host = hosts.find(({span}) => span.from <= cutOff.span.from && cutOff.span.to <= span.to) ?? main
    host.gaps.push({why: 'cut-off', what: text.slice(cutOff.span.from, cutOff.span.to), span: cutOff.span})
  }
  const balancers = readBalancers(tree)
  const balanced = (site: Site): Site => ({
    ...site,
    routes: site.routes.map(route => throughBalancer(route, balancers, text)),
  })
  const sites = hosts.map(host => balanced(siteOf(host, main)))
  const own = balanced(siteOf(main, null))
  return {sites: own.routes.length > 0 ? [...sites, own] : sites, gaps: main.gaps, marks: []}
}

/** A virtual host takes from the top level what it does not say itself. */
function siteOf(scope: Scope, main: Scope | null): Site {
  return {
    proxy: 'apache',
    names: scope.names,
    listen: scope.listen,
    routes: inOrder(scope, main),
    span: scope.span,
    settings: {
      encodedSlash: scope.encodedSlash ?? main?.encodedSlash ?? {known: true, value: 'reject', spans: []},
      mergeSlashes: scope.mergeSlashes ?? main?.mergeSlashes ?? {known: true, value: true, spans: []},
    },
    tls: {known: false, why: 'not-modelled', spans: [scope.span]},
    guards: [],
    gaps: [...scope.gaps, ...(main?.gaps ?? [])],
  }
}

/**
 * The order in which httpd tries the routes: what maps the encoded path (before anything is decoded), rewriting rules,
 * the last matching `<Location>`, then directives as they stand. Sections of the virtual host come after those of the top
 * level and so win; its directives come after those of the top level and so lose (2.4.71, test/servers/forward.test.ts).
 * httpd: proxy_trans (modules/proxy/mod_proxy.c), ap_location_walk (server/request.c).
 */
function inOrder(scope: Scope, main: Scope | null): readonly Route[] {
  const locations = [...(main?.locations ?? []), ...scope.locations].reverse()
  const proxied = [...locations, ...(main?.passes ?? []), ...scope.passes]
  const rewrites = scope.rewriteOn ? scope.rewrites : []
  return [...proxied.filter(isMappedEncoded), ...rewrites, ...proxied.filter(route => !isMappedEncoded(route))]
}

function isMappedEncoded({path}: Route): boolean {
  return path.known && path.value === 'mapping-encoded'
}
