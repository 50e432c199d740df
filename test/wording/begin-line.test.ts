import {describe, expect, it} from 'vitest'
import {beginLine} from '../../src/wording/begin-line.ts'

describe('a text that begins a line', () => {
  it.each([
    ['a path is encoded anew', 'A path is encoded anew'],
    ['clocks', 'Clocks'],
    ['maxActive has no effect', 'maxActive has no effect'],
    ['nginx refuses', 'nginx refuses'],
    ['Little room', 'Little room'],
  ])('in English: %s', (text, begun) => {
    expect(beginLine(text, 'en')).toBe(begun)
  })

  it('stays as it is in Japanese', () => {
    expect(beginLine('maxActive は効果がない', 'ja')).toBe('maxActive は効果がない')
    expect(beginLine('nocanon を加える', 'ja')).toBe('nocanon を加える')
  })
})
