import type {Note} from '../../model/note.ts'
import type {InputNoteId} from '../input-note-id.ts'

/** Gathers what there is to say about members, so that an archive with a thousand of them says it once. */
export interface NoteTally {
  readonly add: (id: InputNoteId, name: string) => void
  /** One per id, with `count` and the `name` of the first member. */
  readonly notes: () => readonly Note<InputNoteId>[]
}

export function noteTally(): NoteTally {
  const found = new Map<InputNoteId, {name: string; count: number}>()
  return {
    add: (id, name) => {
      const known = found.get(id)
      if (known) known.count++
      else found.set(id, {name, count: 1})
    },
    notes: () => [...found].map(([id, {name, count}]) => ({id, facts: {count, name}})),
  }
}
