import {describe, expect, it} from 'vitest'
import {unifiedDiff} from '../../src/report/unified-diff.ts'

describe('unifiedDiff', () => {
  it('shows the changed line between the lines around it', () => {
    const {lines, patch} = unifiedDiff('wiki.conf', 'a\nb\nc\n', 'a\nB\nc\n')
    expect(lines).toEqual([
      {sign: '@', text: '@@ -1,3 +1,3 @@'},
      {sign: ' ', text: 'a'},
      {sign: '-', text: 'b'},
      {sign: '+', text: 'B'},
      {sign: ' ', text: 'c'},
    ])
    expect(patch).toContain('--- wiki.conf')
    expect(patch).toContain('+++ wiki.conf')
  })

  it('keeps CRLF in the patch and out of the lines to look at', () => {
    const {lines, patch} = unifiedDiff('wiki.conf', 'a\r\n', 'b\r\n')
    expect(lines.map(({text}) => text)).toEqual(['@@ -1,1 +1,1 @@', 'a', 'b'])
    expect(patch).toContain('-a\r\n+b\r\n')
  })

  it('gives nothing for equal texts', () => {
    expect(unifiedDiff('x', 'a', 'a')).toEqual({lines: [], patch: ''})
  })
})
