import type {Edit} from '../model/edit.ts'
import type {InputKind, LogInputKind} from '../model/input-kind.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import {layoutsOf} from './event-headers.ts'
import type {InputNoteId} from './input-note-id.ts'
import {otherProxy} from './other-proxy.ts'
import {overlongLine} from './overlong-line.ts'
import {recogniseKind} from './recognise-kind.ts'
import {repairText} from './repair-text.ts'
import {logRepairs, textRepairs} from './repairs.ts'

/** Longer texts, in UTF-16 units, are read as they are: pasted text that went through a page is shorter. */
export const repairLimit = 4 * 1024 * 1024

/** How much of a longer text is tried, to say so if it would have needed a repair. */
const repairSample = 65536

/** A text that was recognised and repaired. */
export type ReadText = Pick<SourceText, 'kind' | 'text' | 'repairs'> & {readonly notes: readonly Note<InputNoteId>[]}

/**
 * Tells what a text is and repairs it. `before` are repairs that led to it, with their notes: they come first in the
 * result. A text that is not recognised stays as it was before all of them, for of it nothing is known to be broken.
 */
export function readText(
  original: string,
  name: string,
  before: {readonly text: string; readonly edits: readonly (readonly Edit[])[]; readonly notes: ReadText['notes']} = {
    text: original,
    edits: [],
    notes: [],
  },
): ReadText {
  if (isBlank(original)) return {...asIs(original), kind: 'unknown', notes: [{id: 'empty-input', facts: {}}]}
  const long = before.text.length > repairLimit
  const general = repairText(long ? before.text.slice(0, repairSample) : before.text, textRepairs)
  const kind = recogniseKind(long && general.edits.length === 0 ? before.text : general.text, name)
  if (kind === 'unknown') {
    const product = otherProxy(general.text)
    const note: Note<InputNoteId> = product
      ? {id: 'proxy-not-modelled', facts: {product}}
      : {id: 'not-recognised', facts: {}}
    return {...asIs(original), kind, notes: [note]}
  }
  const isLog = isReadLog(kind)
  const tooLong = isLog ? null : overlongLine(long ? before.text : general.text)
  if (tooLong) return {...asIs(original), kind: 'unknown', notes: [{id: 'line-too-long', facts: {...tooLong}}]}
  const special = repairText(general.text, isLog ? logRepairs(kind) : [])
  const notes = [...general.notes, ...special.notes]
  if (long) {
    const skipped: Note<InputNoteId>[] = notes.length > 0 ? [{id: 'repair-skipped', facts: {limit: repairLimit}}] : []
    return {...asIs(original), kind, notes: skipped}
  }
  return {
    kind,
    text: special.text,
    repairs: [...before.edits, ...general.edits, ...special.edits],
    notes: [...before.notes, ...notes],
  }
}

/** A log that was truncated while in use may hold nothing but NUL bytes. */
function isBlank(text: string): boolean {
  return text.trim() === '' || /^\0+\s*$/.test(text)
}

function asIs(text: string): Pick<ReadText, 'text' | 'repairs'> {
  return {text, repairs: []}
}

function isReadLog(kind: InputKind): kind is LogInputKind {
  return Object.hasOwn(layoutsOf, kind)
}
