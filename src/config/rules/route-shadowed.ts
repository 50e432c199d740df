import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {chooseRoute} from '../forward/choose-route.ts'
import {matchTakes} from '../forward/match-takes.ts'
import {requestPath} from '../forward/request-path.ts'
import {covers} from './covers.ts'
import {decideByCheck} from './decide-by-check.ts'
import {frontTargets} from './decide-request.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleContext, RuleFinding, RuleResult} from './rule.ts'
import {sameWay} from './same-way.ts'

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
 * @example {"name": "rewritten-first.conf", "finds": "warning"}
 *   RewriteEngine On
 *   RewriteRule ^/(.*)$ http://localhost:8090/$1 [P]
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "files-elsewhere.nginx.conf", "kind": "nginx-config", "finds": "warning"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *   }
 *   location ~ \.(css|js)$ {
 *       root /var/www;
 *   }
 * @example {"name": "prefix-stops.nginx.conf", "kind": "nginx-config"}
 *   location ^~ / {
 *       proxy_pass http://localhost:8090;
 *   }
 *   location ~ \.(css|js)$ {
 *       root /var/www;
 *   }
 * @example {"name": "longest-prefix.nginx.conf", "kind": "nginx-config"}
 *   location / {
 *       proxy_pass http://localhost:8090;
 *   }
 *   location /synchrony {
 *       proxy_pass http://localhost:8091;
 *   }
 * @example {"name": "wide-first.haproxy.cfg", "kind": "haproxy-config", "finds": "error"}
 *   frontend wiki
 *       bind :80
 *       mode http
 *       use_backend confluence if { path_beg / }
 *       use_backend synchrony if { path_beg /synchrony }
 *   backend confluence
 *       mode http
 *       server confluence1 localhost:8090
 *   backend synchrony
 *       mode http
 *       timeout tunnel 1h
 *       server synchrony1 localhost:8091
 * @example {"name": "narrow-first.haproxy.cfg", "kind": "haproxy-config"}
 *   frontend wiki
 *       bind :80
 *       mode http
 *       use_backend synchrony if { path_beg /synchrony }
 *       default_backend confluence
 *   backend confluence
 *       mode http
 *       server confluence1 localhost:8090
 *   backend synchrony
 *       mode http
 *       timeout tunnel 1h
 *       server synchrony1 localhost:8091
 */
export const routeShadowed: Rule = {
  id: 'route-shadowed',
  needs: ['reverse-proxy'],
  remedies: ['reorder-routes'],
  check,
  decide: (models, request) =>
    decideByCheck((all, context) => {
      const {findings, ...result} = check(all, context)
      const met = findings.filter(finding => meets(finding, request.path))
      // What was blanked may be what the route is found by.
      const untold = request.hasPlaceholder && met.length < findings.length ? ({untold: 'cut-off'} as const) : {}
      return {...result, ...untold, findings: met}
    })(models, request),
}

/** Whether the route of a finding would take a request that another one takes from it. */
function meets({site, route}: RuleFinding, target: string): boolean {
  if (!site || !route) return false
  return frontTargets(site, target).some(front => {
    const path = requestPath(site, front)
    if (path === null || matchTakes(route.match, path, site.proxy) === false) return false
    const choice = chooseRoute(site, path)
    return choice.kind !== 'route' || choice.route !== route
  })
}

function check(models: readonly ConfigModel[], context: RuleContext): RuleResult {
  const bySite = new Map<Site, Map<Route, LedRoute>>()
  for (const led of ledRoutes(models, context)) {
    const own = bySite.get(led.site) ?? new Map<Route, LedRoute>()
    bySite.set(led.site, own.set(led.route, led))
  }
  const findings = models.flatMap((each, model) =>
    each.sites.flatMap(site => {
      const led = bySite.get(site)
      if (!led) return []
      const rivals = rivalsIn(site, led)
      return site.routes.flatMap((route, index) => judge(route, rivals(route, index), site, led, model))
    }),
  )
  return {findings, questions: []}
}

/** A route of another product is judged only where one to Confluence or Synchrony takes its requests. */
function judge(
  route: Route,
  rivals: readonly Route[],
  site: Site,
  led: ReadonlyMap<Route, LedRoute>,
  model: number,
): readonly RuleFinding[] {
  const own = led.get(route)
  const wide = rivals.find(each => hides(each, route, site))
  const base = {model, span: route.span, site, route}
  if (wide) {
    const front = led.get(wide)
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
  const taken = own && rivals.flatMap(each => stolen(each, own) ?? [])[0]
  if (!taken) return []
  const facts = {route: routeName(route), by: routeName(taken.by), sent: taken.path}
  return [{...base, severity: 'warning', certainty: 'likely', facts}]
}

/** Pairs of routes of one server that are compared: all of a thousand routes, of more the first against each. */
const mostPairs = 1_000_000

/**
 * The routes that may take what another one matches: those before it, in nginx the expressions beside a prefix. A route of
 * another product has rivals among those that lead to Confluence or Synchrony only.
 */
function rivalsIn(
  {pick, routes}: Site,
  led: ReadonlyMap<Route, LedRoute>,
): (route: Route, index: number) => readonly Route[] {
  const most = Math.max(1, Math.floor(mostPairs / (routes.length + 1)))
  if (pick === 'nginx-locations') {
    const regexes = routes.filter(({match}) => match.kind === 'regex').slice(0, most)
    const ledOnes = regexes.filter(each => led.has(each))
    return route => {
      const {match, within} = route
      if (match.kind !== 'prefix' || match.stops) return []
      return (led.has(route) ? regexes : ledOnes).filter(each => each.within === within)
    }
  }
  const first = routes.slice(0, most)
  const firstLed = routes.flatMap((route, index) => (led.has(route) ? [{route, index}] : [])).slice(0, most)
  return (route, index) =>
    led.has(route) ? first.slice(0, index) : firstLed.flatMap(each => (each.index < index ? [each.route] : []))
}

/** Whether a route takes every request of one that it may take them from. */
function hides(wide: Route, route: Route, site: Site): boolean {
  if (wide.target.kind === 'not-modelled' || route.target.kind === 'not-modelled') return false
  if (!covers(wide.match, route.match)) return false
  return site.pick !== 'nginx-locations' || isTaken(site, `${frontOf(route)}x`, wide)
}

/** Paths that Confluence and Synchrony are asked for, below the route's own. */
const below: Readonly<Record<LedRoute['to'], readonly string[]>> = {
  confluence: ['s/d/1/_/download/batch/a.js', 's/d/1/_/a.css', 'images/icons/a.png', 'download/attachments/1/a.pdf'],
  synchrony: ['v1/bayeux-sync1', 'resources/a.js'],
}

/** The path, if any, that an expression takes away from a route and leads elsewhere. */
function stolen(by: Route, {route, site, to}: LedRoute): {readonly by: Route; readonly path: string} | null {
  const [own, other] = [backendUrl(route), backendUrl(by)]
  const elsewhere = by.target.kind === 'local' || (other && (other.host !== own?.host || other.port !== own.port))
  if (by.match.kind !== 'regex' || !elsewhere || route.match.kind !== 'prefix') return null
  const taken = (path: string) => matchTakes(by.match, path, site.proxy) === true && isTaken(site, path, by)
  const path = below[to].map(rest => frontOf(route) + rest).find(taken)
  return path === undefined ? null : {by, path}
}

function isTaken(site: Site, path: string, by: Route): boolean {
  const choice = chooseRoute(site, path)
  return choice.kind === 'route' && choice.route === by
}

function frontOf({match}: Route): string {
  return match.value.replace(/\/*$/u, '/')
}
