import type {ConfigModel} from '../../model/config-model.ts'
import type {Connector, TomcatModel} from '../../model/tomcat-model.ts'
import {decideByCheck} from './decide-by-check.ts'
import type {Rule, RuleContext, RuleFinding} from './rule.ts'

type Said = Pick<RuleFinding, 'severity' | 'certainty' | 'span' | 'facts'>

/** All that a rule about a connector may look at beside it. */
export interface AroundConnector {
  /** The file that holds it. */
  readonly tomcat: TomcatModel
  /** All files. */
  readonly models: readonly ConfigModel[]
  readonly context: RuleContext
}

/** A rule about the connectors of Tomcat, each by itself. */
interface ConnectorRule extends Omit<Rule, 'check' | 'decide'> {
  /** What it says of a connector; null if all is well, or not known. */
  readonly judge: (connector: Connector, around: AroundConnector) => Said | null
}

/** Makes a rule that speaks of each connector at most once, and names its port. */
export function connectorRule({judge, ...rule}: ConnectorRule): Rule {
  const check: Rule['check'] = (models, context) => {
    const findings = models.flatMap(({tomcat}, model) =>
      (tomcat?.connectors ?? []).flatMap((connector): readonly RuleFinding[] => {
        const said = tomcat ? judge(connector, {tomcat, models, context}) : null
        if (!said) return []
        const port = connector.port?.known ? connector.port.value : ''
        return [{...said, facts: {port, ...said.facts}, model, within: connector.span, site: null, route: null}]
      }),
    )
    return {findings, questions: []}
  }
  return {...rule, check, decide: decideByCheck(check)}
}
