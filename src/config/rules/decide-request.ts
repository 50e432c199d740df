import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {Certainty} from '../../model/severity.ts'
import {type ProxyChain, proxyChain} from '../chain/proxy-chain.ts'
import {isConfluence} from '../context-path.ts'
import {forward} from '../forward/forward.ts'
import type {Forwarded} from '../forward/forwarded.ts'
import {type Lead, leadsToConfluence} from '../leads-to-confluence.ts'
import {gapsWithin, mayPreempt} from './gaps-within.ts'
import type {Decision, RequestToJudge} from './rule.ts'

/** What a rule says of a request that a route to Confluence takes, or another one that the rule is about. */
export type Judge = (
  sent: Extract<Forwarded, {route?: Route}> & {readonly route: Route},
  target: string,
) => Decision['answer']

/**
 * Asks every site for the route that takes a request to Confluence and lets the rule judge it, and those of the proxies
 * behind it. Sites do not tell which of them the request came through: where they differ, a fault that one of them has is
 * `likely`. `target` is the request-target as Confluence sees it; `concerns` says which other routes the rule judges.
 */
export function decideRequest(
  models: readonly ConfigModel[],
  {path, front}: RequestToJudge,
  target: string,
  judge: Judge,
  concerns: (lead: Lead) => boolean = isConfluence,
): Decision {
  const sites = models.flatMap(model => model.sites)
  const context = {loggedPaths: [path], ...(front !== undefined && {front})}
  const chain = proxyChain(models, front)
  const asked: Asked = {leadOf: leadsToConfluence(models, context), chain, judge, concerns}
  const entries = sites.filter(site => chain.before(site).length === 0)
  const decisions = entries.flatMap(site => decideSite(site, target, asked) ?? [])
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

interface Asked {
  readonly leadOf: (route: Route) => Lead
  readonly chain: ProxyChain
  readonly judge: Judge
  readonly concerns: (lead: Lead) => boolean
}

function decideSite(site: Site, target: string, asked: Asked): Decision | null {
  for (const front of frontTargets(site, target)) {
    const decision = decideTarget(site, front, asked, [])
    if (decision) return decision
  }
  return null
}

/** Null where a site does not lead the target to Confluence. `passed` are the sites in front. */
function decideTarget(site: Site, target: string, asked: Asked, passed: readonly Site[]): Decision | null {
  const sent = forward(site, target)
  const {route} = sent
  if (!route) return sent.kind === 'unknown' ? unknown(sent.why, site) : null
  const lead = asked.leadOf(route)
  if (sent.kind === 'unknown') return lead === 'unknown' || asked.concerns(lead) ? unknown(sent.why, site) : null
  if (sent.kind === 'not-proxied' || sent.kind === 'answered' || !asked.concerns(lead)) return null
  const answer = asked.judge({...sent, route}, target)
  const gaps = gapsWithin(site)
  if (answer === 'fails' && gaps[0]) return unknown(gaps[0].why, site)
  const certainty: Certainty = lead === 'likely' || gaps.some(mayPreempt) ? 'likely' : 'certain'
  if (answer === 'holds' || sent.kind !== 'forwarded') return {answer, certainty}
  const further = asked.chain.behind(route).flatMap(hop => {
    const isRound = hop.site === site || passed.includes(hop.site)
    return isRound ? [] : (decideTarget(hop.site, sent.target, asked, [...passed, site]) ?? [])
  })
  const found = (['holds', 'unknown', 'unchanged'] as const).flatMap(each => further.filter(one => one.answer === each))
  return found[0] ?? {answer, certainty}
}

/** The targets that may have become this one on its way: itself, and what each route would have made it from. */
export function frontTargets({routes}: Site, target: string): readonly string[] {
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
