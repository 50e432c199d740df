import type {Knowledge} from '../../model/knowledge.ts'
import type {Lang} from '../../model/lang.ts'
import type {Answer} from '../../report/answer-types.ts'

/** One input as the page hands it over: a `File`, or pasted text as a `Blob`. */
export interface NamedBlob {
  readonly name: string
  readonly blob: Blob
}

/** What the page asks of the worker in the box. `id` comes back with every message about it. */
export interface CheckRequest {
  readonly id: number
  readonly files: readonly NamedBlob[]
  readonly knowledge: Knowledge
  readonly lang: Lang
}

/** How far a check is; `index` counts from 1. */
export type CheckStep =
  | {readonly kind: 'reading'; readonly name: string; readonly index: number; readonly of: number}
  | {readonly kind: 'checking'}

/** Why a check gave no answer. */
export type CheckFailure =
  /** The frame or its worker did not start: the browser or an extension refuses it. */
  | {readonly kind: 'blocked'}
  /** The worker ended while it was at work, which is what browsers do when memory runs out. */
  | {readonly kind: 'stopped'}
  /** A file that cannot be read any more: moved, changed, or a folder. */
  | {readonly kind: 'unreadable'; readonly name: string}
  /** A fault of ours; `detail` is what the exception said. */
  | {readonly kind: 'fault'; readonly detail: string}

/** What the worker says. `ready` comes once, before anything is asked. */
export type BoxMessage =
  | {readonly kind: 'ready'}
  | {readonly kind: 'progress'; readonly id: number; readonly step: CheckStep}
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Answer}
  | {readonly kind: 'failed'; readonly id: number; readonly failure: CheckFailure}
