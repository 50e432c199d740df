import {type DiagnosableInput, diagnose} from '../../diagnosis/diagnose.ts'
import {inputChecks} from '../../diagnosis/input-checks.ts'
import {readInputs} from '../../diagnosis/read-inputs.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import {answer} from '../../report/answer.ts'
import {givenFiles, UnreadableFile} from './given-files.ts'
import type {BoxMessage, CheckRequest} from './messages.ts'
import {readingProgress} from './reading-progress.ts'

/**
 * Reads the files of a request, diagnoses them and tells progress and the answer; never throws. `keep` gets the diagnosis,
 * for later questions about it. `isCancelled` is asked before every chunk: what was read up to there is answered for.
 */
export async function answerRequest(
  request: CheckRequest,
  tell: (message: BoxMessage) => void,
  keep: (diagnosis: Diagnosis) => void,
  isCancelled: () => boolean = () => false,
): Promise<void> {
  const {id, files, knowledge, lang} = request
  const inputs: DiagnosableInput[] = []
  try {
    const progress = readingProgress(request, tell)
    const given = givenFiles(files, progress.begin)
    for await (const input of readInputs(given, inputChecks(knowledge), {onProgress: progress.within, isCancelled})) {
      inputs.push(input)
      progress.add(input)
    }
    const stopped = isCancelled() ? progress.stopped() : null
    tell({kind: 'progress', id, step: {kind: 'checking'}})
    const diagnosis = diagnose(inputs, knowledge)
    keep(diagnosis)
    tell({kind: 'answer', id, answer: answer(diagnosis, knowledge, lang), stopped})
  } catch (error) {
    const failure =
      error instanceof UnreadableFile
        ? ({kind: 'unreadable', name: error.file} as const)
        : ({kind: 'fault', detail: String(error)} as const)
    tell({kind: 'failed', id, failure})
  }
}
