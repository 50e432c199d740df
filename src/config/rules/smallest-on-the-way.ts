import type {Route} from '../../model/config-model.ts'
import type {LedRoute} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {RuleFinding} from './rule.ts'

/**
 * Of findings about limits (`bytes`; `written` above 0 where a line says it) those that decide: where proxies stand one
 * behind the other, the smallest, and of the same the one in front. It names the `next`, which counts once it is raised. A
 * default, which a file around may change, takes the place of no limit that is written.
 */
export function smallestOnTheWay(findings: readonly RuleFinding[], led: readonly LedRoute[]): readonly RuleFinding[] {
  const byRoute = new Map(findings.flatMap(finding => (finding.route ? [[finding.route, finding] as const] : [])))
  const ways = new Map(led.map(each => [each.route, each]))
  const behind = (route: Route): readonly Route[] => (ways.get(route)?.behind ?? []).map(hop => hop.route)
  const before = (route: Route): readonly Route[] =>
    led.filter(each => each.behind.some(hop => hop.route === route)).map(each => each.route)
  const isHidden = (finding: RuleFinding): boolean => {
    const {route} = finding
    if (!route) return false
    const smaller = (other: Route): boolean => counts(byRoute.get(other), finding, false)
    const notLarger = (other: Route): boolean => counts(byRoute.get(other), finding, true)
    return allWays(route, behind, smaller) || allWays(route, before, notLarger)
  }
  const hidden = findings.filter(isHidden)
  return findings
    .filter(finding => !hidden.includes(finding))
    .map(finding => {
      const {route} = finding
      const own = hidden.filter(
        each => route && each.route && [behind, before].some(next => reach(route, next).includes(each.route as Route)),
      )
      const [next] = own.sort((a, b) => bytesOf(a) - bytesOf(b))
      if (!next?.route) return finding
      const facts = {...finding.facts, next: bytesOf(next), nextRoute: routeName(next.route)}
      return {...finding, facts, hides: own.length}
    })
}

/** Whether a limit decides in place of another. */
function counts(other: RuleFinding | undefined, finding: RuleFinding, orEqual: boolean): boolean {
  if (!other || (isWritten(finding) && !isWritten(other))) return false
  return orEqual ? bytesOf(other) <= bytesOf(finding) : bytesOf(other) < bytesOf(finding)
}

function isWritten({facts}: RuleFinding): boolean {
  return Number(facts.written) > 0
}

function bytesOf({facts}: RuleFinding): number {
  return Number(facts.bytes)
}

type Steps = (route: Route) => readonly Route[]

/** Whether each of the ways from a route passes one for which something holds; a circle is no way. */
function allWays(route: Route, steps: Steps, holds: (route: Route) => boolean, passed: readonly Route[] = []): boolean {
  const next = steps(route).filter(each => !passed.includes(each))
  return next.length > 0 && next.every(each => holds(each) || allWays(each, steps, holds, [...passed, route]))
}

function reach(route: Route, steps: Steps, passed: readonly Route[] = []): readonly Route[] {
  const next = steps(route).filter(each => !passed.includes(each))
  return next.flatMap(each => [each, ...reach(each, steps, [...passed, route])])
}
