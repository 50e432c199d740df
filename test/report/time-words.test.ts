import {describe, expect, it} from 'vitest'
import {toServerMinutes} from '../../src/report/server-minutes.ts'
import {timeWords} from '../../src/report/time-words.ts'

const at = toServerMinutes

describe('timeWords', () => {
  it('writes times as the server logged them, whatever the zone of this machine', () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    const {minute, day, clock} = timeWords('en')
    const night = at('2024-01-08T23:59')
    const written = [minute(night), day(night), clock(night)]
    process.env.TZ = zone
    expect(written).toEqual(['8 Jan 2024, 23:59', '8 Jan 2024', '23:59'])
  })

  it('writes what a bin spans; one that ends at midnight ends on its own day', () => {
    const {bin} = timeWords('en')
    expect(bin(at('2024-01-08T09:05'), 1)).toBe('8 Jan 2024, 09:05')
    expect(bin(at('2024-01-08T09:50'), 10)).toBe('8 Jan 2024, 09:50 to 10:00')
    expect(bin(at('2024-01-08T23'), 60)).toBe('8 Jan 2024, 23:00 to 24:00')
    expect(bin(at('2024-01-08T00'), 1440)).toBe('8 Jan 2024')
  })

  it('writes Japanese', () => {
    const {bin, shortDay} = timeWords('ja')
    expect(bin(at('2024-01-08T09'), 60)).toBe('2024年1月8日 09:00 から 10:00 まで')
    expect(shortDay(at('2024-01-08T09'))).toBe('1月8日')
  })
})
