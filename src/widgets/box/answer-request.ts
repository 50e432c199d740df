import {type DiagnosableInput, diagnose} from '../../diagnosis/diagnose.ts'
import {inputChecks, readInput} from '../../diagnosis/read-input.ts'
import type {ByteSource} from '../../logs/stream/byte-source.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import {answer} from '../../report/answer.ts'
import {blobSource} from './blob-source.ts'
import type {BoxMessage, CheckRequest} from './messages.ts'
import {readAhead} from './read-ahead.ts'
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
    const checks = inputChecks(knowledge)
    const progress = readingProgress(request, tell)
    for (const {name, blob, bytes} of readAhead(files)) {
      if (isCancelled()) break
      progress.begin(name)
      const source = bytes ? await memorySource(name, bytes) : await openedSource(name, blob)
      if (!source) return tell({kind: 'failed', id, failure: {kind: 'unreadable', name}})
      const read = await readInput(source, checks, {onProgress: progress.within, isCancelled})
      inputs.push(...read)
      if (!isCancelled()) progress.end(blob.size, read)
    }
    const stopped = isCancelled() ? progress.stopped() : null
    tell({kind: 'progress', id, step: {kind: 'checking'}})
    const diagnosis = diagnose(inputs, knowledge)
    keep(diagnosis)
    tell({kind: 'answer', id, answer: answer(diagnosis, knowledge, lang), stopped})
  } catch (error) {
    tell({kind: 'failed', id, failure: {kind: 'fault', detail: String(error)}})
  }
}

async function memorySource(name: string, read: Promise<Uint8Array | null>): Promise<ByteSource | null> {
  const bytes = await read
  if (!bytes) return null
  let at = 0
  return {
    name,
    size: bytes.length,
    read: async into => {
      const part = bytes.subarray(at, at + into.length)
      at += part.length
      into.set(part)
      return into.subarray(0, part.length)
    },
  }
}

/** A file that was moved or changed since it was dropped cannot be read, and says so at the first byte: null. */
async function openedSource(name: string, blob: Blob): Promise<ByteSource | null> {
  return blob
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => blobSource(name, blob),
      () => null,
    )
}
