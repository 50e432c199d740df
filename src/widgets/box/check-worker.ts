import {answerEncode} from './answer-encode.ts'
import {answerExport} from './answer-export.ts'
import {answerProof} from './answer-proof.ts'
import {answerRedo} from './answer-redo.ts'
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
  /** The last request to redo an answer, by the id of its check. */
  const newest = new Map<number, number>()
  port.onmessage = ({data}: MessageEvent<BoxRequest>) => {
    if (data.kind === 'cancel') cancelled.add(data.id)
    else if (data.kind === 'export') tell(answerExport(data, kept))
    else if (data.kind === 'prove') tell(answerProof(data))
    else if (data.kind === 'encode') tell({kind: 'encoded', id: data.id, encoded: answerEncode(data, kept)})
    else if (data.kind === 'redo') {
      const {id, of} = data
      newest.set(of, id)
      void answerRedo(data, kept, () => newest.get(of) === id).then(redone => tell({kind: 'redone', id, redone}))
    } else {
      void answerRequest(
        data,
        tell,
        made => kept.keep(data.id, made),
        () => cancelled.has(data.id),
      )
    }
  }
  port.postMessage({kind: 'ready'})
}
