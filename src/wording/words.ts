import type {ConfigNoteId} from '../config/config-note-id.ts'
import type {InputNoteId} from '../input/input-note-id.ts'
import type {StreamNoteId} from '../logs/stream/stream-note-id.ts'
import type {Facts} from '../model/facts.ts'
import type {Question} from '../model/finding.ts'
import type {Lang} from '../model/lang.ts'
import type {Note} from '../model/note.ts'
import type {Severity} from '../model/severity.ts'
import {configEn} from './config.en.ts'
import {configJa} from './config.ja.ts'
import {diagnosisEn} from './diagnosis.en.ts'
import {diagnosisJa} from './diagnosis.ja.ts'
import {exportEn} from './export.en.ts'
import {exportJa} from './export.ja.ts'
import {inputEn} from './input.en.ts'
import {inputJa} from './input.ja.ts'
import {inputKindsEn} from './input-kinds.en.ts'
import {inputKindsJa} from './input-kinds.ja.ts'
import {logsEn} from './logs.en.ts'
import {logsJa} from './logs.ja.ts'
import {reportEn} from './report.en.ts'
import {reportJa} from './report.ja.ts'
import type {RemedyWords, RuleWords} from './rule-words.ts'
import {rulesEn} from './rules.en.ts'
import {rulesJa} from './rules.ja.ts'
import {streamEn} from './stream.en.ts'
import {streamJa} from './stream.ja.ts'

/** All that a report is worded from, in one language. */
export interface Words {
  readonly kinds: typeof inputKindsEn
  readonly diagnosis: typeof diagnosisEn
  readonly report: typeof reportEn
  readonly exports: typeof exportEn
  readonly note: (note: Note) => string
  readonly question: (question: Question) => string
  readonly ruleTitle: (rule: string) => string
  readonly ruleMessage: (rule: string, severity: Severity, facts: Facts) => string
  readonly remedy: (remedy: string) => RemedyWords
}

type NoteWords = Readonly<Record<InputNoteId | StreamNoteId | ConfigNoteId, (facts: Facts) => string>>

const all: Readonly<Record<Lang, Words>> = {
  en: makeWords(
    {kinds: inputKindsEn, diagnosis: diagnosisEn, report: reportEn, exports: exportEn},
    {...inputEn, ...logsEn, ...streamEn, ...configEn.notes},
    configEn,
    rulesEn,
  ),
  ja: makeWords(
    {kinds: inputKindsJa, diagnosis: diagnosisJa, report: reportJa, exports: exportJa},
    {...inputJa, ...logsJa, ...streamJa, ...configJa.notes},
    configJa,
    rulesJa,
  ),
}

/** The words of one language. An id that no room knows is shown as it is. */
export function wordsOf(lang: Lang): Words {
  return all[lang]
}

function makeWords(
  fixed: Pick<Words, 'kinds' | 'diagnosis' | 'report' | 'exports'>,
  notes: NoteWords,
  config: typeof configEn,
  {rules, remedies}: typeof rulesEn,
): Words {
  const rule = (id: string): RuleWords | undefined =>
    Object.hasOwn(rules, id) ? rules[id as keyof typeof rules] : undefined
  const hasNote = (id: string): id is keyof NoteWords => Object.hasOwn(notes, id)
  return {
    ...fixed,
    note: ({id, facts}) => (hasNote(id) ? notes[id](facts) : id),
    question: ({why, needs, facts}) => config.questions[why](facts, needs),
    ruleTitle: id => rule(id)?.title ?? id,
    ruleMessage: (id, severity, facts) => rule(id)?.message(facts, severity) ?? id,
    remedy: id => (Object.hasOwn(remedies, id) ? remedies[id as keyof typeof remedies] : {title: id, description: ''}),
  }
}
