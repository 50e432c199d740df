import type {ProofQuestion} from '../../diagnosis/proof/prove.ts'
import type {Knowledge} from '../../model/knowledge.ts'
import type {Lang} from '../../model/lang.ts'
import type {Proof} from '../../model/proof.ts'
import type {DecodedToken, TokenProblem} from '../../qsh/decode-token.ts'
import type {Explanation} from '../../qsh/explain-mismatch.ts'
import type {Answer, DiffLine} from '../../report/answer-types.ts'
import type {EditableConfig} from '../../report/editable-config.ts'
import type {Replaced} from '../../report/redact/redactor.ts'
import type {ReportFormat} from '../../report/write-report.ts'

/** One input as the page hands it over: a `File`, or pasted text as a `Blob`. */
export interface NamedBlob {
  readonly name: string
  readonly blob: Blob
}

/** What the page asks of the worker in the box. `id` comes back with every message about it. */
export type BoxRequest = CheckRequest | CancelRequest | ExportRequest | ProveRequest | RedoRequest | EncodeRequest

/** Asks to check files. */
export interface CheckRequest {
  readonly kind: 'check'
  readonly id: number
  readonly files: readonly NamedBlob[]
  readonly knowledge: Knowledge
  readonly lang: Lang
  /** The proxy that stands in front of the others, where the user has said so. */
  readonly front?: NamedInput | null
}

/** An input by its name, for its index is another one whenever files are added or removed. */
export interface NamedInput {
  readonly name: string
  /** Which it is among those of that name, from 0. */
  readonly nth: number
}

/** Asks to end a check: it is answered with what was found up to there. */
export interface CancelRequest {
  readonly kind: 'cancel'
  readonly id: number
}

/** How far a check is. */
export type CheckStep = ReadingStep | {readonly kind: 'checking'}

/** How far the files were read. */
export interface ReadingStep {
  readonly kind: 'reading'
  /** Of the file that is being read. */
  readonly name: string
  /** Counts from 1. */
  readonly index: number
  readonly of: number
  /** Read so far, of all files together; archives count as they are given, packed. */
  readonly bytes: number
  readonly size: number
  /** Events of known problems in what was streamed so far, thresholds left aside, the most frequent first. */
  readonly found: readonly {readonly title: string; readonly count: number}[]
}

/** How much had been read when a check was cancelled. */
export interface Stopped {
  /** Files that were read to their end. */
  readonly files: number
  readonly of: number
  readonly bytes: number
  readonly size: number
}

/** What an answer can be taken away as: a file, the view to print, the fragment of an address, text selected in it. */
export type ExportFormat = ReportFormat | 'print' | 'link' | 'selection'

/** Asks for the answer of an earlier check in another form. */
export interface ExportRequest {
  readonly kind: 'export'
  readonly id: number
  /** The `id` of the check. */
  readonly of: number
  readonly format: ExportFormat
  /** The text as it is shown, for `selection`. */
  readonly selection?: string
  readonly lang: Lang
  /** Whether identifying values are replaced. */
  readonly redact: boolean
  /** Address of the site for links, without a slash at its end and without a language. */
  readonly site: string
}

/** Asks what a proxy makes of a request. */
export interface ProveRequest {
  readonly kind: 'prove'
  readonly id: number
  /** The configuration as text. */
  readonly config: string
  /** The text of Tomcat's `server.xml`; empty for its defaults. */
  readonly server: string
  readonly question: ProofQuestion
  /** A token, or the fingerprint alone, that is to be explained; empty for none. */
  readonly claim: string
  /** Seconds since 1970, for the times of a token. */
  readonly now: number
}

/** What a proxy makes of a request, or why that cannot be said. */
export type Proven =
  | {
      readonly kind: 'proof'
      readonly proof: Proof
      /** The lines that the correction changes; none without one. */
      readonly diff: readonly DiffLine[]
      readonly claim: ReadClaim | null
    }
  /** The text is no configuration of a proxy that is modelled. */
  | {readonly kind: 'not-a-proxy'}
  /** It is the `server.xml` of Tomcat, and what stands in front is missing. */
  | {readonly kind: 'tomcat-alone'}
  /** The text for `server.xml` is none, or holds no connector. */
  | {readonly kind: 'not-a-server'}
  /** It holds no virtual host or server. */
  | {readonly kind: 'no-site'}
  /** A fault of ours. */
  | {readonly kind: 'fault'}

/** A token or fingerprint, read. */
export interface ReadClaim {
  /** Null for a fingerprint alone, and for a token that cannot be read. */
  readonly token: DecodedToken | null
  readonly problems: readonly TokenProblem[]
  /** What the fingerprint belongs to; null where there is none. */
  readonly explanation: Explanation | null
}

/** An answer in another form. */
export interface Exported {
  /** The text of the file, the fragment or the selection; empty for the view to print. */
  readonly text: string
  /** What is printed; null for everything else. */
  readonly answer: Answer | null
  readonly replaced: readonly Replaced[]
}

/** Asks for the answer of an earlier check once more, with what the user says about its files; they are not read again. */
export interface RedoRequest {
  readonly kind: 'redo'
  readonly id: number
  /** The `id` of the check. */
  readonly of: number
  /** The index of the proxy that stands in front of the others; null where the user has not said so. */
  readonly front: number | null
  /** Configurations that were edited, by their index among the inputs of the check. */
  readonly texts: readonly (readonly [input: number, text: string])[]
  /** Configurations that are to be listed in any case, and wanted as they are edited. */
  readonly open: readonly number[]
  readonly lang: Lang
}

/** An answer after it was redone. */
export interface Redone {
  readonly answer: Answer
  /** The configurations that were asked for. */
  readonly configs: readonly (readonly [input: number, config: EditableConfig])[]
}

/** Asks for a text as bytes. */
export interface EncodeRequest {
  readonly kind: 'encode'
  readonly id: number
  /** The `id` of the check. */
  readonly of: number
  /** The input that it is the text of. */
  readonly input: number
  readonly text: string
}

/** A text in the encoding of its input; null if a character does not exist there. */
export interface Encoded {
  readonly bytes: Uint8Array | null
}

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
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Answer; readonly stopped: Stopped | null}
  | {readonly kind: 'failed'; readonly id: number; readonly failure: CheckFailure}
  | {readonly kind: 'proven'; readonly id: number; readonly proven: Proven}
  /** Null if the answer is no longer at hand. */
  | {readonly kind: 'exported'; readonly id: number; readonly exported: Exported | null}
  /** Null if the check is no longer at hand, or a newer request came. */
  | {readonly kind: 'redone'; readonly id: number; readonly redone: Redone | null}
  /** Null if the check is no longer at hand. */
  | {readonly kind: 'encoded'; readonly id: number; readonly encoded: Encoded | null}
