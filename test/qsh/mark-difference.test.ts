import {describe, expect, it} from 'vitest'
import {markDifference} from '../../src/qsh/mark-difference.ts'

const marked = (runs: readonly {readonly text: string; readonly differs: boolean}[]) =>
  runs.map(({text, differs}) => (differs ? `[${text}]` : text)).join('')

describe('the difference of two spellings', () => {
  it.each([
    ['/a%28b%29c', '/a(b)c', 2, '/a[%28]b[%29]c', '/a[(]b[)]c'],
    ['/a%e8', '/a%E8', 3, '/a[%e8]', '/a[%E8]'],
    ['/conf/x', '/conf//x', 6, '/conf/x', '/conf/[/]x'],
    ['/a', '', 0, '[/a]', ''],
  ])('of %s and %s is marked by whole escapes', (signed, arrived, first, one, other) => {
    const difference = markDifference(signed, arrived)
    expect(difference.first).toBe(first)
    expect(marked(difference.signed)).toBe(one)
    expect(marked(difference.arrived)).toBe(other)
  })

  it('is none where they are equal', () => {
    const runs = [{text: '/a%28', differs: false}]
    expect(markDifference('/a%28', '/a%28')).toEqual({first: null, signed: runs, arrived: runs})
  })
})
