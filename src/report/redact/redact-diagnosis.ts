import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Facts} from '../../model/facts.ts'
import type {FoundPlace} from '../../model/finding.ts'
import type {Note} from '../../model/note.ts'
import type {Span} from '../../model/span.ts'
import type {Redactor} from './redactor.ts'

/** UTF-16 units of all texts that are learned whole, which takes less than a second; of others, what stands near a place. */
const mostLearned = 4 * 1024 * 1024
const nearby = 8192

/**
 * The diagnosis with every value that came from an input replaced: names, captured values, facts of notes and reasons,
 * exceptions. The redactor learns the texts at hand first, so that a name is replaced wherever it stands. The texts
 * themselves and the samples of streamed logs stay, because places are counted in them: whoever shows a part of them puts it
 * through the same redactor. `keepNames` leaves the names of inputs, for tools that open the files by them.
 */
export function redactDiagnosis(diagnosis: Diagnosis, {learn, redact}: Redactor, keepNames = false): Diagnosis {
  for (const text of textsOf(diagnosis)) learn(text)
  const replaceFacts = (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
    )
  const replaceNote = <N extends Note>(note: N): N => ({...note, facts: replaceFacts(note.facts)})
  const nameOf = (name: string) => (keepNames ? name : redact(name))
  return {
    ...diagnosis,
    inputs: diagnosis.inputs.map(input => ({
      ...input,
      name: nameOf(input.name),
      notes: input.notes.map(replaceNote),
      source: input.source && {...input.source, name: nameOf(input.source.name)},
    })),
    findings: diagnosis.findings.map(finding => ({
      ...finding,
      facts: replaceFacts(finding.facts),
      places: finding.places.map(place =>
        'span' in place && place.facts ? {...place, facts: replaceFacts(place.facts)} : place,
      ),
      variants: finding.variants.map(variant => ({...variant, facts: replaceFacts(variant.facts)})),
    })),
    questions: diagnosis.questions.map(question => ({...question, facts: replaceFacts(question.facts)})),
    verdicts: diagnosis.verdicts.map(verdict => ({...verdict, reasons: verdict.reasons.map(replaceNote)})),
    unmatched: diagnosis.unmatched.map(group => ({
      ...group,
      exception: redact(group.exception),
      terms: redact(group.terms),
    })),
  }
}

function* textsOf({inputs, findings, unmatched}: Diagnosis): Generator<string> {
  let room = mostLearned
  const whole = inputs.map(({source}) => {
    const texts = source ? [source.text, ...(source.repairs.length > 0 ? [source.original] : [])] : []
    const length = texts.reduce((sum, {length}) => sum + length, 0)
    if (length > room) return null
    room -= length
    return texts
  })
  for (const texts of whole) yield* texts ?? []
  for (const {places} of [...findings, ...unmatched])
    for (const place of places as readonly FoundPlace[])
      if (!('span' in place)) yield place.sample ?? ''
      else if (whole[place.input] === null) yield around(inputs[place.input]?.source?.text ?? '', place.span)
  // The name tells what a captured value is, where no text around it does.
  for (const {facts} of findings.flatMap(({facts, variants}) => [{facts}, ...variants]))
    for (const [name, value] of Object.entries(facts)) yield `${name}: ${value}`
}

/** The lines of a text around a span. */
function around(text: string, {from, to}: Span): string {
  const start = text.lastIndexOf('\n', Math.max(0, from - nearby)) + 1
  const end = text.indexOf('\n', Math.min(text.length, to + nearby))
  return text.slice(start, end === -1 ? text.length : end)
}
