import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {restoreNewlines} from '../../src/input/restore-newlines.ts'

const restored = (text: string) => applyEdits(text, restoreNewlines(text))
const header = '2024-01-08 09:32:51,795 ERROR [main] [example.Foo] bar'

describe('restoreNewlines', () => {
  it.each([
    [
      'a frame that a message mentions',
      `${header} Leaked, opened at com.example.Pool.get(Pool.java:3) by the importer`,
    ],
    ['an exception that a message names', `${header} Ignored: java.io.IOException: gone`],
    [
      'a trace below its header',
      `${header} Failed: java.io.IOException: gone at a.b.C.d(C.java:1)\n\tat a.b.C.e(C.java:2)`,
    ],
    ['a context on a line of its own', `${header} Failed\n -- url: /x | action: com.example.ViewAction\n`],
    [
      'frames that lost their tabs',
      `${header} Failed\njava.io.IOException: gone\nat a.b.C.d(C.java:1)\nat a.b.C.e(C.java:2)`,
    ],
    ['a log line of another program as the message', `${header} ${header} from within`],
    ['words about a cause', `${header} It was Caused by: a user who looked at home (2)`],
  ])('leaves %s alone', (_, text) => {
    expect(restored(text)).toBe(text)
  })

  it('breaks before exception, frames, causes and what was left out', () => {
    expect(
      restored(
        `${header} Oh no -- url: /x a.b.OuterException: one at a.b.C.d(C.java:1) at a.b.C.e(Native Method) ... 2 more Caused by: a.b.InnerException at a.b.C.f(Unknown Source) ${header} next`,
      ),
    ).toBe(
      [
        `${header} Oh no -- url: /x`,
        'a.b.OuterException: one',
        '\tat a.b.C.d(C.java:1)',
        '\tat a.b.C.e(Native Method)',
        '\t... 2 more',
        'Caused by: a.b.InnerException',
        '\tat a.b.C.f(Unknown Source)',
        `${header} next`,
      ].join('\n'),
    )
  })

  it('breaks before a single frame if an exception precedes it', () => {
    expect(restored(`${header} Oh a.b.OuterException: at night at a.b.C.d(C.java:1)`)).toBe(
      `${header} Oh\na.b.OuterException: at night\n\tat a.b.C.d(C.java:1)`,
    )
  })

  it('breaks after a context though no frame was copied', () => {
    expect(restored(`${header} Oh -- traceId: 1f a.b.OuterException: gone`)).toBe(
      `${header} Oh -- traceId: 1f\na.b.OuterException: gone`,
    )
  })

  it('breaks where not even a blank was left', () => {
    expect(
      restored(
        `${header} Oh a.b.OuterException: x at a.b.C.d(C.java:1)at a.b.C.e(C.java:2)Caused by: a.b.InnerException: y`,
      ),
    ).toBe(
      `${header} Oh\na.b.OuterException: x\n\tat a.b.C.d(C.java:1)\n\tat a.b.C.e(C.java:2)\nCaused by: a.b.InnerException: y`,
    )
  })

  it('tells a message that repeats its exception from the trace', () => {
    expect(restored(`${header} Failed: a.b.OuterException: x a.b.OuterException: x at a.b.C.d(C.java:1)`)).toBe(
      `${header} Failed: a.b.OuterException: x\na.b.OuterException: x\n\tat a.b.C.d(C.java:1)`,
    )
  })

  it('uses the line end of the text', () => {
    expect(restored(`${header} a\r\n${header} b ${header} c\r\n`)).toBe(`${header} a\r\n${header} b\r\n${header} c\r\n`)
  })

  it('takes syslog\u2019s words and what HAProxy says after them for one line', () => {
    const lines = [
      'Nov 23 01:02:03 lb1 haproxy[4711]: 10.0.0.9:33317 [23/Nov/2026:01:02:02.655] web conf/c1 1/2/3/4/5 200 1 - - ---- 1/1/1/1/0 0/0 "GET / HTTP/1.1"',
      '<129>Nov 23 01:03:04 haproxy[4711]: Server conf/c1 is DOWN. 0 active and 0 backup servers left.',
      '<128>1 2026-11-23T01:03:04.123456+00:00 - haproxy 4711 - - backend conf has no server available!',
      "[ALERT]    (88) : backend 'conf' has no server available!",
    ]
    const text = `  ${lines.join(' ')}`
    expect(applyEdits(text, restoreNewlines(text, 'haproxy-log'))).toBe(`  ${lines.join('\n')}`)
  })
})
