import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {Certainty} from '../../model/severity.ts'
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

function readLeads(models: readonly ConfigModel[], {loggedPaths}: RuleContext): readonly LedRoute[] {
  const sites = models.flatMap(model => model.sites)
  const leadOf = leadsToConfluence(sites, loggedPaths)
  return models.flatMap((each, model) =>
    each.sites.flatMap(site =>
      site.routes.flatMap((route): readonly LedRoute[] => {
        const lead = leadOf(route)
        if (lead === 'synchrony') return [{model, site, route, to: 'synchrony', certainty: 'certain'}]
        if (!isConfluence(lead)) return []
        return [{model, site, route, to: 'confluence', certainty: lead}]
      }),
    ),
  )
}
