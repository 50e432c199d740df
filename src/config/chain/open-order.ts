import type {ConfigModel, Route} from '../../model/config-model.ts'
import {backendUrl} from '../backend-url.ts'
import {leadsToConfluence} from '../leads-to-confluence.ts'
import type {RuleContext} from '../rules/rule.ts'
import {proxyChain} from './proxy-chain.ts'

/**
 * The proxies among some configurations, as indexes, if the files do not tell which of them stands in front and it may
 * matter: one of them leads to no Confluence by itself, and neither to nor from another that is at hand. With `front`, for
 * then somebody has told, they are given wherever there are two.
 */
export function openOrder(models: readonly ConfigModel[], {loggedPaths, front}: RuleContext): readonly number[] {
  const routes = models.map(({sites}) => sites.flatMap(site => site.routes.filter(isPassedOn)))
  const proxies = models.flatMap((_, model) => (routes[model]?.length ? [model] : []))
  if (proxies.length < 2) return []
  if (front !== undefined) return proxies
  const chain = proxyChain(models)
  const lead = leadsToConfluence(models, {loggedPaths})
  const groups = joined(
    models.length,
    proxies.flatMap(model =>
      (routes[model] ?? []).flatMap(route => chain.behind(route).map(behind => [model, behind.model] as const)),
    ),
  )
  const leadsOn = (route: Route) => /^(?:https?|wss?)$/u.test(backendUrl(route)?.scheme ?? '')
  const isOpen = (route: Route) =>
    leadsOn(route) && chain.behind(route).length === 0 && !['certain', 'synchrony'].includes(lead(route))
  const someOpen = proxies.some(
    model => proxies.some(other => groups[other] !== groups[model]) && (routes[model] ?? []).some(isOpen),
  )
  return someOpen || chain.doubtful.some(({route}) => isOpen(route)) ? proxies : []
}

function isPassedOn({target}: Route): boolean {
  return target.kind === 'backend'
}

/** For each of some things the number of the group that links join it with. */
function joined(count: number, links: readonly (readonly [number, number])[]): readonly number[] {
  const groups = Array.from({length: count}, (_, at) => at)
  const root = (at: number): number => {
    let found = at
    while (groups[found] !== found) found = groups[found] ?? found
    return found
  }
  for (const [one, other] of links) groups[root(one)] = root(other)
  return groups.map((_, at) => root(at))
}
