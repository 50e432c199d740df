import {describe, expect, it} from 'vitest'
import {checkRegex} from '../../src/content/check-regex.ts'

describe('a regular expression of a signature', () => {
  it.each([
    'took [0-9]{1,6} ms',
    'AH0113[0-9]',
    'a{3}b{3}c{3}d{3}e{3}f{3}g{3}',
    '(?:at|on) .{0,200}',
    '(?:https?://)?.{1,200}',
    'literal \\* and \\+ and [*+]',
    '(?<=url: ).{1,9}',
    'x[\\]*]{2}',
  ])('may be %s', regex => {
    expect(checkRegex(regex)).toBeUndefined()
  })

  it.each([
    ['.*', 'regex-unbounded'],
    ['[^,]+', 'regex-unbounded'],
    ['a{2,}', 'regex-unbounded'],
    ['a+?', 'regex-unbounded'],
    ['(?:a|aa){1,9}', 'regex-nested'],
    ['(?:x(?:a{1,3})){2}', 'regex-nested'],
    ['(a)\\1', 'regex-back-reference'],
    ['(?<n>a)\\k<n>', 'regex-back-reference'],
    ['.{0,200}.{0,200}', 'regex-costly'],
    ['(', 'regex-broken'],
    ['\\d{2}-\\-', 'regex-broken'],
  ])('may not be %s', (regex, id) => {
    expect(checkRegex(regex)?.id).toBe(id)
  })
})
