import {describe, expect, it} from 'vitest'
import {eventText, hasStackFrame} from '../../src/search/event-text.ts'

describe('eventText', () => {
  it('leaves out what is of one event only', () => {
    const line =
      '2026-03-01 09:12:44,512 WARN [http-nio-8090-exec-2 url: /rest] [jwt.DefaultHandler] Failure at 10.0.0.12:8090 for 0123456789abcdef01 after 1234567 ms'
    expect(eventText(line).split(/\s+/)).toEqual([
      'WARN',
      '[jwt.DefaultHandler]',
      'Failure',
      'at',
      'for',
      'after',
      'ms',
    ])
  })

  it('leaves out stack frames but keeps what they are of', () => {
    const trace =
      'java.net.SocketException: Too many open files\n\tat java.base/sun.nio.ch.Net.accept(Net.java:1)\nCaused by: x.Y: z\n\tat a.B.c(D.java:2) ~[?:?]'
    expect(eventText(trace).split(/\s*\n\s*/)).toEqual([
      'java.net.SocketException: Too many open files',
      'Caused by: x.Y: z',
    ])
  })

  it('keeps frames where there is nothing else', () => {
    const frames = '\tat com.example.Foo.bar(Foo.java:12)\n\tat com.example.Foo.baz(Foo.java:13)'
    expect(eventText(frames)).toContain('com.example.Foo.bar')
    expect(hasStackFrame(frames)).toBe(true)
    expect(hasStackFrame('look at the log (or at the page)')).toBe(false)
  })

  it('takes no time over a hostile text', () => {
    const started = performance.now()
    for (const text of [
      'at '.repeat(40_000),
      '['.repeat(100_000),
      'a-'.repeat(50_000),
      '1.'.repeat(50_000),
      'at x('.repeat(20_000),
    ]) {
      eventText(text)
    }
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
