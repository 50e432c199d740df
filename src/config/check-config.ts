import type {Finding, Question, SourceSpan} from '../model/finding.ts'
import {locateEdits, locatePart} from './locate-part.ts'
import {distinct, offerFixes} from './offer-fixes.ts'
import type {IndexedReading} from './read-configs.ts'
import {rules} from './rules/index.ts'
import type {Rule, RuleContext, RuleFinding} from './rules/rule.ts'

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
        const {input, source, parts} = reading
        const what = source.text.slice(span.from, span.to)
        return [
          {check: rule.id, why, needs: source.kind, place: locatePart(parts, input, span), facts: {what, ...facts}},
        ]
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
  const {input, source, parts} = reading
  const {severity, certainty, facts, span} = finding
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
      places: [locatePart(parts, input, span)],
      facts,
      variants: [],
      fixes: offerFixes(rule, finding, {source, models, context}).flatMap(fix => {
        const located = locateEdits(parts, input, fix.edits)
        return located ? [{...fix, ...located}] : []
      }),
    },
  ]
}
