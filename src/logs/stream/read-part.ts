import type {LogInputKind} from '../../model/input-kind.ts'
import type {LogEvent} from '../../model/log-event.ts'
import {eventBlocks} from '../event-blocks.ts'
import {parseEvent} from '../parse-event.ts'

/** Lines that tell how an event is laid out. */
const openingLines = 3

/** The event that a part of a log of that kind is, from its header to its end; without a header what `parseEvent` makes of that. */
export function readPart(text: string, kind: LogInputKind): LogEvent {
  let end = 0
  for (let line = 0; line < openingLines && end >= 0; line++) end = text.indexOf('\n', end + 1)
  const [block] = eventBlocks(end < 0 ? text : text.slice(0, end), kind)
  return parseEvent(text, {headed: false, ...block, from: 0, to: text.length}, kind)
}
