import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {highlightSpans} from '../../src/config/highlight-spans.ts'
import type {InputKind} from '../../src/model/input-kind.ts'

const shown = (text: string, kind: InputKind) =>
  highlightSpans(text, kind).map(span => `${span.kind} ${text.slice(span.from, span.to)}`)

describe('the parts of a configuration that have a colour', () => {
  it('are those of nginx', () => {
    const text = '# a\nserver { listen 443 ssl; proxy_set_header Host "$host:x"; return 301 https://$host/; }\n'
    expect(shown(text, 'nginx-config')).toEqual([
      'comment # a',
      'name server',
      'name listen',
      'number 443',
      'name proxy_set_header',
      'string "',
      'variable $host',
      'string :x"',
      'name return',
      'number 301',
      'variable $host',
    ])
  })

  it('are those of Apache', () => {
    const text = '# a\n<If "%{HTTP_HOST} == \'x\'">\n  SSLEngine On\n  RewriteRule ^/(.*)$ \\\n    /$1 [R=301]\n</If>\n'
    expect(shown(text, 'apache-config')).toEqual([
      'comment # a',
      'name If',
      'string "',
      'variable %{HTTP_HOST}',
      "string  == 'x'\"",
      'name SSLEngine',
      'number On',
      'name RewriteRule',
      'variable $1',
      'name If',
    ])
  })

  it('are none where there is no lexer', () => {
    expect(highlightSpans('<Server port="8005">', 'server-xml')).toEqual([])
  })

  it('stand in order and apart from each other, whatever the text', () => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '"',
      "'",
      '\\',
      '\\\n',
      '$',
      '${',
      '}',
      '{',
      ';',
      '#',
      '<',
      '>',
      '</',
      '%{',
      'a',
      '1',
      'On',
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}),
        fc.constantFrom('apache-config', 'nginx-config'),
        (pieces, kind) => {
          const text = pieces.join('')
          let last = 0
          for (const {from, to} of highlightSpans(text, kind)) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(text.length)
            last = to
          }
        },
      ),
      {numRuns: 500, seed: 20_261_125},
    )
  })
})
