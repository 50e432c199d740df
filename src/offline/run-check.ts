import {CannotCheck} from './cannot-check.ts'
import type {Checked, CheckMessage, CheckProgress, CheckQuestion, CheckSetting, NamedBlob} from './check-types.ts'
import {trustScript} from './trust-script.ts'

/** How a check ended, or that there could be none. */
export type CheckEnd = Checked | {readonly kind: 'cannot'; readonly texts: CannotCheck['texts']}

/** A check that is under way. */
export interface RunningCheck {
  /** Never rejects. Of no use once it was cancelled, and may not even settle then. */
  readonly ended: Promise<CheckEnd>
  /** Ends it at once, and forgets what was found. */
  readonly cancel: () => void
}

/**
 * Checks in a worker. Where the browser or a policy starts none, the page itself checks, between one piece of a file and the
 * next of which it answers to its reader.
 */
export function runCheck(
  setting: CheckSetting,
  files: readonly NamedBlob[],
  tell: (progress: CheckProgress) => void,
): RunningCheck {
  const controller = new AbortController()
  const ended = check(setting, files, tell, controller.signal).catch(
    (error: unknown): CheckEnd =>
      error instanceof CannotCheck ? {kind: 'cannot', texts: error.texts} : {kind: 'fault', detail: String(error)},
  )
  return {ended, cancel: () => controller.abort()}
}

async function check(
  {knowledge: load, script, here}: CheckSetting,
  files: readonly NamedBlob[],
  tell: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckEnd> {
  const knowledge = await load()
  signal.throwIfAborted()
  const worker = startWorker(script)
  const answered = worker && (await ask(worker, {files, knowledge}, tell, signal))
  if (answered) return answered
  const checkHere = await here()
  return checkHere(files, knowledge, tell, () => signal.aborted)
}

function startWorker(script: () => string): Worker | null {
  try {
    return new Worker(trustScript(script()))
  } catch {
    return null
  }
}

/** Null if the worker did not start. */
function ask(
  worker: Worker,
  question: CheckQuestion,
  tell: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<Checked | null> {
  return new Promise(resolve => {
    let isReady = false
    const end = (checked: Checked | null) => {
      worker.terminate()
      resolve(checked)
    }
    signal.addEventListener('abort', () => worker.terminate())
    worker.onerror = event => end(isReady ? {kind: 'fault', detail: event.message} : null)
    worker.onmessage = ({data}: MessageEvent<CheckMessage>) => {
      if (data.kind === 'ready') {
        isReady = true
        worker.postMessage(question)
      } else if (data.kind === 'progress') tell(data)
      else end(data)
    }
  })
}
