import type {InputNoteId} from '../../input/input-note-id.ts'
import type {LogNoteId} from '../log-note-id.ts'

/** What reading a log as a stream can have to say; its own sentences stand in `src/wording/stream.{en,ja}.ts`. */
export type StreamNoteId =
  | Extract<InputNoteId, 'empty-input' | 'binary' | 'archive-not-read' | 'encoding' | 'nul-bytes' | 'not-recognised'>
  | LogNoteId
  | OwnNoteId

/** Notes that only a stream has. */
export type OwnNoteId =
  /** `{bytes}`: what is not read, for it came after the reading began. */
  | 'file-grew'
  /** `{bytes, expected}` */
  | 'file-shrank'
  /** `{count, limit}`: events longer than `limit` bytes. */
  | 'event-too-long'
  /** `{count}`: events that were grouped by logger and exception alone. */
  | 'grouped-coarsely'
  /** `{parts, names}`: files that are one log. */
  | 'rotated-log'
