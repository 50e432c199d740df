import type {Gap, Route, Site} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {Forwarded} from '../forward/forwarded.ts'
import type {RuleQuestion} from './rule.ts'

/**
 * The question about a route that takes the request and is not modelled. Where words of the file are to blame, the span
 * is theirs and `what` is left to whoever has the text.
 */
export function askAboutRoute(sent: Extract<Forwarded, {kind: 'unknown'}>, site: Site, model: number): RuleQuestion {
  const {why, route, what} = sent
  const words = route && unknownWords(route)
  return words ? {why, model, span: words, facts: {}} : {why, model, span: route?.span ?? site.span, facts: {what}}
}

function unknownWords({target, path}: Route): Span | undefined {
  if (target.kind !== 'backend') return undefined
  if (!target.url.known) return target.url.spans[0]
  return path.known ? undefined : path.spans[0]
}

/** One question for each reason among the gaps, about the first of its kind. */
export function askAboutGaps(gaps: readonly Gap[], model: number): readonly RuleQuestion[] {
  const first = gaps.filter((gap, index) => gaps.findIndex(({why}) => why === gap.why) === index)
  return first.map(({why, what, span}) => ({why, model, span, facts: {what}}))
}
