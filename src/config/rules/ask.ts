import type {Gap, Site} from '../../model/config-model.ts'
import type {Forwarded} from '../forward/forwarded.ts'
import type {RuleQuestion} from './rule.ts'

/** The question about a route that takes the request and is not modelled. */
export function askAboutRoute(sent: Extract<Forwarded, {kind: 'unknown'}>, site: Site, model: number): RuleQuestion {
  return {why: sent.why, model, span: sent.route?.span ?? site.span, facts: {what: sent.what}}
}

/** One question for each reason among the gaps, about the first of its kind. */
export function askAboutGaps(gaps: readonly Gap[], model: number): readonly RuleQuestion[] {
  const first = gaps.filter((gap, index) => gaps.findIndex(({why}) => why === gap.why) === index)
  return first.map(({why, what, span}) => ({why, model, span, facts: {what}}))
}
