import {isConfigKind} from '../../config/is-config-kind.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Facts} from '../../model/facts.ts'
import type {FoundPlace} from '../../model/finding.ts'
import {maskSecrets} from './mask-secrets.ts'
import {secretsByInput} from './secrets-by-input.ts'

/**
 * The diagnosis with the secrets of configurations masked in captured values, notes and questions, also where nothing around
 * a value tells what it is. Whoever shows a part of the text itself masks it (`maskSecrets`). Logs stay as they are.
 */
export function maskDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const {inputs, findings, questions} = diagnosis
  const isConfig = (input: number) => isConfigKind(inputs[input]?.kind ?? 'unknown')
  const secretsOf = secretsByInput(inputs)
  const known = inputs.flatMap((_, input) => secretsOf(input))
  const longestFirst = known.sort((a, b) => b.length - a.length)
  const hide = (value: string) => maskSecrets(value, longestFirst).text
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
