import {type DiagnosableInput, diagnose} from '../../diagnosis/diagnose.ts'
import {inputChecks} from '../../diagnosis/input-checks.ts'
import {readInputs} from '../../diagnosis/read-inputs.ts'
import type {ByteFile} from '../../input/byte-file.ts'
import {answer} from '../../report/answer.ts'
import {blobFile} from './blob-file.ts'
import type {BoxMessage, CheckRequest} from './messages.ts'

/** Reads the files of a request, diagnoses them and tells progress and the answer; never throws. */
export async function answerRequest(request: CheckRequest, tell: (message: BoxMessage) => void): Promise<void> {
  const {id, files, knowledge, lang} = request
  const inputs: DiagnosableInput[] = []
  try {
    for (const {name, blob} of files) {
      if (!(await isReadable(blob))) return tell({kind: 'failed', id, failure: {kind: 'unreadable', name}})
    }
    const given = files.map(({name, blob}, at): ByteFile => {
      const file = blobFile(name, blob)
      const step = {kind: 'reading', name, index: at + 1, of: files.length} as const
      const open = () => {
        tell({kind: 'progress', id, step})
        return file.open()
      }
      return {...file, open}
    })
    for await (const input of readInputs(given, inputChecks(knowledge))) inputs.push(input)
    tell({kind: 'progress', id, step: {kind: 'checking'}})
    tell({kind: 'answer', id, answer: answer(diagnose(inputs, knowledge), knowledge, lang)})
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
