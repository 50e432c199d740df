import type {CheckReply, CheckRequest} from './messages.ts'

/**
 * Has a text checked by a worker, so that the page stays usable whatever its size. Rejects where no worker can be started
 * (a policy of the page, a file that is missing); a check that failed is a reply.
 */
export function askWorker(script: string, request: CheckRequest): Promise<CheckReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script)
    worker.onerror = event => {
      worker.terminate()
      reject(new Error(event.message))
    }
    worker.onmessage = ({data}: MessageEvent<CheckReply>) => {
      worker.terminate()
      resolve(data)
    }
    worker.postMessage(request)
  })
}
