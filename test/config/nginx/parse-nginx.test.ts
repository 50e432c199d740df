import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lexNginx} from '../../../src/config/nginx/lex-nginx.ts'
import {type NginxNode, parseNginx} from '../../../src/config/nginx/parse-nginx.ts'
import {readNginx} from '../../../src/config/nginx/read-nginx.ts'
import type {EncodingName} from '../../../src/model/source-text.ts'
import type {Span} from '../../../src/model/span.ts'
import {readNginxFixtures} from './read-fixtures.ts'

/** The text that a tree's tokens cover, in order. */
function print(nodes: readonly NginxNode[], text: string): string {
  const slice = ({span}: {readonly span: Span}) => text.slice(span.from, span.to)
  return nodes
    .map(node => {
      if (node.kind === 'token') return slice(node.token)
      const {tokens, block} = node
      return (
        tokens.map(slice).join('') + (block ? print(block.nodes, text) + (block.close ? slice(block.close) : '') : '')
      )
    })
    .join('')
}

function words(text: string, encoding?: EncodingName): readonly string[] {
  return lexNginx(text, encoding).flatMap(token => (token.kind === 'word' ? [token.text] : []))
}

/** What is wrong, and where. */
function problems(text: string): readonly string[] {
  return readNginx(text, 'utf-8').problems.map(({id, span}) => `${id} ${text.slice(span.from, span.to)}`)
}

const pieces = fc.constantFrom(
  ...[
    'server {',
    'location /x {',
    '}',
    '{',
    ';',
    '"',
    "'",
    '\\',
    '$',
    '${',
    '#',
    '\n',
    '\r\n',
    ' ',
    '\u3000',
    'ソ',
    'ボ',
  ],
  ...[
    'proxy_pass http://x;',
    'if ($a = b) {',
    'content_by_lua_block {',
    '--[[',
    ']]',
    ')',
    '@@X@@',
    '{{ x }}',
    '{% if %}',
  ],
  ...['map $a $b {', 'include x;', '# configuration file /etc/nginx/nginx.conf:\n', 'set $x y;'],
)

describe('parseNginx', () => {
  it.each(readNginxFixtures())('keeps every byte of $name', ({text}) => {
    expect(print(parseNginx(text).nodes, text)).toBe(text)
    expect(print(parseNginx(text, 'shift_jis').nodes, text)).toBe(text)
  })

  it('keeps every byte of any text, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), parts => {
        const text = parts.join('')
        for (const encoding of ['utf-8', 'shift_jis'] as const) {
          expect(print(parseNginx(text, encoding).nodes, text)).toBe(text)
          readNginx(text, encoding)
        }
      }),
      {seed: 20250926, numRuns: 1500},
    )
  })

  it.each([
    '{',
    '}',
    '"',
    '\\',
    'a {',
    'a;',
    '$',
    '# \n',
    'server { location / {',
    'x_by_lua_block { [[',
    '{{a',
    '{%',
    'if {',
  ])('reads 100,000 characters of %j without running out of stack', piece => {
    const text = piece.repeat(100_000 / piece.length)
    expect(print(parseNginx(text).nodes, text)).toBe(text)
    readNginx(text, 'utf-8')
  })
})

describe('the words of an nginx configuration', () => {
  it.each([
    [`a "b c" 'd e';`, ['a', 'b c', 'd e']],
    [`a "b\\"c" 'd\\'e' f\\;g;`, ['a', 'b"c', "d'e", 'f\\;g']],
    ['a b\\\\c "x\\ty" \\$d;', ['a', 'b\\c', 'x\ty', '\\$d']],
    ['a $' + '{b}c $' + '{{d;', ['a', '$' + '{b}c', '$' + '{{d']],
    ['a b}c d#e f"g;', ['a', 'b}c', 'd#e', 'f"g']],
    ['a # b;\nc;', ['a', 'c']],
    ['if ($a = "b") {', ['if', '($a', '=', 'b', ')']],
    ['a\u3000b c\u00a0d;', ['a\u3000b', 'c\u00a0d']],
  ])('of %s are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('lets the second byte of a Shift_JIS character escape or open', () => {
    expect(words('a "表" b;', 'utf-8')).toEqual(['a', '表', 'b'])
    expect(words('a "表" b;', 'shift_jis')).toEqual(['a', '表" b;'])
    expect(parseNginx('a ボ; }', 'shift_jis').problems.map(({id}) => id)).toEqual(['text-unexpected'])
  })

  it('passes over Lua with its own strings, comments and long brackets', () => {
    const lua = `local a = "}" -- }\n local b = [==[ } ]] ]==] --[[ } ]] if x then t = {1, '\\'}'} end`
    const text = `location / { content_by_lua_block {${lua}} deny all; }`
    const tokens = lexNginx(text)
    expect(tokens.filter(({kind}) => kind === 'lua').map(({span}) => text.slice(span.from, span.to))).toEqual([lua])
    expect(problems(text)).toEqual([])
  })
})

describe('what is said about the syntax', () => {
  it.each([
    ['server {\n  listen 80\n}', ['not-closed listen 80']],
    ['server { location / { proxy_pass http://a; }', ['cut-off server']],
    ['server { } }', ['close-without-open }']],
    ['proxy_pass http://a', ['not-closed proxy_pass http://a']],
    ['add_header X "a b;\nmore', ['not-closed "a b;']],
    ['location / { ; }', ['text-unexpected ;']],
    ['server { proxy_pas http://a; }', ['directive-unknown proxy_pas']],
    ['server { proxy_pass http://a; listen 80; location / { } }', ['directive-misplaced proxy_pass']],
    ['http { location / { } }', ['directive-misplaced location']],
    ['location / { proxy_pass; }', ['arguments-wrong proxy_pass']],
    ['location / { proxy_buffering maybe; }', ['arguments-wrong proxy_buffering maybe']],
    ['location / { root /a; root /b; }', ['directive-repeated root /b']],
    ['location / { deny all { } }', ['not-closed deny all']],
    ['location ~ "(a" { }', ['arguments-wrong location ~ "(a"']],
    ['events { } http { server { return 200 $hots; } }', ['variable-unknown return 200 $hots']],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each([
    'proxy_pass http://localhost:8090/;\nproxy_set_header Host $host;\nproxy_set_header X-Mine $mine;',
    'location / { proxy_pass http://localhost:8090; }',
    'upstream a { server b; }\nserver { location / { proxy_pass http://a; } }\nlocation /x { deny all; }',
    'upstream a { server b:1; }\nserver { listen 443; proxy_pass a; ssl_preread on; }',
    'if ($host = a) { return 301 https://$host$request_uri; }',
    'map $http_upgrade $connection_upgrade { default upgrade; "" close; }',
    'server { vhost_traffic_status_display; location / { more_set_headers "A: b"; brotli on; } }',
    'http { include conf.d/*.conf; server { return 200 $elsewhere; } }',
    'rtmp { server { listen 1935; application live { live on; } } }',
  ])('is nothing about the fragment %j', text => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    'server { server_name {{ host }}; {% if tls %} listen 443 ssl; {% endif %} location / { nonsense; } }',
    'server { server_name <%= @name %>; }',
    'server { proxy_pass @@BACKEND@@; }',
  ])('is that it is a template: %s', text => {
    expect(readNginx(text, 'utf-8').problems.map(({id}) => id)).toEqual(['template'])
  })

  it('takes no Lua table and no JSON for a template', () => {
    expect(problems(`location / { content_by_lua_block { x = {{a}, {b}} } }`)).toEqual([])
    expect(problems(`location / { return 200 '{"a":{"b":{}}}'; }`)).toEqual([])
  })
})
