import type {LogEvent} from '../../model/log-event.ts'
import {eventBlocks} from '../event-blocks.ts'
import {parseEvent} from '../parse-event.ts'

/** The event that a part of a log is, from its header to its end; without a header what `parseEvent` makes of that. */
export function readPart(text: string): LogEvent {
  const [block] = eventBlocks(text)
  return parseEvent(text, {headed: false, ...block, from: 0, to: text.length})
}
