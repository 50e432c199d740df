import type {Diagnosis} from '../model/diagnosis.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {SourceText} from '../model/source-text.ts'
import type {StreamedLog} from '../model/streamed-log.ts'
import {checkLogs} from './check-logs.ts'
import {judgeInputs} from './judge-inputs.ts'

/** What is diagnosed: a text, or a log that was checked while it was streamed. */
export type DiagnosableInput = SourceText | StreamedLog

/**
 * Reads every input, runs every check of the knowledge base on it and judges every cause that something was found for.
 * Inputs that are neither log nor config stay in `inputs` with their notes and lead to nothing. `front` is the configuration
 * of the proxy that stands in front of the others, where the user says so.
 */
export function diagnose(
  given: readonly DiagnosableInput[],
  knowledge: Knowledge,
  front?: DiagnosableInput,
): Diagnosis {
  const checked = checkLogs(given, knowledge)
  return judgeInputs(checked, knowledge, {front: checked.inputs.find(({each}) => each === front)?.input})
}
