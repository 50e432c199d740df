import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {Certainty} from '../../model/severity.ts'
import {isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import type {Forwarded} from '../forward/forwarded.ts'
import {type Lead, leadsToConfluence} from '../leads-to-confluence.ts'
import {gapsWithin, mayPreempt} from './gaps-within.ts'
import type {Decision} from './rule.ts'

/** What a rule says of a request that a route to Confluence takes. */
export type Judge = (
  sent: Extract<Forwarded, {route?: Route}> & {readonly route: Route},
  target: string,
) => Decision['answer']

/**
 * Asks every site for the route that takes a request to Confluence and lets the rule judge it. Sites do not tell which
 * of them the request came through: where they differ, a fault that one of them has is `likely`.
 * `target` is the request-target as Confluence sees it.
 */
export function decideRequest(models: readonly ConfigModel[], logged: string, target: string, judge: Judge): Decision {
  const sites = models.flatMap(model => model.sites)
  const leadOf = leadsToConfluence(sites, [logged])
  const decisions = sites.flatMap(site => decideSite(site, leadOf, target, judge) ?? [])
  const held = decisions.filter(({answer}) => answer === 'holds')
  if (held.length > 0) {
    const certain = held.length === decisions.length && held.every(({certainty}) => certainty === 'certain')
    return {answer: 'holds', certainty: certain ? 'certain' : 'likely'}
  }
  const open = decisions.find(({answer}) => answer === 'unknown')
  if (open) return open
  const first = decisions.find(({answer}) => answer === 'unchanged') ?? decisions[0]
  if (first) return first
  const gap = [...models.flatMap(model => model.gaps), ...sites.flatMap(site => site.gaps)][0]
  return unknown(gap?.why, sites[0])
}

function decideSite(site: Site, leadOf: (route: Route) => Lead, target: string, judge: Judge): Decision | null {
  for (const front of frontTargets(site, target)) {
    const sent = forward(site, front)
    const {route} = sent
    if (!route) {
      if (sent.kind === 'unknown') return unknown(sent.why, site)
      continue
    }
    const lead = leadOf(route)
    if (sent.kind === 'unknown' && (lead === 'unknown' || isConfluence(lead))) return unknown(sent.why, site)
    if (sent.kind === 'unknown' || sent.kind === 'not-proxied' || sent.kind === 'answered' || !isConfluence(lead))
      continue
    const answer = judge({...sent, route}, front)
    const gaps = gapsWithin(site)
    if (answer === 'fails' && gaps[0]) return unknown(gaps[0].why, site)
    const certainty: Certainty = lead === 'likely' || gaps.some(mayPreempt) ? 'likely' : 'certain'
    return {answer, certainty}
  }
  return null
}

/** The targets that may have become this one on its way: itself, and what each route would have made it from. */
function frontTargets({routes}: Site, target: string): readonly string[] {
  const fronts = routes.flatMap(({match, target: to}) => {
    if (match.kind !== 'prefix' || to.kind !== 'backend' || !to.url.known) return []
    const {path} = to.url.value
    return target.startsWith(path) ? [`${match.value}${target.slice(path.length)}`] : []
  })
  return [target, ...fronts]
}

function unknown(why: Decision['why'], site: Site | undefined): Decision {
  const needs = [site ? configOf[site.proxy] : 'apache-config'] as const
  return {answer: 'unknown', certainty: 'likely', ...(why && {why}), needs: why ? needs : ['reverse-proxy']}
}

const configOf = {apache: 'apache-config', nginx: 'nginx-config', haproxy: 'haproxy-config'} as const
