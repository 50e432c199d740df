import type {Finding, Question, SourceSpan} from '../model/finding.ts'
import type {Span} from '../model/span.ts'
import type {ConfigReading} from './config-reading.ts'
import {distinct, offerFixes} from './offer-fixes.ts'
import {rules} from './rules/index.ts'
import type {Rule, RuleContext, RuleFinding} from './rules/rule.ts'

/** A reading and the index of the input that it was made from. */
export interface IndexedReading extends Pick<ConfigReading, 'source' | 'model'> {
  readonly input: number
}

/** What all rules find in the configurations at hand, and what those cannot tell. Findings without an article's name. */
export function checkConfig(
  readings: readonly IndexedReading[],
  context: RuleContext,
): {readonly findings: readonly Finding<SourceSpan>[]; readonly questions: readonly Question[]} {
  const models = readings.map(({model}) => model)
  const results = rules.map(rule => ({rule, result: rule.check(models, context)}))
  return {
    findings: results.flatMap(({rule, result}) =>
      distinct(result.findings).flatMap(finding => toFinding(rule, finding, readings, context)),
    ),
    questions: results.flatMap(({rule, result}) =>
      result.questions.flatMap(({why, model, span, facts}): readonly Question[] => {
        const reading = readings[model]
        // The note of the reader has said that the text is cut off, and what to add.
        if (!reading || why === 'cut-off') return []
        const {input, source} = reading
        const what = source.text.slice(span.from, span.to)
        return [{check: rule.id, why, needs: source.kind, place: {input, span}, facts: {what, ...facts}}]
      }),
    ),
  }
}

function toFinding(
  rule: Rule,
  finding: RuleFinding,
  readings: readonly IndexedReading[],
  context: RuleContext,
): readonly Finding<SourceSpan>[] {
  const reading = readings[finding.model]
  if (!reading) return []
  const {input, source} = reading
  const {severity, certainty, span} = finding
  const facts = finding.route ? finding.facts : {text: excerptOf(source.text, span), ...finding.facts}
  const models = readings.map(({model}) => model)
  return [
    {
      check: rule.id,
      severity,
      certainty,
      count: 1,
      first: null,
      last: null,
      timeline: {unit: 'minute', counts: [], undated: 0, omitted: 0},
      places: [{input, span}],
      facts,
      variants: [],
      fixes: offerFixes(rule, finding, {source, models, context}).map(fix => ({...fix, input})),
    },
  ]
}

/** What a span holds, on one line. */
function excerptOf(text: string, {from, to}: Span): string {
  const line = text
    .slice(from, Math.min(to, from + longest))
    .replace(/\s+/gu, ' ')
    .trim()
  return to > from + longest ? `${line}…` : line
}

const longest = 120
