import {checkFiles} from './check-files.ts'
import type {CheckMessage, CheckQuestion} from './check-types.ts'

/** The worker: answers the check that it is asked for. */
export function answerChecks(): void {
  const tell = (message: CheckMessage) => self.postMessage(message)
  self.onmessage = ({data}: MessageEvent<CheckQuestion>) => {
    void checkFiles(data.files, data.knowledge, progress => tell({kind: 'progress', ...progress})).then(tell)
  }
  tell({kind: 'ready'})
}
