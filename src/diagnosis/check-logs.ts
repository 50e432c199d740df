import {isConfigKind} from '../config/is-config-kind.ts'
import {checkLog} from '../logs/check-log.ts'
import type {Unmatched} from '../model/diagnosis.ts'
import type {Finding, StreamedPlace} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Note} from '../model/note.ts'
import type {BytePlace, LogHour, StreamedLog} from '../model/streamed-log.ts'
import type {DiagnosableInput} from './diagnose.ts'
import {mergeFindings} from './merge-findings.ts'
import {withServerStarts} from './server-starts.ts'

/** Inputs of which the logs were checked, and the configurations not yet: those can be judged again and again. */
export interface CheckedInputs {
  /** `input` is the index of its report; a log in several files has one for each, from there on. */
  readonly inputs: readonly {readonly each: DiagnosableInput; readonly input: number}[]
  readonly logs: readonly CheckedLog[]
  /** What the logs show, all together. */
  readonly symptoms: readonly Finding[]
}

/** What one log holds. */
export interface CheckedLog {
  readonly input: number
  readonly events: number
  readonly findings: readonly Finding[]
  readonly unmatched: readonly Unmatched[]
  readonly notes: readonly Note[]
  readonly hours: readonly LogHour[]
}

/** Runs the checks of the knowledge base on every log. */
export function checkLogs(given: readonly DiagnosableInput[], knowledge: Knowledge): CheckedInputs {
  const known = withServerStarts(knowledge)
  let next = 0
  const inputs = given.map(each => {
    const input = next
    next += countFiles(each)
    return {each, input}
  })
  const logs = inputs.flatMap(({each, input}): readonly CheckedLog[] => {
    if (!('text' in each)) return [fromStream(each, input)]
    return isConfigKind(each.kind) ? [] : [{input, ...checkLog(each, input, known)}]
  })
  const symptoms = mergeFindings(logs.flatMap(({findings}) => findings)).map(withoutMarks)
  return {inputs, logs, symptoms}
}

/** What a streamed log brought along, with its places as places of this input. */
function fromStream(log: StreamedLog, input: number): CheckedLog {
  const placed = (places: readonly BytePlace[], samples: readonly string[]) =>
    places.map(({line, column, endLine, endColumn, part = 0}, at): StreamedPlace => {
      const sample = samples[at]
      return {input: input + part, place: {line, column, endLine, endColumn}, ...(sample === undefined ? {} : {sample})}
    })
  return {
    input,
    events: log.events,
    findings: log.findings.map(({samples, places, ...finding}) => ({...finding, places: placed(places, samples)})),
    unmatched: log.unmatched.map(({sample, places, ...group}) => ({...group, places: placed(places, [sample])})),
    notes: log.notes,
    hours: log.hours,
  }
}

function countFiles(input: DiagnosableInput): number {
  return 'text' in input ? 1 : (input.parts?.length ?? 1)
}

/** The starts of the server belong to no article. */
function withoutMarks({article, ...finding}: Finding): Finding {
  return article ? {...finding, article} : finding
}
