import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {Certainty} from '../../model/severity.ts'
import {backendUrl} from '../backend-url.ts'
import {type Hop, type ProxyChain, proxyChain} from '../chain/proxy-chain.ts'
import {connectorsAt, type ReachedConnector} from '../chain/reached-connector.ts'
import {isConfluence} from '../context-path.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import type {RuleContext} from './rule.ts'

/** A route that leads to Confluence or to its Synchrony, and where it stands. */
export interface LedRoute {
  readonly model: number
  readonly site: Site
  readonly route: Route
  readonly to: 'confluence' | 'synchrony'
  /** `likely` where only the shape of the site speaks for Confluence. */
  readonly certainty: Certainty
  /** The routes of other proxies at hand that take what it sends on. */
  readonly behind: readonly Hop[]
  /** The sites that a browser asks to get here: those of the proxies in front, or its own. */
  readonly entries: readonly Site[]
  /** The connectors that it ends at, of each `server.xml` at hand. */
  readonly connectors: readonly ReachedConnector[]
}

/** The routes of all configurations that lead to Confluence or to Synchrony, in order. Most rules ask for the same. */
export function ledRoutes(models: readonly ConfigModel[], context: RuleContext): readonly LedRoute[] {
  const last = answers.get(models)
  if (last?.context === context) return last.routes
  const routes = readLeads(models, context)
  answers.set(models, {context, routes})
  return routes
}

const answers = new WeakMap<
  readonly ConfigModel[],
  {readonly context: RuleContext; readonly routes: readonly LedRoute[]}
>()

function readLeads(models: readonly ConfigModel[], context: RuleContext): readonly LedRoute[] {
  const leadOf = leadsToConfluence(models, context)
  const chain = proxyChain(models, context.front)
  return models.flatMap((each, model) =>
    each.sites.flatMap(site =>
      site.routes.flatMap((route): readonly LedRoute[] => {
        const lead = leadOf(route)
        if (lead !== 'synchrony' && !isConfluence(lead)) return []
        const to = lead === 'synchrony' ? lead : 'confluence'
        const ends = lastRoutes(route, chain, [])
        const connectors = ends.flatMap(end => {
          const url = backendUrl(end)
          return url ? connectorsAt(models, url) : []
        })
        return [
          {
            ...{model, site, route, to},
            certainty: lead === 'synchrony' ? 'certain' : lead,
            behind: chain.behind(route),
            entries: firstSites(site, chain, []),
            connectors,
          },
        ]
      }),
    ),
  )
}

function lastRoutes(route: Route, chain: ProxyChain, passed: readonly Route[]): readonly Route[] {
  const next = chain.behind(route).filter(hop => !passed.includes(hop.route))
  return next.length === 0 ? [route] : next.flatMap(hop => lastRoutes(hop.route, chain, [...passed, route]))
}

function firstSites(site: Site, chain: ProxyChain, passed: readonly Site[]): readonly Site[] {
  const fronts = chain.before(site).filter(hop => hop.site !== site && !passed.includes(hop.site))
  const sites = fronts.flatMap(hop => firstSites(hop.site, chain, [...passed, site]))
  return sites.length === 0 ? [site] : [...new Set(sites)]
}
