import {describe, expect, it} from 'vitest'
import {secondsLeft} from '../../../src/widgets/check/seconds-left.ts'

describe('secondsLeft', () => {
  it('goes by the pace so far', () => {
    expect(secondsLeft(100, 300, 4000)).toBe(8)
    expect(secondsLeft(100, 1000, 4000)).toBe(40)
    expect(secondsLeft(299, 300, 60_000)).toBe(1)
    expect(secondsLeft(100, 412, 4000)).toBe(15)
  })

  it('says nothing in the first moments, before the first byte and after the last', () => {
    expect(secondsLeft(100, 300, 1000)).toBeNull()
    expect(secondsLeft(0, 300, 4000)).toBeNull()
    expect(secondsLeft(300, 300, 4000)).toBeNull()
    expect(secondsLeft(0, 0, 4000)).toBeNull()
  })
})
