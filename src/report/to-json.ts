import {placeFinder} from '../input/place-of.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {SourceSpan} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Place} from '../model/span.ts'
import {wordsOf} from '../wording/words.ts'
import {describeFix} from './describe-fix.ts'
import {findingMessage} from './finding-message.ts'

/** The diagnosis as the JSON object of the contract, version 1; places refer to the inputs as they were given. */
export function toJson(diagnosis: Diagnosis, knowledge: Knowledge, lang: Lang): object {
  const words = wordsOf(lang)
  const sources = diagnosis.inputs.map(({source}) => source)
  const finders = sources.map(source => placeFinder(source))
  const place = ({input, span}: SourceSpan): readonly Place[] => {
    const find = finders[input]
    return find ? [find(span)] : []
  }
  return {
    version: 1,
    inputs: diagnosis.inputs.map(({source, lines, events, notes}) => ({
      name: source.name,
      kind: source.kind,
      bytes: source.bytes.length,
      lines,
      events,
      notes: notes.map(note => ({id: note.id, message: words.note(note)})),
    })),
    findings: diagnosis.findings.map(finding => ({
      check: finding.check,
      ...(finding.article === undefined ? {} : {article: finding.article}),
      severity: finding.severity,
      certainty: finding.certainty,
      count: finding.count,
      first: finding.first,
      last: finding.last,
      places: finding.places.flatMap(place),
      facts: finding.facts,
      message: findingMessage(finding, knowledge, lang),
      fixes: finding.fixes.flatMap(fix => {
        const source = sources[fix.input]
        return source ? [{remedy: fix.remedy, kind: fix.kind, diff: describeFix(fix, source, '', words).patch}] : []
      }),
    })),
    questions: diagnosis.questions.map(question => ({
      check: question.check,
      why: question.why,
      needs: question.needs,
      ...(question.place ? {places: place(question.place)} : {}),
      message: words.question(question),
    })),
    verdicts: diagnosis.verdicts.map(({article, cause, status, because, remedies, needs}) => ({
      article,
      cause,
      status,
      because,
      remedies,
      needs,
    })),
    unmatched: diagnosis.unmatched.map(({fingerprint, count, exception, places}) => ({
      fingerprint,
      count,
      exception,
      places: places.flatMap(place),
    })),
  }
}
