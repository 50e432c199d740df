import type {CheckMessage, CheckQuestion} from './answer-checks.ts'
import {type Checked, type CheckProgress, checkFiles} from './check-files.ts'

/** A check that is under way. */
export interface RunningCheck {
  /** Never rejects; never settles once it was cancelled. */
  readonly checked: Promise<Checked>
  /** Ends it at once, and forgets what was found. */
  readonly cancel: () => void
}

/** `trustedTypes` is newer than TypeScript's library, and missing in older browsers. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {readonly createScriptURL: (address: string) => string},
  ) => {readonly createScriptURL: (address: string) => string}
}

/** Says that an address of our own making may be run. */
let trusted: ((address: string) => string) | undefined

/**
 * Checks in a worker made of `source`. Where the browser starts none for a page from a disk, the page itself checks, between
 * one piece of a file and the next of which it answers to its reader.
 */
export function runCheck(
  source: string,
  question: CheckQuestion,
  tell: (progress: CheckProgress) => void,
): RunningCheck {
  const worker = startWorker(source)
  const here = () => checkFiles(question.files, question.knowledge, tell)
  const checked = worker ? ask(worker, question, tell).then(answered => answered ?? here()) : here()
  return {checked, cancel: () => worker?.terminate()}
}

function startWorker(source: string): Worker | null {
  try {
    return new Worker(trust(URL.createObjectURL(new Blob([source], {type: 'text/javascript'}))))
  } catch {
    return null
  }
}

function trust(address: string): string {
  const types = (globalThis as {readonly trustedTypes?: TrustedTypes}).trustedTypes
  if (!trusted) {
    const policy = types?.createPolicy('shindan', {createScriptURL: own => own})
    trusted = own => policy?.createScriptURL(own) ?? own
  }
  return trusted(address)
}

/** Null if the worker did not start. */
function ask(
  worker: Worker,
  question: CheckQuestion,
  tell: (progress: CheckProgress) => void,
): Promise<Checked | null> {
  return new Promise(resolve => {
    let isReady = false
    const end = (checked: Checked | null) => {
      worker.terminate()
      resolve(checked)
    }
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
