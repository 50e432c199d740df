import {checkLogs} from '../diagnosis/check-logs.ts'
import type {DiagnosableInput} from '../diagnosis/diagnose.ts'
import {inputChecks} from '../diagnosis/input-checks.ts'
import {judgeInputs} from '../diagnosis/judge-inputs.ts'
import {readInputs} from '../diagnosis/read-inputs.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {answer} from '../report/answer.ts'
import {blobFile, UnreadableFile} from './blob-file.ts'
import type {Checked, CheckProgress, NamedBlob} from './check-types.ts'

/** Milliseconds between two reports. */
const pause = 100

/**
 * Reads files, diagnoses them and answers in both languages, so that a change of language needs no second check. Never
 * rejects. Once it is cancelled it stops reading, and what it answers is of no use.
 */
export async function checkFiles(
  files: readonly NamedBlob[],
  knowledge: Knowledge,
  tell: (progress: CheckProgress) => void,
  isCancelled: () => boolean = () => false,
): Promise<Checked> {
  let last = 0
  const onProgress = ({bytes, size}: CheckProgress) => {
    const now = Date.now()
    if (now - last < pause) return
    last = now
    tell({bytes, size})
  }
  try {
    const inputs: DiagnosableInput[] = []
    const given = files.map(({name, blob}) => blobFile(name, blob))
    for await (const input of readInputs(given, inputChecks(knowledge), {onProgress, isCancelled})) inputs.push(input)
    const diagnosis = judgeInputs(checkLogs(inputs, knowledge), knowledge)
    return {kind: 'answer', answers: {en: answer(diagnosis, knowledge, 'en'), ja: answer(diagnosis, knowledge, 'ja')}}
  } catch (error) {
    return error instanceof UnreadableFile
      ? {kind: 'unreadable', name: error.file}
      : {kind: 'fault', detail: String(error)}
  }
}
