import type {Edit} from '../model/edit.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import {decodeEntities} from './decode-entities.ts'
import type {RepairNoteId} from './input-note-id.ts'
import {joinWrappedLines} from './join-wrapped-lines.ts'
import {removeColours} from './remove-colours.ts'
import {removeContainerPrefixes} from './remove-container-prefixes.ts'
import {removeFences} from './remove-fences.ts'
import {removeGutterNumbers} from './remove-gutter-numbers.ts'
import {removeIndentation} from './remove-indentation.ts'
import {removeLinePrefixes} from './remove-line-prefixes.ts'
import {removeQuoteMarks} from './remove-quote-marks.ts'
import {removeSyslogPrefixes} from './remove-syslog-prefixes.ts'
import {restoreNewlines} from './restore-newlines.ts'
import {unescapeTraces} from './unescape-traces.ts'

/** One way to undo what pasting or transport did to a text. No edits: nothing was wrong. */
export interface Repair {
  readonly note: RepairNoteId
  readonly repair: (text: string) => readonly Edit[]
}

/** Repairs of any text, in the order they are tried: what was put around it last comes off first. */
export const textRepairs: readonly Repair[] = [
  {note: 'quote-marks-removed', repair: removeQuoteMarks},
  {note: 'fences-removed', repair: removeFences},
  {note: 'entities-decoded', repair: decodeEntities},
  {note: 'gutter-numbers-removed', repair: removeGutterNumbers},
  {note: 'colours-removed', repair: removeColours},
  {note: 'line-prefixes-removed', repair: removeLinePrefixes},
  {note: 'syslog-prefixes-removed', repair: removeSyslogPrefixes},
  {note: 'container-prefixes-removed', repair: removeContainerPrefixes},
  {note: 'colours-removed', repair: removeColours},
  {note: 'escapes-decoded', repair: unescapeTraces},
]

/** Repairs of what only a log of that kind can have lost, in order. */
export function logRepairs(kind: LogInputKind): readonly Repair[] {
  return [
    {note: 'lines-joined', repair: joinWrappedLines},
    {note: 'indentation-removed', repair: text => removeIndentation(text, kind)},
    {note: 'newlines-restored', repair: text => restoreNewlines(text, kind)},
  ]
}
