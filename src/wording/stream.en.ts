import type {OwnNoteId} from '../logs/stream/stream-note-id.ts'
import type {Facts} from '../model/facts.ts'

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1)} MB`

/** What there is to say about reading a large log, in English. */
export const streamEn: Readonly<Record<OwnNoteId, (facts: Facts) => string>> = {
  'file-grew': ({bytes}) =>
    `The file grew while it was read. The first ${megabytes(bytes)}, its size at the beginning, were checked; check it again for newer events.`,
  'file-shrank': ({bytes, expected}) =>
    `The file ended after ${megabytes(bytes)}, and ${megabytes(expected)} were expected: it was cut or rotated while it was read. Check it again.`,
  'event-too-long': ({count, limit}) =>
    `${Number(count) === 1 ? 'One event is' : `${count} events are`} longer than ${Number(limit) / 1024} KB. Beyond that only the lines around known messages were checked.`,
  'grouped-coarsely': ({count}) =>
    `There are more kinds of unknown events than are kept apart: ${count} events were grouped by logger and exception alone.`,
  'rotated-log': ({parts, names}) =>
    `${parts} files were read as one log, the oldest first: ${String(names).replaceAll('\n', ', ')}. Counts and times are those of all of them.`,
}
