import type {Knowledge} from '../../model/knowledge.ts'
import type {Lang} from '../../model/lang.ts'
import type {Answer} from '../../report/answer-types.ts'

/** What the page asks of the worker: one text to check. */
export interface CheckRequest {
  readonly text: string
  readonly knowledge: Knowledge
  readonly lang: Lang
}

/** What the worker says, once for a request. */
export type CheckReply = {readonly answer: Answer} | {readonly fault: string}
