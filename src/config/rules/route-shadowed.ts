import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {forward} from '../forward/forward.ts'
import {covers} from './covers.ts'
import {decideByCheck} from './decide-by-check.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleResult} from './rule.ts'
import {sameWay} from './same-way.ts'
import {simpleRegex} from './simple-regex.ts'

/**
 * The first route that matches takes a request. One that stands behind a wider route is never asked, and the server says
 * nothing: `/synchrony` behind `/`, an exception behind what it is an exception to, a page whose style sheets an
 * expression for files takes away.
 *
 * @example {"name": "wide-first.conf", "finds": "error"}
 *   ProxyPass / http://localhost:8090/ nocanon
 *   ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket
 * @example {"name": "narrow-first.conf"}
 *   ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "exception-too-late.conf", "finds": "warning"}
 *   ProxyPass / http://localhost:8090/ nocanon
 *   ProxyPass /server-status !
 * @example {"name": "nocanon-too-late.conf", "finds": "warning"}
 *   ProxyPass /conf http://localhost:8090/conf
 *   ProxyPass /conf/download http://localhost:8090/conf/download nocanon
 * @example {"name": "said-twice.conf"}
 *   ProxyPass /conf http://localhost:8090/conf nocanon
 *   ProxyPass /conf/rest http://localhost:8090/conf/rest nocanon
 * @example {"name": "last-section-wins.conf", "finds": "error"}
 *   <Location /synchrony>
 *       ProxyPass http://localhost:8091/synchrony upgrade=websocket
 *   </Location>
 *   <Location />
 *       ProxyPass http://localhost:8090/ nocanon
 *   </Location>
 * @example {"name": "narrow-section-last.conf"}
 *   <Location />
 *       ProxyPass http://localhost:8090/ nocanon
 *   </Location>
 *   <Location /synchrony>
 *       ProxyPass http://localhost:8091/synchrony upgrade=websocket
 *   </Location>
 */
export const routeShadowed: Rule = {
  id: 'route-shadowed',
  needs: ['reverse-proxy'],
  remedies: ['reorder-routes'],
  check,
  decide: decideByCheck(check),
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const led = ledRoutes(models, context)
  const findings = models.flatMap((each, model) =>
    each.sites.flatMap(site => {
      const own = led.filter(found => found.model === model && found.site === site)
      return own.length === 0 ? [] : site.routes.flatMap(route => judge(route, site, own))
    }),
  )
  return {findings, questions: []}
}

function judge(route: Route, site: Site, led: readonly LedRoute[]): readonly RuleFinding[] {
  const own = led.find(found => found.route === route)
  const before = site.routes.slice(0, site.routes.indexOf(route))
  const wide = before.find(each => hides(each, route, site))
  const base = {model: led[0]?.model ?? 0, span: route.span, site, route}
  if (wide) {
    const front = led.find(found => found.route === wide)
    if ((!own && !front) || sameWay(wide, route)) return []
    const elsewhere = backendUrl(wide)?.port !== backendUrl(route)?.port || wide.target.kind !== route.target.kind
    return [
      {
        ...base,
        severity: own && elsewhere ? 'error' : 'warning',
        certainty: (own ?? front)?.certainty ?? 'likely',
        facts: {route: routeName(route), by: routeName(wide), sent: ''},
      },
    ]
  }
  const taken = own && before.flatMap(each => stolen(each, own) ?? [])[0]
  if (!taken) return []
  const facts = {route: routeName(route), by: routeName(taken.by), sent: taken.path}
  return [{...base, severity: 'warning', certainty: 'likely', facts}]
}

/** Whether a route takes every request of one that comes after it. nginx prefers the longer of two prefixes by itself. */
function hides({target, match}: Route, route: Route, site: Site): boolean {
  if (target.kind === 'not-modelled' || (site.proxy === 'nginx' && match.kind === 'prefix')) return false
  return route.target.kind !== 'not-modelled' && covers(match, route.match)
}

/** Paths that Confluence and Synchrony are asked for, below the route's own. */
const below: Readonly<Record<LedRoute['to'], readonly string[]>> = {
  confluence: ['s/d/1/_/download/batch/a.js', 's/d/1/_/a.css', 'images/icons/a.png', 'download/attachments/1/a.pdf'],
  synchrony: ['v1/bayeux-sync1', 'resources/a.js'],
}

/** The path, if any, that an expression takes away from a route and leads elsewhere. */
function stolen(by: Route, {route, site, to}: LedRoute): {readonly by: Route; readonly path: string} | null {
  const regex = simpleRegex(by.match)
  const [own, other] = [backendUrl(route), backendUrl(by)]
  const elsewhere = by.target.kind === 'local' || (other && (other.host !== own?.host || other.port !== own.port))
  if (!regex || !elsewhere || route.match.kind !== 'prefix') return null
  const front = route.match.value.replace(/\/*$/u, '/')
  const path = below[to].map(rest => front + rest).find(each => regex.test(each))
  return path !== undefined && forward(site, path).route !== route ? {by, path} : null
}
