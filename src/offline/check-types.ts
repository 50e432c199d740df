import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Answer} from '../report/answer-types.ts'

/** One input: a `File`, or pasted text as a `Blob`. */
export interface NamedBlob {
  readonly name: string
  readonly blob: Blob
}

/** How a check ended. */
export type Checked =
  | {readonly kind: 'answer'; readonly answers: Readonly<Record<Lang, Answer>>}
  | {readonly kind: 'unreadable'; readonly name: string}
  | {readonly kind: 'fault'; readonly detail: string}

/** Bytes read so far of the file that is being read. */
export interface CheckProgress {
  readonly bytes: number
  readonly size: number | null
}

/** What the page asks of the worker: one check, after which it is ended. */
export interface CheckQuestion {
  readonly files: readonly NamedBlob[]
  readonly knowledge: Knowledge
}

/** What the worker tells; `ready` before anything was asked. */
export type CheckMessage = {readonly kind: 'ready'} | ({readonly kind: 'progress'} & CheckProgress) | Checked

/** A check in the page itself. Never rejects; stops reading once it is cancelled. */
export type CheckHere = (
  files: readonly NamedBlob[],
  knowledge: Knowledge,
  tell: (progress: CheckProgress) => void,
  isCancelled: () => boolean,
) => Promise<Checked>

/** What checks are run with. */
export interface CheckSetting {
  /** Rejects with a `CannotCheck` if it cannot be had. */
  readonly knowledge: () => Promise<Knowledge>
  /** Address of the worker's script, of the same origin or a blob. */
  readonly script: () => string
  /** What checks where no worker starts. Rejects with a `CannotCheck` if the page may not either. */
  readonly here: () => Promise<CheckHere>
}
