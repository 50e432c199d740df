import {answerEdit} from './answer-edit.ts'
import {answerExport} from './answer-export.ts'
import {answerProof} from './answer-proof.ts'
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
  const cancelled = new Set<number>()
  port.onmessage = ({data}: MessageEvent<BoxRequest>) => {
    if (data.kind === 'cancel') cancelled.add(data.id)
    else if (data.kind === 'export') tell(answerExport(data, kept))
    else if (data.kind === 'prove') tell(answerProof(data))
    else if (data.kind === 'edit') tell(answerEdit(data, kept))
    else {
      void answerRequest(
        data,
        tell,
        diagnosis => kept.keep(data.id, diagnosis, data.knowledge),
        () => cancelled.has(data.id),
      )
    }
  }
  port.postMessage({kind: 'ready'})
}
