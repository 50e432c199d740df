import {type DiagnosableInput, diagnose} from '../../diagnosis/diagnose.ts'
import {inputChecks, readInput} from '../../diagnosis/read-input.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import {answer} from '../../report/answer.ts'
import {blobSource} from './blob-source.ts'
import type {BoxMessage, CheckRequest} from './messages.ts'

/**
 * Reads the files of a request, diagnoses them and tells progress and the answer; never throws. `keep` gets the diagnosis,
 * for later questions about it.
 */
export async function answerRequest(
  request: CheckRequest,
  tell: (message: BoxMessage) => void,
  keep: (diagnosis: Diagnosis) => void,
): Promise<void> {
  const {id, files, knowledge, lang} = request
  const inputs: DiagnosableInput[] = []
  try {
    const checks = inputChecks(knowledge)
    for (const [at, {name, blob}] of files.entries()) {
      const step = {kind: 'reading', name, index: at + 1, of: files.length} as const
      tell({kind: 'progress', id, step})
      if (!(await isReadable(blob))) return tell({kind: 'failed', id, failure: {kind: 'unreadable', name}})
      inputs.push(...(await readInput(blobSource(name, blob), checks)))
    }
    tell({kind: 'progress', id, step: {kind: 'checking'}})
    const diagnosis = diagnose(inputs, knowledge)
    keep(diagnosis)
    tell({kind: 'answer', id, answer: answer(diagnosis, knowledge, lang)})
  } catch (error) {
    tell({kind: 'failed', id, failure: {kind: 'fault', detail: String(error)}})
  }
}

/** A file that was moved or changed since it was dropped cannot be read, and says so at the first byte. */
async function isReadable(blob: Blob): Promise<boolean> {
  return blob
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}
