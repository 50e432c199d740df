import type {InputKind} from '../model/input-kind.ts'
import type {Note} from '../model/note.ts'
import type {StreamedLog} from '../model/streamed-log.ts'

/** An input that stands in the list for what is said about it: an archive, or what could not be opened. */
export function blankInput(name: string, kind: InputKind, bytes: number, notes: readonly Note[]): StreamedLog {
  return {
    name,
    kind,
    encoding: 'utf-8',
    bytes,
    lines: 0,
    events: 0,
    findings: [],
    unmatched: [],
    hours: [],
    levels: {none: 0, trace: 0, debug: 0, info: 0, warn: 0, error: 0, fatal: 0},
    first: null,
    last: null,
    complete: true,
    notes,
  }
}
