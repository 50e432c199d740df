import type {Route} from '../../model/config-model.ts'
import {confluencePath} from '../confluence-path.ts'
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
 */
export const slashMismatch: Rule = {
  id: 'slash-mismatch',
  needs: ['reverse-proxy'],
  remedies: ['match-slashes'],
  check: (models, {loggedPaths}) => {
    const sites = models.flatMap(model => model.sites)
    const findings = models.flatMap((model, index) =>
      model.sites.flatMap(site =>
        site.routes.flatMap((route): RuleFinding[] => {
          const seam = brokenSeam(route)
          const lead = leadsToConfluence(route, sites, loggedPaths)
          if (seam === null || lead === 'no' || lead === 'unknown') return []
          const certainty = lead === 'likely' ? 'likely' : 'certain'
          const facts = {route: route.form, ...seam}
          return [{severity: 'error', certainty, model: index, span: route.span, site, route, facts}]
        }),
      ),
    )
    return {findings, questions: []}
  },
  decide: (models, {path}) =>
    decideRequest(models, path, confluencePath(path), ({route}) => (brokenSeam(route) ? 'holds' : 'fails')),
}

/** An example of what the seam makes of a request; null where both sides fit. */
function brokenSeam({match, target}: Route): {readonly sent: string; readonly received: string} | null {
  if (match.kind !== 'prefix' || match.value === '' || target.kind !== 'backend' || !target.url.known) return null
  const {host, port, path} = target.url.value
  // nginx, which asks for no boundary, puts nothing together where the target has no path: it sends the request's.
  if (path === '' && !match.segment) return null
  const slashed = match.value.endsWith('/')
  if (path === '' ? !slashed : slashed === path.endsWith('/')) return null
  const sent = slashed ? `${match.value}x` : `${match.value}/x`
  return {sent, received: path === '' ? `${host}:${port}x` : `${path}${slashed ? 'x' : '/x'}`}
}
