import type {LogInputKind} from '../model/input-kind.ts'
import type {LogEvent} from '../model/log-event.ts'
import {eventBlocks} from './event-blocks.ts'
import {parseEvent} from './parse-event.ts'

/**
 * The events of a log of that kind, one after the other. What precedes the first header is an event only if it holds an
 * exception: its header fields are empty then. A kind that is not read gives nothing.
 */
export function* readEvents(text: string, kind: LogInputKind = 'confluence-log'): Generator<LogEvent> {
  for (const block of eventBlocks(text, kind)) {
    const event = parseEvent(text, block, kind)
    if (block.headed || event.exceptions.length > 0) yield event
  }
}
