import type {Route, Site} from '../../model/config-model.ts'
import {confluencePath} from '../confluence-path.ts'
import {isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import {decideRequest} from './decide-request.ts'
import type {Rule, RuleFinding} from './rule.ts'

/**
 * Where the path of a route ends in a slash and its target does not, or the other way round, the rest of the request is
 * put on in the wrong place: `//x` reaches Confluence, or `/wikix`, or the rest becomes part of the host's name.
 *
 * @example {"name": "double.conf", "finds": "error"}
 *   ProxyPass /conf http://localhost:8090/conf/ nocanon
 * @example {"name": "glued.conf", "finds": "error"}
 *   ProxyPass /wiki/ http://localhost:8090/wiki nocanon
 * @example {"name": "host.conf", "finds": "error"}
 *   ProxyPass / http://localhost:8090 nocanon
 * @example {"name": "both.conf"}
 *   ProxyPass /wiki/ http://localhost:8090/wiki/ nocanon
 * @example {"name": "neither.conf"}
 *   ProxyPass /wiki http://localhost:8090 nocanon
 * @example {"name": "double.nginx.conf", "kind": "nginx-config", "finds": "error"}
 *   location /conf {
 *       proxy_pass http://localhost:8090/conf/;
 *   }
 * @example {"name": "glued.nginx.conf", "kind": "nginx-config", "finds": "error"}
 *   location /wiki/ {
 *       proxy_pass http://localhost:8090/wiki;
 *   }
 * @example {"name": "stripped.nginx.conf", "kind": "nginx-config", "finds": "error"}
 *   location /wiki {
 *       proxy_pass http://localhost:8090/;
 *   }
 * @example {"name": "no-path.nginx.conf", "kind": "nginx-config"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *   }
 * @example {"name": "double.haproxy.cfg", "kind": "haproxy-config", "finds": "error"}
 *   frontend wiki
 *       bind :80
 *       mode http
 *       use_backend confluence if { path_beg /wiki }
 *   backend confluence
 *       mode http
 *       http-request replace-path ^/wiki(.*) /conf/\1
 *       server confluence1 localhost:8090
 * @example {"name": "both.haproxy.cfg", "kind": "haproxy-config"}
 *   frontend wiki
 *       bind :80
 *       mode http
 *       use_backend confluence if { path_beg /wiki }
 *   backend confluence
 *       mode http
 *       http-request replace-path ^/wiki(.*) /conf\1
 *       server confluence1 localhost:8090
 */
export const slashMismatch: Rule = {
  id: 'slash-mismatch',
  needs: ['reverse-proxy'],
  remedies: ['match-slashes'],
  check: (models, context) => {
    const leadOf = leadsToConfluence(models, context)
    const findings = models.flatMap((model, index) =>
      model.sites.flatMap(site =>
        site.routes.flatMap((route): RuleFinding[] => {
          const seam = brokenSeam(route, site)
          const lead = leadOf(route)
          if (seam === null || lead === 'no' || lead === 'unknown') return []
          const certainty = lead === 'likely' ? 'likely' : 'certain'
          const facts = {route: route.form, ...seam}
          return [{severity: 'error', certainty, model: index, span: route.span, site, route, facts}]
        }),
      ),
    )
    return {findings, questions: []}
  },
  decide: (models, request) => {
    const sites = models.flatMap(model => model.sites)
    return decideRequest(
      models,
      request,
      confluencePath(request.path),
      ({route}) => {
        const site = sites.find(({routes}) => routes.includes(route))
        return site && brokenSeam(route, site) ? 'holds' : 'fails'
      },
      lead => lead === 'synchrony' || isConfluence(lead),
    )
  },
}

/** An example of what the seam makes of a request; null where both sides fit. nginx leaves a path alone that has no target of its own. */
function brokenSeam(route: Route, site: Site): {readonly sent: string; readonly received: string} | null {
  const {match, target} = route
  const {proxy} = site
  if (proxy === 'haproxy') return brokenChange(route, site)
  if (match.kind !== 'prefix' || match.value === '' || target.kind !== 'backend' || !target.url.known) return null
  const {host, port, path} = target.url.value
  // nginx, which asks for no boundary, puts nothing together where the target has no path: it sends the request's.
  if (path === '' && !match.segment) return null
  const slashed = match.value.endsWith('/')
  if (path === '' ? !slashed || proxy === 'nginx' : slashed === path.endsWith('/')) return null
  const sent = slashed ? `${match.value}x` : `${match.value}/x`
  return {sent, received: path === '' ? `${host}:${port}x` : `${path}${slashed ? 'x' : '/x'}`}
}

/** What the rules of HAProxy make of a request: two slashes, or the rest of the path without any. */
function brokenChange(route: Route, site: Site): {readonly sent: string; readonly received: string} | null {
  if (route.match.kind !== 'prefix' || [...(site.changes ?? []), ...(route.changes ?? [])].length === 0) return null
  const sent = `${route.match.value.replace(/\/+$/u, '')}/x`
  const result = forward(site, sent)
  if (result.kind !== 'forwarded' || result.route !== route) return null
  const received = result.target
  return received.includes('//') || (!received.endsWith('/x') && received.endsWith('x')) ? {sent, received} : null
}
