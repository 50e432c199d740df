import {placeOf} from '../input/place-of.ts'
import type {Finding, Fix, Question, SourceSpan} from '../model/finding.ts'
import type {Note} from '../model/note.ts'
import type {Span} from '../model/span.ts'
import type {ConfigNoteId} from './config-note-id.ts'
import {fixesFor} from './fixes-for.ts'
import {locateEdits, locatePart} from './locate-part.ts'
import type {IndexedReading} from './read-configs.ts'
import {distinct} from './rules/distinct.ts'
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

/**
 * What all rules find in the configurations at hand, and what those cannot tell. Corrections are tried out one by one,
 * which costs more than all rules together: `fixes: false` leaves them out.
 */
export function checkConfig(
  readings: readonly IndexedReading[],
  context: RuleContext,
  {fixes = true}: {readonly fixes?: boolean} = {},
): ConfigCheck {
  const models = readings.map(({model}) => model)
  const results = rules.map(rule => ({rule, result: rule.check(models, context)}))
  const byRule = new Map(results.map(({rule, result}) => [rule, distinct(result.findings)]))
  const found = [...byRule].flatMap(([by, findings]) =>
    findings.map(finding => ({rule: by.id, span: finding.within ?? finding.span, finding, by})),
  )
  const left = readings.map((reading, index) =>
    suppress(
      reading,
      found.filter(({finding}) => finding.model === index),
    ),
  )
  const kept = new Set(left.flatMap(each => each.kept))
  const offers = (fixes ? readings : []).map(({source, problems}, index) =>
    fixesFor(
      found.flatMap(each => (kept.has(each) && each.finding.model === index ? [{...each, rule: each.by}] : [])),
      {source, index, models, context, problems, found: byRule},
    ),
  )
  return {
    findings: found.flatMap(each => {
      const reading = readings[each.finding.model]
      if (!reading || !kept.has(each)) return []
      return [toFinding(each.by, each.finding, reading, offers[each.finding.model]?.get(each.finding) ?? [])]
    }),
    notes: left.flatMap(({notes}, index) => notes.flatMap(note => placeNote(note, readings[index]))),
    questions: results.flatMap(({rule, result}) =>
      result.questions.flatMap(({why, model, span, facts, needs}): readonly Question[] => {
        const reading = readings[model]
        // The note of the reader has said that the text is cut off, and what to add.
        if (!reading || why === 'cut-off') return []
        const {input, source, parts} = reading
        const what = source.text.slice(span.from, span.to)
        return [
          {
            check: rule.id,
            why,
            needs: needs ?? source.kind,
            place: locatePart(parts, input, span),
            facts: {what, ...facts},
          },
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
  {input, source, parts}: IndexedReading,
  fixes: readonly Omit<Fix, 'input'>[],
): Finding<SourceSpan> {
  const {severity, certainty, span} = finding
  const facts = finding.route ? finding.facts : {text: excerptOf(source.text, span), ...finding.facts}
  return {
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
    fixes: fixes.flatMap(fix => {
      const located = locateEdits(parts, input, fix.edits)
      return located ? [{...fix, ...located}] : []
    }),
  }
}

/** What a span holds, on one line; the line around it where that is white space only. */
function excerptOf(text: string, {from, to}: Span): string {
  const isBlank = text.slice(from, to).trim() === ''
  const front = Math.max(0, from - longest)
  const start = isBlank ? front + text.slice(front, from).lastIndexOf('\n') + 1 : from
  const end = isBlank ? (/\n|$/u.exec(text.slice(to, to + longest))?.index ?? 0) + to : to
  const line = text.slice(start, Math.min(end, start + longest)).replace(/[^\S\u00a0\u3000]+/gu, ' ')
  return `${line.trim()}${end > start + longest ? '…' : ''}`
}

const longest = 120
