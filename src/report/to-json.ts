import type {Diagnosis} from '../model/diagnosis.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import {wordsOf} from '../wording/words.ts'
import {describeFix} from './describe-fix.ts'
import {findingMessage} from './finding-message.ts'
import {placeMaker} from './place-maker.ts'
import {maskDiagnosis} from './redact/mask-diagnosis.ts'
import {maskPatch} from './redact/mask-patch.ts'
import type {Redact} from './redact/redact.ts'
import {secretsByInput} from './redact/secrets-by-input.ts'

/**
 * The diagnosis as the JSON object of the contract, version 1; places refer to the inputs as they were given. Diffs go
 * through `redact`; the other values were replaced in the diagnosis. The secrets of configurations are masked in any case.
 */
export function toJson(given: Diagnosis, knowledge: Knowledge, lang: Lang, redact?: Redact): object {
  const diagnosis = maskDiagnosis(given)
  const words = wordsOf(lang)
  const secrets = secretsByInput(diagnosis.inputs)
  const place = placeMaker(diagnosis.inputs)
  return {
    version: 1,
    inputs: diagnosis.inputs.map(({name, kind, bytes, lines, events, notes}) => ({
      name,
      kind,
      bytes,
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
      timeline: finding.timeline,
      places: finding.places.flatMap(place),
      facts: finding.facts,
      message: findingMessage(finding, knowledge, lang),
      fixes: finding.fixes.flatMap(fix => {
        const source = diagnosis.inputs[fix.input]?.source
        if (!source) return []
        const {patch} = describeFix(fix, source, '', words, [], redact)
        return [{remedy: fix.remedy, kind: fix.kind, diff: redact ? patch : maskPatch(patch, secrets(fix.input))}]
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
    unmatched: diagnosis.unmatched.map(({fingerprint, count, exception, terms, places}) => ({
      fingerprint,
      count,
      exception,
      terms,
      places: places.flatMap(place),
    })),
  }
}
