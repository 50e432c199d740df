import {answerExport} from './answer-export.ts'
import {answerRequest} from './answer-request.ts'
import {keptDiagnoses} from './kept-diagnoses.ts'
import type {BoxMessage, BoxRequest} from './messages.ts'

// The worker in the box: bundled into one script, which the page hands to the frame as text. The first message brings
// the port to the page; everything else goes over that port.
const kept = keptDiagnoses()

self.onmessage = ({ports}: MessageEvent) => {
  const port = ports[0]
  if (!port) return
  const tell = (message: BoxMessage) => port.postMessage(message)
  port.onmessage = ({data}: MessageEvent<BoxRequest>) => {
    if ('kind' in data) tell(answerExport(data, kept))
    else void answerRequest(data, tell, diagnosis => kept.keep(data.id, diagnosis, data.knowledge))
  }
  port.postMessage({kind: 'ready'})
}
