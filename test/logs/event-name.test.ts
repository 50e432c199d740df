import {describe, expect, it} from 'vitest'
import {checkLog} from '../../src/logs/check-log.ts'
import {eventName} from '../../src/logs/event-name.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import {unmatchedGroups} from '../../src/logs/stream/unmatched-groups.ts'
import {sourceOf} from '../config/source-of.ts'

const warning =
  '2026/11/25 10:00:00 [warn] 31#31: *7 an upstream response is buffered to a temporary file /var/cache/nginx/1 while reading upstream, client: 192.0.2.1, server: wiki.example.com, request: "GET /a HTTP/1.1", host: "wiki.example.com"\n'
const name = 'an upstream response is buffered to a temporary file'

describe('eventName', () => {
  it('is the message of a line without logger and exception, up to what differs', () => {
    const source = {...sourceOf(warning), kind: 'nginx-error-log' as const}
    expect(checkLog(source, 0, {version: 1, articles: []}).unmatched).toMatchObject([{count: 1, exception: name}])
  })

  it('is the same where the log is streamed', () => {
    const groups = unmatchedGroups()
    const [event] = readEvents(warning, 'nginx-error-log')
    if (!event) throw new Error('no event')
    groups.add(null, event, warning, () => ({line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0}) as never)
    expect(groups.toShown()).toMatchObject([{exception: name}])
  })

  it.each([
    ['"conf" is a duplicate of 4711', 'is a duplicate of'],
    ['worker_processes is not set', 'worker_processes is not set'],
    ['4711', ''],
  ])('of %s it is "%s"', (message, expected) => {
    expect(eventName({exceptions: [], logger: '', message})).toBe(expected)
  })
})
