import type {LogEvent} from '../model/log-event.ts'
import {blankMessage} from './fingerprint.ts'

/** Words that are searched for at most, and UTF-16 units. */
const mostWords = 14
const longest = 160

/**
 * What to search for to learn about an event that no signature knows: the class of its outermost exception, and the first
 * line of its message without what differs from one time to the next. Empty if the event says neither.
 */
export function searchTerms({exceptions, message}: Pick<LogEvent, 'exceptions' | 'message'>): string {
  const name = exceptions.find(found => found.class !== '')?.class ?? ''
  const [line = ''] = blankMessage(message).split('\n', 1)
  const said = line
    .split(/\s+/)
    .filter(word => !word.includes('_'))
    .flatMap(word => word.split(/[[\](){}|=<>"'`\u2018-\u201d]+/))
    .filter(word => /[\p{L}\p{N}]/u.test(word) && word !== name && word !== `${name}:`)
  const terms = [name.slice(name.lastIndexOf('.') + 1), ...said].filter(word => word !== '').slice(0, mostWords)
  return terms.join(' ').slice(0, longest).trim()
}
