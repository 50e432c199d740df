import type {Answer} from '../../report/answer-types.ts'
import {frameDocument} from './frame-document.ts'
import type {
  BoxMessage,
  BoxRequest,
  CheckFailure,
  CheckRequest,
  CheckStep,
  Encoded,
  EncodeRequest,
  Exported,
  ExportRequest,
  Proven,
  ProveRequest,
  Redone,
  RedoRequest,
  Stopped,
} from './messages.ts'

/** How a check ended. */
export type CheckOutcome =
  /** `stopped`: it was cancelled, and this is what was found up to there. */
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Answer; readonly stopped: Stopped | null}
  | {readonly kind: 'failed'; readonly failure: CheckFailure}

/** A worker that cannot connect to anything, in a sandboxed frame of this page. */
export interface Box {
  readonly kind: 'open'
  /** Runs one check; several may be under way. Never rejects. */
  readonly ask: (request: CheckRequest, onStep?: (step: CheckStep) => void) => Promise<CheckOutcome>
  /** Asks a check to end; it is answered with what was found up to there. */
  readonly cancel: (id: number) => void
  /** Gives the answer of a check in another form; null if it is no longer at hand. Never rejects. */
  readonly exportAnswer: (request: ExportRequest) => Promise<Exported | null>
  /** Says what a proxy makes of a request; null if the worker was ended. Never rejects. */
  readonly prove: (request: ProveRequest) => Promise<Proven | null>
  /** Redoes the answer of a check; null if it is no longer at hand, or a newer request came. Never rejects. */
  readonly redo: (request: RedoRequest) => Promise<Redone | null>
  /** Gives an edited text as bytes; null if the check is no longer at hand. Never rejects. */
  readonly encode: (request: EncodeRequest) => Promise<Encoded | null>
  /** Ends the worker at once and removes the frame; what is under way ends as `stopped`. */
  readonly close: () => void
}

interface Asked {
  readonly onStep: ((step: CheckStep) => void) | undefined
  readonly settle: (outcome: CheckOutcome) => void
}

/** Milliseconds within which frame and worker must have started; both are local, so a slow network does not matter. */
const patience = 15_000

/**
 * Opens a box that runs `source`, the text of a classic script which takes a `MessagePort` with its first message and
 * speaks `BoxMessage` over it. Resolves when the worker is ready, or with the reason why it will not be.
 */
export function openBox(source: string): Promise<Box | {readonly kind: 'failed'; readonly failure: CheckFailure}> {
  return new Promise(resolve => {
    const asked = new Map<number, Asked>()
    /** Who waits for the one reply to a request, by the kind of the reply and its id. */
    const waiting = new Map<string, (reply: unknown) => void>()
    const {port1: port, port2: workerPort} = new MessageChannel()
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.setAttribute('aria-hidden', 'true')
    frame.tabIndex = -1
    frame.title = 'Shindan'
    frame.hidden = true
    frame.srcdoc = frameDocument

    function end(failure: CheckFailure) {
      clearTimeout(timer)
      window.removeEventListener('message', onFrameMessage)
      port.close()
      frame.remove()
      resolve({kind: 'failed', failure})
      for (const {settle} of asked.values()) settle({kind: 'failed', failure})
      asked.clear()
      for (const settle of waiting.values()) settle(null)
      waiting.clear()
    }

    function onFrameMessage({source: sender, data}: MessageEvent<unknown>) {
      if (sender !== frame.contentWindow || sender === null) return
      // A sandboxed frame has no origin that a message could be addressed to, hence '*'; the window is known.
      if (data === 'shindan-box-ready') frame.contentWindow?.postMessage(source, '*', [workerPort])
      if (data === 'shindan-box-failed') end({kind: ready ? 'stopped' : 'blocked'})
    }

    function onMessage({data}: MessageEvent<BoxMessage>) {
      if (data.kind === 'ready') {
        ready = true
        clearTimeout(timer)
        const cancel = (id: number) => send({kind: 'cancel', id})
        const close = () => end({kind: 'stopped'})
        const exportAnswer = (request: ExportRequest) => askOnce<Exported>('exported', request)
        const prove = (request: ProveRequest) => askOnce<Proven>('proven', request)
        const redo = (request: RedoRequest) => askOnce<Redone>('redone', request)
        const encode = (request: EncodeRequest) => askOnce<Encoded>('encoded', request)
        resolve({kind: 'open', ask, cancel, exportAnswer, prove, redo, encode, close})
        return
      }
      if (data.kind === 'exported') return reply(data.kind, data.id, data.exported)
      if (data.kind === 'proven') return reply(data.kind, data.id, data.proven)
      if (data.kind === 'redone') return reply(data.kind, data.id, data.redone)
      if (data.kind === 'encoded') return reply(data.kind, data.id, data.encoded)
      const question = asked.get(data.id)
      if (data.kind === 'progress') {
        question?.onStep?.(data.step)
        return
      }
      asked.delete(data.id)
      question?.settle(data)
    }

    function send(request: BoxRequest) {
      port.postMessage(request)
    }

    function ask(request: CheckRequest, onStep?: (step: CheckStep) => void): Promise<CheckOutcome> {
      return new Promise(settle => {
        if (!frame.isConnected) return settle({kind: 'failed', failure: {kind: 'stopped'}})
        asked.set(request.id, {onStep, settle})
        send(request)
      })
    }

    /** Null if the box is closed, or closes before the reply. */
    function askOnce<T>(
      kind: BoxMessage['kind'],
      request: ExportRequest | ProveRequest | RedoRequest | EncodeRequest,
    ): Promise<T | null> {
      return new Promise(settle => {
        if (!frame.isConnected) return settle(null)
        waiting.set(`${kind} ${request.id}`, answer => settle(answer as T | null))
        send(request)
      })
    }

    function reply(kind: BoxMessage['kind'], id: number, answer: unknown) {
      waiting.get(`${kind} ${id}`)?.(answer)
      waiting.delete(`${kind} ${id}`)
    }

    let ready = false
    const timer = setTimeout(() => end({kind: 'blocked'}), patience)
    port.onmessage = onMessage
    window.addEventListener('message', onFrameMessage)
    document.body.append(frame)
  })
}
