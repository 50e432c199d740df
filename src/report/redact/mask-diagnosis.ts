import {isConfigKind} from '../../config/is-config-kind.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Facts} from '../../model/facts.ts'
import type {FoundPlace} from '../../model/finding.ts'
import {commonWords} from './common-words.ts'
import {maskSecrets, secretMask} from './mask-secrets.ts'

/** UTF-16 units of a configuration in which secrets are looked for, so that they are known in what was captured of it. */
const mostRead = 4 * 1024 * 1024

/**
 * The diagnosis with the secrets of configurations masked in captured values, notes and questions, also where nothing around
 * a value tells what it is. Whoever shows a part of the text itself masks it (`maskSecrets`). Logs stay as they are.
 */
export function maskDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const {inputs, findings, questions} = diagnosis
  const isConfig = (input: number) => isConfigKind(inputs[input]?.kind ?? 'unknown')
  const known = new Set<string>()
  for (const {kind, source} of inputs) {
    if (!source || !isConfigKind(kind)) continue
    for (const {value} of maskSecrets(source.original.slice(0, mostRead)).secrets)
      if (isTelling(value)) known.add(value)
  }
  const longestFirst = [...known].sort((a, b) => b.length - a.length)
  const hide = (value: string) =>
    longestFirst.reduce((text, each) => text.replaceAll(each, secretMask), maskSecrets(value).text)
  const hideFacts = (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value]),
    )
  return {
    ...diagnosis,
    inputs: inputs.map(input =>
      isConfigKind(input.kind)
        ? {...input, notes: input.notes.map(note => ({...note, facts: hideFacts(note.facts)}))}
        : input,
    ),
    findings: findings.map(finding => {
      if (!finding.places.some((place: FoundPlace) => 'span' in place && isConfig(place.input))) return finding
      const places = finding.places.map(place =>
        'span' in place && place.facts ? {...place, facts: hideFacts(place.facts)} : place,
      )
      return {...finding, facts: hideFacts(finding.facts), places}
    }),
    questions: questions.map(question => ({...question, facts: hideFacts(question.facts)})),
  }
}

/** A password such as `confluence` is also a word: it is masked where its key tells, and nowhere else. */
function isTelling(value: string): boolean {
  return value.length >= 6 && !commonWords.has(value.toLowerCase()) && (value.length >= 12 || !/^[a-z]*$/.test(value))
}
