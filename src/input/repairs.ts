import type {Edit} from '../model/edit.ts'
import {decodeEntities} from './decode-entities.ts'
import type {RepairNoteId} from './input-note-id.ts'
import {removeFences} from './remove-fences.ts'
import {removeGutterNumbers} from './remove-gutter-numbers.ts'
import {removeIndentation} from './remove-indentation.ts'
import {removeLinePrefixes} from './remove-line-prefixes.ts'
import {removeQuoteMarks} from './remove-quote-marks.ts'
import {restoreNewlines} from './restore-newlines.ts'

/** One way to undo what pasting did to a text. No edits: nothing was wrong. */
export interface Repair {
  readonly note: RepairNoteId
  /** `log` for what only a log can have lost. */
  readonly of: 'any' | 'log'
  readonly repair: (text: string) => readonly Edit[]
}

/** All repairs in the order they are tried: what was put around a text last comes off first. */
export const repairs: readonly Repair[] = [
  {note: 'quote-marks-removed', of: 'any', repair: removeQuoteMarks},
  {note: 'fences-removed', of: 'any', repair: removeFences},
  {note: 'entities-decoded', of: 'any', repair: decodeEntities},
  {note: 'gutter-numbers-removed', of: 'any', repair: removeGutterNumbers},
  {note: 'line-prefixes-removed', of: 'log', repair: removeLinePrefixes},
  {note: 'indentation-removed', of: 'log', repair: removeIndentation},
  {note: 'newlines-restored', of: 'log', repair: restoreNewlines},
]
