import type {LogEvent} from '../model/log-event.ts'
import {eventBlocks} from './event-blocks.ts'
import {parseEvent} from './parse-event.ts'

/**
 * The events of a log in the layout of `atlassian-confluence.log`, one after the other. What precedes the first header
 * is an event only if it holds an exception: its header fields are empty then.
 */
export function* readEvents(text: string): Generator<LogEvent> {
  for (const block of eventBlocks(text)) {
    const event = parseEvent(text, block)
    if (block.headed || event.exceptions.length > 0) yield event
  }
}
