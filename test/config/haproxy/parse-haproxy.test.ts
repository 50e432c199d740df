import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lexHaproxy} from '../../../src/config/haproxy/lex-haproxy.ts'
import {parseHaproxy} from '../../../src/config/haproxy/parse-haproxy.ts'
import {readHaproxy} from '../../../src/config/haproxy/read-haproxy.ts'
import {readConfig} from '../../../src/config/read-config.ts'
import type {EncodingName} from '../../../src/model/source-text.ts'
import {sourceOf} from '../source-of.ts'
import {readHaproxyFixtures} from './read-fixtures.ts'

function print(text: string, encoding: EncodingName = 'utf-8'): string {
  return lexHaproxy(text, encoding)
    .map(({span}) => text.slice(span.from, span.to))
    .join('')
}

function words(text: string, encoding?: EncodingName): readonly string[] {
  return lexHaproxy(text, encoding).flatMap(token => (token.kind === 'word' ? [token.text] : []))
}

/** What is wrong, and where. */
function problems(text: string): readonly string[] {
  return readHaproxy(text, 'utf-8').problems.map(({id, span}) => `${id} ${text.slice(span.from, span.to)}`)
}

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '\\',
    '$',
    '$' + '{',
    '}',
    '{',
    '#',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u3000',
    'ソ',
    '表',
    '!',
    '%[',
    ']',
  ],
  ...[
    'frontend f\n',
    'backend b',
    'listen l',
    'global\n',
    'defaults d from e\n',
    'userlist u\n',
    'use_backend b if ',
    'or',
  ],
  ...[
    'server s 127.0.0.1:80',
    'bind :80 ssl',
    'acl a path_beg /x',
    'http-request ',
    'set-path %[path]',
    'deny',
    'timeout tunnel 1h',
  ],
  ...[
    '.if ',
    '.elif',
    '.else\n',
    '.endif\n',
    'defined(X)',
    '&&',
    '(',
    ')',
    '\n no option ',
    '{{ x }}',
    '{% if %}',
    '@@X@@',
    'setenv X y',
  ],
)

describe('lexHaproxy', () => {
  it.each(readHaproxyFixtures())('keeps every byte of $name', ({text}) => {
    expect(print(text)).toBe(text)
    expect(print(text, 'shift_jis')).toBe(text)
  })

  it('keeps every byte of any text, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 50}), parts => {
        const text = parts.join('')
        for (const encoding of ['utf-8', 'shift_jis'] as const) {
          expect(print(text, encoding)).toBe(text)
          readConfig({...sourceOf(text, 'haproxy-config'), encoding})
        }
      }),
      {seed: 20250926, numRuns: 1500},
    )
  })

  it.each([
    '"',
    "'",
    '\\',
    '" ',
    '\\ ',
    '# \n',
    '\n',
    'a ',
    '$' + '{',
    '"$a',
    '\r',
    '.if 1\n',
    '.if !(\n',
    'frontend f\n',
    '{{a',
  ])(
    'reads 5 million characters of %j',
    piece => {
      const text = piece.repeat(5_000_000 / piece.length / (piece.includes('\n') && piece.length > 1 ? 50 : 1))
      expect(print(text).length).toBe(text.length)
      readHaproxy(text, 'utf-8')
    },
    20_000,
  )

  it.each([
    [`a "b c" 'd e'`, ['a', 'b c', 'd e']],
    ['a b\\ c "d\\"e" f\\#g', ['a', 'b c', 'd"e', 'f#g']],
    [`a 'b\\c' "\\1" \\1 x\\ty`, ['a', 'b\\c', '\\1', '\\1', 'x\ty']],
    ['a b#c d\ne', ['a', 'b', 'e']],
    ['a"b c"d', ['ab cd']],
    ['a "$' + '{B-c d}e" $' + '{F}', ['a', '$' + '{B-c d}e', '$' + '{F}']],
    ['a\rb\nc', ['a', 'c']],
    ['a\u3000b c\u00a0d', ['a\u3000b', 'c\u00a0d']],
    ['a \\x41\\x7a', ['a', 'Az']],
  ])('of %s reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('takes the second byte of a character in Shift_JIS for a backslash', () => {
    expect(words('a 表 b', 'shift_jis')).toEqual(['a', '表 b'].map(word => (word === 'a' ? word : '表b')))
    expect(words('a 表 b')).toEqual(['a', '表', 'b'])
  })
})

describe('parseHaproxy', () => {
  it('leaves out what a condition drops, and what may or may not count', () => {
    const text = [
      'global',
      ' setenv MODE http',
      '.if streq("$MODE",http)',
      ' maxconn 1',
      '.elif 1',
      ' maxconn 2',
      '.else',
      ' maxconn 3',
      '.endif',
      '.if defined(OTHER)',
      ' maxconn 4',
      '.else',
      ' maxconn 5',
      '.endif',
    ].join('\n')
    const [global] = parseHaproxy(text).sections
    expect(global?.statements.map(({words: [first]}) => first)).toEqual(['MODE', '1'])
    expect(global?.conditions).toHaveLength(2)
  })

  it.each([
    ['frontend f\n bind :80\n.if 1', 'not-closed .if 1'],
    ['.endif', 'close-without-open .endif'],
    ['.if nonsense(', 'arguments-wrong .if nonsense('],
    ['frontend f\n bnid :80', 'directive-unknown bnid'],
    ['frontend f\n bind', 'arguments-wrong bind'],
    ['frontend f\n maxconn 1 2', 'arguments-wrong maxconn 1 2'],
    ['userlist u\n bind :80', 'directive-misplaced bind'],
    ['frontend f\n use_backend b if c', 'reference-unknown use_backend b if c'],
    ['global\nfrontend f\n bind :80\n use_backend b', 'reference-unknown use_backend b'],
    ['frontend f\n http-request set-path "x', 'not-closed "x'],
    ['defaults\n http-request deny', 'directive-misplaced http-request'],
    ['frontend f\n no maxconn 1', 'text-unexpected no maxconn 1'],
    ['backend b\n server a 127.0.0.1:80\n server a 127.0.0.1:81\ndefaults', 'directive-repeated server a 127.0.0.1:81'],
  ])('finds in %j: %s', (text, expected) => {
    expect(problems(text)).toContain(expected)
  })

  it.each([
    'use_backend b if { path_beg /x }',
    'server a 127.0.0.1:8090 check',
    'timeout tunnel 1h',
    'backend b\n server a 127.0.0.1:8090',
    'frontend f\n bind :80\n default_backend elsewhere',
    'frontend f\n server a {{ wiki_host }}:8090 chekc',
    'traces\n anything goes',
  ])('finds nothing in the fragment %j', text => {
    expect(problems(text).filter(problem => !problem.startsWith('template'))).toEqual([])
  })
})
