import type {Known} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {ReachedConnector} from '../chain/reached-connector.ts'
import {decideByCheck} from './decide-by-check.ts'
import {type LedRoute, ledRoutes} from './led-routes.ts'
import {routeName} from './route-name.ts'
import type {Rule, RuleFinding} from './rule.ts'

type Said = Pick<RuleFinding, 'severity' | 'facts'> &
  Partial<Pick<RuleFinding, 'certainty'>> & {
    /** The connectors to mend, where the route is not to blame: the finding is theirs then. */
    readonly at?: readonly ReachedConnector[]
  }

/** A rule about one setting of the routes to Confluence or to Synchrony. */
interface SettingRule<T> extends Omit<Rule, 'check' | 'decide'> {
  /** The setting of a route that the rule is about; null for one that it has nothing to say about. */
  readonly setting: (led: LedRoute) => Known<T> | null
  /**
   * What it says of a value, which was read at `spans`: at none, where it holds by default. Null if all is well.
   * Without a certainty, the finding is as certain as it is that the route leads there.
   */
  readonly judge: (value: T, led: LedRoute, spans: readonly Span[]) => Said | null
  /** Whether one line of httpd sets it for all routes of a server, and is spoken of once. */
  readonly isShared?: boolean
}

/** Makes a rule that is silent where the setting is not known, for that is so in most files. */
export function settingRule<T>({setting, judge, isShared = false, ...rule}: SettingRule<T>): Rule {
  const check: Rule['check'] = (models, context) => {
    const asked = ledRoutes(models, context).flatMap(led => {
      const value = setting(led)
      return value ? [{led, value}] : []
    })
    const spoken = new Set<string>()
    const findings = asked.flatMap(({led, value}): readonly RuleFinding[] => {
      const {model, site, route, certainty} = led
      const found = value.known ? judge(value.value, led, value.spans) : null
      if (!found || (isShared && site.proxy === 'apache' && spoken.size === spoken.add(keyOf(led, value.spans)).size))
        return []
      const {at = [], ...said} = found
      const facts = {route: routeName(route), ...said.facts}
      if (at.length === 0) return [{certainty, model, site, route, span: route.span, ...said, facts}]
      return at.map(({model: own, connector: {head, span}}) => {
        return {certainty, ...said, facts, model: own, site: null, route: null, span: head, within: span}
      })
    })
    const untold = asked.flatMap(({value}) => (value.known ? [] : [value.why]))[0]
    return {findings, questions: [], ...(untold && {untold})}
  }
  return {...rule, check, decide: decideByCheck(check)}
}

/** The same for routes of a server that get a value from one line, or from none. */
function keyOf({model, site}: LedRoute, spans: readonly Span[]): string {
  return JSON.stringify([model, site.span, spans])
}
