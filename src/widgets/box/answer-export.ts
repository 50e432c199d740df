import {answer} from '../../report/answer.ts'
import type {Replaced} from '../../report/redact/redactor.ts'
import {writeReport} from '../../report/write-report.ts'
import {writeShareLink} from '../../report/write-share-link.ts'
import type {KeptDiagnoses, KeptDiagnosis, RedactedDiagnosis} from './kept-diagnoses.ts'
import type {BoxMessage, Exported, ExportRequest} from './messages.ts'

/** The answer of an earlier check in the form that is asked for; never throws. */
export function answerExport(request: ExportRequest, kept: KeptDiagnoses): BoxMessage {
  const {id, of} = request
  const found = kept.find(of)
  try {
    return {kind: 'exported', id, exported: found ? write(request, found) : null}
  } catch {
    return {kind: 'exported', id, exported: null}
  }
}

function write({format, lang, redact: isRedacted, site, selection}: ExportRequest, kept: KeptDiagnosis): Exported {
  const {knowledge} = kept
  // There is nothing in it that could be replaced.
  if (format === 'link') return {text: writeShareLink(kept.diagnosis), answer: null, replaced: []}
  if (format === 'selection') return redactSelection(selection ?? '', kept.redacted())
  const redacted = isRedacted ? kept.redacted() : null
  const diagnosis = redacted?.diagnosis ?? kept.diagnosis
  const redact = redacted?.redactor.redact
  const before = redacted?.redactor.replaced() ?? []
  const shown = format === 'print' ? answer(diagnosis, knowledge, lang, redact) : null
  const text = format === 'print' ? '' : writeReport(diagnosis, knowledge, {format, lang, site, redact})
  return {text, answer: shown, replaced: redacted ? countsSince(before, redacted) : []}
}

function redactSelection(selection: string, {redactor}: RedactedDiagnosis): Exported {
  const before = redactor.replaced()
  const text = redactor.redact(selection)
  return {text, answer: null, replaced: countsSince(before, {redactor, replaced: []})}
}

/** What was replaced by this export: in the diagnosis, which serves all of them, and by the redactor from then to now. */
function countsSince(
  before: readonly Replaced[],
  {redactor, replaced}: Pick<RedactedDiagnosis, 'redactor' | 'replaced'>,
): readonly Replaced[] {
  const countIn = (list: readonly Replaced[], {kind, pseudonym}: Replaced) =>
    list.find(each => each.kind === kind && each.pseudonym === pseudonym)?.count ?? 0
  return redactor
    .replaced()
    .map(each => ({...each, count: each.count - countIn(before, each) + countIn(replaced, each)}))
    .filter(({count}) => count > 0)
}
