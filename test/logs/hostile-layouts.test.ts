import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {layoutsOf} from '../../src/input/event-headers.ts'
import {readSources} from '../../src/input/read-sources.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogInputKind} from '../../src/model/input-kind.ts'
import {know, qshMismatch} from './know.ts'

const kinds = Object.keys(layoutsOf) as LogInputKind[]
const openings: Readonly<Record<string, string>> = {
  juli: '16-Sep-2023 11:21:03.233 SEVERE [main] a.B.c ',
  'two lines': 'Oct 06, 2014 8:32:18 AM a.B c\nWARNING: ',
  status: '2025-08-10 03:09:57,843 main ERROR ',
  synchrony: '2024-01-08 09:32:51,795 WARN [1:StdOutHandler [/x]] [a.B] log {"synchrony":{"message":"',
  access: '10.0.0.1 - - [08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 200 1 ',
  'own access': '[08/Jan/2024:09:32:51 +0900] - - 10.0.0.1 GET /',
  apache: '[Mon Nov 23 02:39:40.4 2026] [proxy:warn] [pid 1] [client a:1] AH01136: ',
  nginx: '2026/11/23 02:42:10 [error] 1#1: *1 x, client: ',
  haproxy: 'Nov 23 01:02:03 lb1 haproxy[1]: 10.0.0.9:33317 [23/Nov/2026:01:02:02.655] f b/s 1/1/1/1/1 200 2 - - ---- ',
  'docker json': '{"log":"',
  containerd: '2024-01-01T00:00:00.000000000Z stdout P ',
  syslog: 'Nov 23 01:02:03 h c[1]: ',
  fence: '```\n',
  host: '<VirtualHost *:80>\n',
}
const pieces = [
  ...[
    'a',
    ' ',
    '\n',
    '\\',
    '\\n',
    '\\n\\tat a.B(',
    '"',
    ',',
    ', client: ',
    '[',
    '<',
    '&lt;',
    '1:',
    '> ',
    '```\n',
    '{\n',
  ],
  ...['at\n', 'at a.b.C.d(\n', '[31m', '. ', 'の', '10.0.0.1, ', '<VirtualHost *:80>\n', 'ProxyPass / http://a\n'],
  ...['[Mon Nov 23 02:39:40.4 2026] [a:warn] x\n2024-01-08 09:32:51,795 WARN [a] x\n', '\r', '\t', 'X'],
]

describe.each(Object.entries(openings))('after what %s begins with', (_, opening) => {
  // A quadratic reader needs minutes for these; the time limit is only there to end it.
  it.each(pieces)('40 KB of %j are read without hanging', {timeout: 20_000}, piece => {
    const bytes = new TextEncoder().encode(opening + piece.repeat(40_000 / piece.length))
    for (const source of readSources('hostile', bytes)) {
      expect(checkLog(source, 0, know(qshMismatch)).findings).toEqual([])
    }
  })
})

describe('any text', () => {
  const parts = [
    ...Object.values(openings),
    ...pieces,
    '\n',
    ' -- url: /x | a: b',
    'a.b.CException: x',
    '\tSuppressed: a.B',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({maxLength: 8})), {maxLength: 20})

  it('read as any kind gives events within it, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (list, kind) => {
        const given = list.join('')
        let last = 0
        for (const {span, time, exceptions} of readEvents(given, kind)) {
          expect(span.from).toBeGreaterThanOrEqual(last)
          expect(span.to).toBeLessThanOrEqual(given.length)
          expect(time ?? '2024-01-08T09:32:51.795').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/)
          for (const found of exceptions) expect(found.span.to).toBeLessThanOrEqual(span.to)
          last = span.to
        }
      }),
      {seed: 20261123, numRuns: 3000},
    )
  })
})
