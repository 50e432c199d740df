import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {matchRegex} from '../../../src/config/regex/match-regex.ts'
import {parseRegex} from '../../../src/config/regex/parse-regex.ts'

function match(pattern: string, text: string, ignoresCase = false) {
  const regex = parseRegex(pattern, ignoresCase)
  return regex.kind === 'regex' ? matchRegex(regex, text) : regex.kind
}

describe('matchRegex', () => {
  it.each([
    ['^/conf(/.*)?$', '/conf/x', ['/conf/x', '/x']],
    ['^/conf(/.*)?$', '/confx', null],
    ['\\.(jpe?g|png)$', '/a.jpeg', ['.jpeg', 'jpeg']],
    ['^/(?!synchrony)(.*)', '/synchrony/x', null],
    ['^/(?!synchrony)(.*)', '/wiki', ['/wiki', 'wiki']],
    ['(?<=/)b', '/ab/b', ['b']],
    ['^(?<all>.*)$', '/x', ['/x', '/x']],
    ['^/(a|ab)(c|bcd)$', '/abcd', ['/abcd', 'a', 'bcd']],
    ['(?i)^/WIKI', '/wiki', ['/wiki']],
    ['^/a{2,3}$', '/aaa', ['/aaa']],
    ['^/a++a', '/aaa', null],
    ['^/(?>a|ab)c', '/abc', null],
    ['^(.)\\1$', 'xx', ['xx', 'x']],
    ['^[[:alpha:]-]+$', 'a-b', ['a-b']],
    ['a$', 'a\n', ['a']],
    ['a\\z', 'a\n', null],
    ['a.b', 'a\nb', null],
    ['\\bx\\b', '/x/', ['x']],
  ])('%s on %j gives %j', (pattern, text, expected) => {
    expect(match(pattern, text)).toEqual(expected)
  })

  it('folds the case of ASCII letters only, for bytes have no other', () => {
    expect(match('^/a[b-d]\xe9$', '/AC\xe9', true)).toEqual(['/AC\xe9'])
    expect(match('\xe9', '\xc9', true)).toBeNull()
  })

  it.each(['(', ')', 'a)', '[a', '*a', 'a{3,2}', '(?<n>a)(?<n>b)', '\\', '(a)\\2', '[b-a]'])('refuses %s', pattern => {
    expect(match(pattern, '')).toBe('invalid')
  })

  it.each(['(?R)', '(?(1)a|b)', '\\p{L}', '(*UTF8)x'])('does not claim to know %s', pattern => {
    expect(match(pattern, '')).toBe('unsupported')
  })

  it('gives up in time where backtracking would explode', () => {
    expect(match('^(a+)+$', `${'a'.repeat(40)}b`)).toBe('unknown')
    expect(match('(x|y|xy)*z', 'xy'.repeat(5000))).toBe('unknown')
  })

  it('agrees with JavaScript where the two dialects do', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '/',
      '.',
      '[ab]',
      '[^a]',
      '(a|b/)',
      '(?:ab)',
      '(?!a)',
      '(?=b)',
      '\\w',
      '^',
      '$',
    )
    const sign = fc.constantFrom('', '', '*', '+', '?', '{1,2}', '*?')
    const piece = fc.tuple(atom, sign).map(([one, two]) => (/^(?:\^|\$|\(\?[=!])/.test(one) ? one : one + two))
    const pattern = fc.array(piece, {minLength: 1, maxLength: 6}).map(pieces => pieces.join(''))
    const text = fc.string({unit: fc.constantFrom('a', 'b', '/', 'c'), maxLength: 12})
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        const found = new RegExp(source).exec(subject)
        expect((match(source, subject) as readonly (string | null)[] | null)?.[0]).toBe(found?.[0])
      }),
      {seed: 20250926, numRuns: 2000},
    )
  })

  it('takes any pattern and any text without throwing', () => {
    const unit = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '?',
      '<',
      '!',
      '*',
      '+',
      '{',
      '1',
      ',',
      '}',
      '\\',
      'a',
      ':',
      '^',
      '-',
      '|',
      'Q',
    )
    fc.assert(
      fc.property(fc.string({unit, maxLength: 20}), fc.string({unit, maxLength: 20}), (pattern, text) => {
        match(pattern, text)
      }),
      {seed: 20250926, numRuns: 3000},
    )
  })
})
