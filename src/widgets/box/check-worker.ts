import {answerRequest} from './answer-request.ts'
import type {CheckRequest} from './messages.ts'

// The worker in the box: bundled into one script, which the page hands to the frame as text. The first message brings
// the port to the page; everything else goes over that port.
self.onmessage = ({ports}: MessageEvent) => {
  const port = ports[0]
  if (!port) return
  port.onmessage = ({data}: MessageEvent<CheckRequest>) => {
    void answerRequest(data, message => port.postMessage(message))
  }
  port.postMessage({kind: 'ready'})
}
