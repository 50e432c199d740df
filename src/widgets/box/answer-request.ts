import {type CheckedInputs, checkLogs} from '../../diagnosis/check-logs.ts'
import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import {inputChecks} from '../../diagnosis/input-checks.ts'
import {judgeInputs} from '../../diagnosis/judge-inputs.ts'
import {readInputs} from '../../diagnosis/read-inputs.ts'
import {answer} from '../../report/answer.ts'
import {givenFiles, UnreadableFile} from './given-files.ts'
import type {MadeDiagnosis} from './kept-diagnoses.ts'
import type {BoxMessage, CheckRequest, NamedInput} from './messages.ts'
import {readingProgress} from './reading-progress.ts'

/**
 * Reads the files of a request, diagnoses them and tells progress and the answer; never throws. `keep` gets the diagnosis and
 * what it was made from, for later questions about it. `isCancelled` is asked before every chunk: what was read up to there is answered for.
 */
export async function answerRequest(
  request: CheckRequest,
  tell: (message: BoxMessage) => void,
  keep: (made: MadeDiagnosis) => void,
  isCancelled: () => boolean = () => false,
): Promise<void> {
  const {id, files, knowledge, lang, front} = request
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
    const checked = checkLogs(inputs, knowledge)
    const diagnosis = judgeInputs(checked, knowledge, {front: front ? inputNamed(front, checked) : undefined})
    keep({diagnosis, knowledge, checked})
    tell({kind: 'answer', id, answer: answer(diagnosis, knowledge, lang), stopped})
  } catch (error) {
    const failure =
      error instanceof UnreadableFile
        ? ({kind: 'unreadable', name: error.file} as const)
        : ({kind: 'fault', detail: String(error)} as const)
    tell({kind: 'failed', id, failure})
  }
}

function inputNamed({name, nth}: NamedInput, {inputs}: CheckedInputs): number | undefined {
  return inputs.filter(({each}) => each.name === name)[nth]?.input
}
