import type {ByteSource} from '../byte-source.ts'
import type {InputNoteId} from '../input-note-id.ts'

/** Why bytes of an archive end before they should, or cannot be trusted. */
export type MemberProblem = Extract<
  InputNoteId,
  'data-cut-off' | 'data-damaged' | 'checksum-mismatch' | 'unfolds-too-far'
>

/** Bytes out of an archive: what can be read is handed on, and what was wrong with the rest is told at the end. */
export interface MemberSource extends ByteSource {
  readonly problem: () => MemberProblem | null
}
