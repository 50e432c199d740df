import {describe, expect, it} from 'vitest'
import {fingerprint} from '../../src/logs/fingerprint.ts'
import {readEvents} from '../../src/logs/read-events.ts'

function print(message: string, logger = 'a.b.C', exception = 'x.y.ZException'): string {
  const [event] = readEvents(
    `2024-05-01 10:00:00,000 WARN [t] [${logger}] go ${message}\n${exception}: m\n\tat a.b.C.d(C.java:1)`,
  )
  if (!event) throw new Error('no event')
  return fingerprint(event)
}

describe('fingerprint', () => {
  it('is 16 hex digits', () => {
    expect(print('x')).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same whatever numbers, ids, paths and quoted values a message holds', () => {
    expect(print('Page 42 of "Ops" at /x/y took 7ms (id 9f3c01)')).toBe(
      print('Page 7 of "Dev Team" at /z took 12ms (id 0a0b12)'),
    )
    expect(print('Page 42', 'com.a.b.C')).toBe(print('Page 42', 'a.b.C'))
  })

  it('differs for another message, logger or exception', () => {
    const prints = [
      print('saved'),
      print('lost'),
      print('saved', 'a.b.D'),
      print('saved', 'a.b.C', 'x.y.OtherException'),
    ]
    expect(new Set(prints).size).toBe(4)
  })
})
