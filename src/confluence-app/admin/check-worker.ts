import {checkText} from './check-text.ts'
import type {CheckReply, CheckRequest} from './messages.ts'

// The worker of the checks. A request comes alone and gets one reply.
self.onmessage = ({data}: MessageEvent<CheckRequest>) => {
  const reply = (message: CheckReply) => self.postMessage(message)
  checkText(data).then(
    answer => reply({answer}),
    (cause: unknown) => reply({fault: String(cause)}),
  )
}
