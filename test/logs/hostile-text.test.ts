import {expect, it} from 'vitest'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import {know, qshMismatch} from './know.ts'

const header = '2024-01-08 09:32:51,795 ERROR [main] [example.Foo] bar baz'
const openings = ['', `${header} `, `${header} -- url: /x `]
const pieces = [
  'a',
  ' ',
  '\n',
  'a.',
  'a.B ',
  'a.BError: ',
  'at ',
  ' at a.b(',
  ' at a.b(c)',
  '<',
  '[',
  '] [a] ',
  '2024-',
  'x: ',
]
const more = [
  '-- a: ',
  ' | a: b',
  `${header} `,
  'Caused by: a.B: ',
  '... 1 more ',
  '> ',
  '&lt;',
  '1 ',
  '\t',
  '\r',
  "'",
  '/',
  'あ',
]

// A quadratic reader needs minutes for these; the time limit is only there to end it.
it.each([...pieces, ...more])('reads 400 KB of %j without hanging', {timeout: 30_000}, piece => {
  for (const opening of openings) {
    const bytes = new TextEncoder().encode(opening + piece.repeat(400_000 / piece.length))
    expect(checkLog(readSource('hostile', bytes), 0, know(qshMismatch)).findings).toEqual([])
  }
})
