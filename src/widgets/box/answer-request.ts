import {diagnose} from '../../diagnosis/diagnose.ts'
import {readSource} from '../../input/read-source.ts'
import type {SourceText} from '../../model/source-text.ts'
import {answer} from '../../report/answer.ts'
import type {BoxMessage, CheckRequest} from './messages.ts'

/** Bytes of one input that are read: more than `readSource` takes, so that it says so without all of it in memory. */
const readAtMost = 300 * 1024 * 1024

/** Reads the files of a request, diagnoses them and tells progress and the answer; never throws. */
export async function answerRequest(request: CheckRequest, tell: (message: BoxMessage) => void): Promise<void> {
  const {id, files, knowledge, lang} = request
  const sources: SourceText[] = []
  for (const [at, {name, blob}] of files.entries()) {
    tell({kind: 'progress', id, step: {kind: 'reading', name, index: at + 1, of: files.length}})
    const bytes = await read(blob)
    if (!bytes) return tell({kind: 'failed', id, failure: {kind: 'unreadable', name}})
    try {
      sources.push(readSource(name, bytes))
    } catch (error) {
      return tell({kind: 'failed', id, failure: {kind: 'fault', detail: `${name}: ${String(error)}`}})
    }
  }
  tell({kind: 'progress', id, step: {kind: 'checking'}})
  try {
    tell({kind: 'answer', id, answer: answer(diagnose(sources, knowledge), knowledge, lang)})
  } catch (error) {
    tell({kind: 'failed', id, failure: {kind: 'fault', detail: String(error)}})
  }
}

async function read(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.slice(0, readAtMost).arrayBuffer())
  } catch {
    return null
  }
}
