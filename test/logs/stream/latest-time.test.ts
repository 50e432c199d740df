import {describe, expect, it} from 'vitest'
import {latestTime} from '../../../src/logs/stream/latest-time.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const timeOf = (opening: Uint8Array) => {
  const text = new TextDecoder().decode(opening)
  return text.startsWith('?') ? null : (text.split(' ')[0] ?? null)
}

describe('latestTime', () => {
  it('gives the time of the event that came last', () => {
    const latest = latestTime(timeOf)
    for (let hour = 10; hour < 20; hour++) latest.add(bytes(`xx${hour}:00 said`), 2, 13)
    expect(latest.time()).toBe('19:00')
    latest.add(bytes('20:00 said'), 0, 10)
    expect(latest.time()).toBe('20:00')
  })

  it('falls back to an earlier event where the last ones have no time, however many', () => {
    const latest = latestTime(timeOf)
    latest.add(bytes('10:00 said'), 0, 10)
    for (let index = 0; index < 500; index++) latest.add(bytes('?? said'), 0, 7)
    expect(latest.time()).toBe('10:00')
  })

  it('keeps what it was given when the buffer is used again', () => {
    const latest = latestTime(timeOf)
    const buffer = bytes('10:00 said')
    latest.add(buffer, 0, 10)
    buffer.fill(63)
    expect(latest.time()).toBe('10:00')
  })

  it('reads few of many events, and no more than a kilobyte of each', () => {
    const read: number[] = []
    const latest = latestTime(opening => {
      read.push(opening.length)
      return '10:00'
    })
    for (let index = 0; index < 640; index++) latest.add(new Uint8Array(5000), 0, 5000)
    expect(latest.time()).toBe('10:00')
    expect(read.length).toBeLessThanOrEqual(11)
    expect(new Set(read)).toEqual(new Set([1024]))
  })

  it('has no time without events', () => {
    expect(latestTime(timeOf).time()).toBeNull()
  })
})
