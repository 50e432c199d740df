import type {ConfigNoteId} from '../../config/config-note-id.ts'

/** The notes about inputs that a shared link holds: what the user did, without which its verdicts could not be understood. */
export const sharedNotes: readonly string[] = ['taken-as-front', 'edited-here'] satisfies readonly ConfigNoteId[]
