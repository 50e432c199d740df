import type {Edit} from '../model/edit.ts'
import type {Note} from '../model/note.ts'
import {applyEdits} from './apply-edits.ts'
import type {RepairNoteId} from './input-note-id.ts'
import type {Repair} from './repairs.ts'

/** A text after repairs; `edits` holds one list per repair that found something, in order, and so does `notes`. */
export interface Repaired {
  readonly text: string
  readonly edits: readonly (readonly Edit[])[]
  readonly notes: readonly Note<RepairNoteId>[]
}

/** Makes repairs one after the other, each on what the one before left. */
export function repairText(text: string, repairs: readonly Repair[]): Repaired {
  return repairs.reduce<Repaired>(
    (done, {note, repair}) => {
      const edits = repair(done.text)
      if (edits.length === 0) return done
      return {
        text: applyEdits(done.text, edits),
        edits: [...done.edits, edits],
        notes: [...done.notes, {id: note, facts: {count: edits.length}}],
      }
    },
    {text, edits: [], notes: []},
  )
}
