import type {LogEvent} from '../model/log-event.ts'
import {blankMessage} from './fingerprint.ts'

/** UTF-16 units. */
const longest = 120

/**
 * What an event that no signature knows is called: the class of its outermost exception, else its logger. A line of a server
 * has neither: there it is the first line of its message up to what differs from one time to the next, or without that where
 * the message begins with it.
 */
export function eventName({exceptions, logger, message}: Pick<LogEvent, 'exceptions' | 'logger' | 'message'>): string {
  const name = exceptions[0]?.class || logger
  if (name !== '') return name
  const [line = ''] = blankMessage(message.trimStart()).split('\n', 1)
  const parts = line
    .split(/(?:(?<![^\W_])_(?![^\W_]))+/u)
    .map(part => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return (parts.find(part => part !== '') ?? '').slice(0, longest).trim()
}
