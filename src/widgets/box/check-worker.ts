import {answerRequest} from './answer-request.ts'
import type {BoxRequest} from './messages.ts'

// The worker in the box: bundled into one script, which the page hands to the frame as text. The first message brings
// the port to the page; everything else goes over that port.
self.onmessage = ({ports}: MessageEvent) => {
  const port = ports[0]
  if (!port) return
  const cancelled = new Set<number>()
  port.onmessage = ({data}: MessageEvent<BoxRequest>) => {
    if (data.kind === 'cancel') cancelled.add(data.id)
    else {
      void answerRequest(
        data,
        message => port.postMessage(message),
        () => cancelled.has(data.id),
      )
    }
  }
  port.postMessage({kind: 'ready'})
}
