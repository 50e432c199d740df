import type {Knowledge} from '../model/knowledge.ts'
import {type Checked, type CheckProgress, checkFiles, type NamedBlob} from './check-files.ts'

/** What the page asks of the worker: one check, after which it is ended. */
export interface CheckQuestion {
  readonly files: readonly NamedBlob[]
  readonly knowledge: Knowledge
}

/** What the worker tells; `ready` before anything was asked. */
export type CheckMessage = {readonly kind: 'ready'} | ({readonly kind: 'progress'} & CheckProgress) | Checked

/** The worker: answers the check that it is asked for. */
export function answerChecks(): void {
  const tell = (message: CheckMessage) => self.postMessage(message)
  self.onmessage = ({data}: MessageEvent<CheckQuestion>) => {
    void checkFiles(data.files, data.knowledge, progress => tell({kind: 'progress', ...progress})).then(tell)
  }
  tell({kind: 'ready'})
}
