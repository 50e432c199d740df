import {placeOf} from '../input/place-of.ts'
import type {ConfigModel} from '../model/config-model.ts'
import type {Finding, Question, SourceSpan} from '../model/finding.ts'
import type {Note} from '../model/note.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import {locateEdits, locatePart} from './locate-part.ts'
import {distinct, offerFixes} from './offer-fixes.ts'
import type {IndexedReading} from './read-configs.ts'
import {rules} from './rules/index.ts'
import type {Rule, RuleContext, RuleFinding} from './rules/rule.ts'
import {suppress} from './suppress.ts'

/** What the rules say about configurations. Findings without an article's name. */
export interface ConfigCheck {
  readonly findings: readonly Finding<SourceSpan>[]
  readonly questions: readonly Question[]
  /** About comments that suppress findings. */
  readonly notes: readonly {readonly input: number; readonly note: Note<ConfigNoteId>}[]
}

/** What all rules find in the configurations at hand, and what those cannot tell. */
export function checkConfig(readings: readonly IndexedReading[], context: RuleContext): ConfigCheck {
  const models = readings.map(({model}) => model)
  const results = rules.map(rule => ({rule, result: rule.check(models, context)}))
  const found = results.flatMap(({rule, result}) =>
    distinct(result.findings).map(finding => ({rule: rule.id, span: finding.span, finding, by: rule})),
  )
  const left = readings.map((reading, index) =>
    suppress(
      reading,
      found.filter(({finding}) => finding.model === index),
    ),
  )
  const kept = new Set(left.flatMap(each => each.kept))
  return {
    findings: found.flatMap(each =>
      kept.has(each) ? toFinding(each.by, each.finding, readings, models, context) : [],
    ),
    notes: left.flatMap(({notes}, index) => notes.flatMap(note => placeNote(note, readings[index]))),
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

/** A note about a comment, as one about the file that holds it. */
function placeNote(
  note: Note<ConfigNoteId>,
  reading: IndexedReading | undefined,
): readonly {readonly input: number; readonly note: Note<ConfigNoteId>}[] {
  if (!reading) return []
  const {input, source, parts, files} = reading
  if (!note.span) return [{input, note}]
  const located = locatePart(parts, input, note.span)
  const own = files?.find(file => file.input === located.input)?.source ?? source
  const facts = {...note.facts, line: placeOf(own, located.span).line}
  return [{input: located.input, note: {...note, facts, span: located.span}}]
}

function toFinding(
  rule: Rule,
  finding: RuleFinding,
  readings: readonly IndexedReading[],
  models: readonly ConfigModel[],
  context: RuleContext,
): readonly Finding<SourceSpan>[] {
  const reading = readings[finding.model]
  if (!reading) return []
  const {input, source, parts} = reading
  const {severity, certainty, span} = finding
  const facts = finding.route ? finding.facts : {text: excerptOf(source.text, span), ...finding.facts}
  return [
    {
      check: rule.id,
      severity,
      certainty,
      count: 1,
      first: null,
      last: null,
      timeline: {unit: 'minute', counts: [], undated: 0, omitted: 0},
      places: [{...locatePart(parts, input, span), facts}],
      facts,
      variants: [],
      fixes: offerFixes(rule, finding, {source, models, context}).flatMap(fix => {
        const located = locateEdits(parts, input, fix.edits)
        return located ? [{...fix, ...located}] : []
      }),
    },
  ]
}

/** What a span holds, on one line; the line around it where that is white space only. */
function excerptOf(text: string, {from, to}: Span): string {
  const isBlank = text.slice(from, to).trim() === ''
  const start = isBlank ? text.lastIndexOf('\n', from - 1) + 1 : from
  const end = isBlank ? (/\n|$/u.exec(text.slice(to))?.index ?? 0) + to : to
  const line = text.slice(start, Math.min(end, start + longest)).replace(/[^\S\u00a0\u3000]+/gu, ' ')
  return `${line.trim()}${end > start + longest ? '…' : ''}`
}

const longest = 120
