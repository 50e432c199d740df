import type {MarkKind} from '../../model/config-model.ts'
import type {Severity} from '../../model/severity.ts'
import {decideByCheck} from './decide-by-check.ts'
import type {Rule} from './rule.ts'

/** A rule about what a lexer marked. */
interface MarkRule extends Omit<Rule, 'check' | 'decide'> {
  /** How bad each kind of mark is that the rule judges. */
  readonly marks: Readonly<Partial<Record<MarkKind, Severity>>>
}

/** Makes a rule with a finding for each mark. */
export function markRule({marks: severities, ...rule}: MarkRule): Rule {
  const check: Rule['check'] = models => {
    const findings = models.flatMap(({marks}, model) =>
      marks.flatMap(({kind, span}) => {
        const severity = severities[kind]
        const certainty = 'certain' as const
        return severity ? [{severity, certainty, model, span, site: null, route: null, facts: {mark: kind}}] : []
      }),
    )
    return {findings, questions: []}
  }
  return {...rule, check, decide: decideByCheck(check)}
}
