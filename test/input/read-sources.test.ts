import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {patchBytes} from '../../src/input/patch-bytes.ts'
import {placeFinder} from '../../src/input/place-of.ts'
import {readSource} from '../../src/input/read-source.ts'
import {readSources} from '../../src/input/read-sources.ts'
import {splitMixed} from '../../src/input/split-mixed.ts'
import type {InputKind} from '../../src/model/input-kind.ts'
import {inputEn} from '../../src/wording/input.en.ts'
import {inputJa} from '../../src/wording/input.ja.ts'

const root = new URL('./fixtures/mixed/', import.meta.url)
const paste = (name: string) => readFileSync(new URL(`${name}/paste.txt`, root))
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | null) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes ?? undefined)

/** The kinds that each paste holds, in order. */
const cases: Readonly<Record<string, readonly InputKind[]>> = {
  'article-in-one-paste': ['confluence-log', 'apache-config'],
  'confluence-and-apache-log': ['confluence-log', 'apache-error-log'],
  crlf: ['confluence-log', 'apache-config'],
  'log-then-virtual-host': ['confluence-log', 'apache-config'],
  'log-then-virtual-host-at-once': ['confluence-log', 'apache-config'],
  'nginx-and-its-log': ['nginx-error-log', 'nginx-config'],
  'quoted-mail': ['confluence-log', 'apache-config'],
  'server-xml-amid-sentences': ['server-xml'],
  'two-fences': ['confluence-log', 'apache-config'],
  'two-versions-of-a-host': ['apache-config', 'apache-config'],
  'virtual-host-then-log': ['apache-config', 'confluence-log'],
}

describe('readSources', () => {
  it('has a case for every fixture', () => {
    expect(readdirSync(root).sort()).toEqual(Object.keys(cases).sort())
  })

  it.each(Object.entries(cases))('takes %s apart', (name, kinds) => {
    const sources = readSources('p', paste(name))
    expect(sources.map(({kind}) => kind)).toEqual(kinds)
    expect(sources.map(source => source.name)).toEqual(kinds.length > 1 ? ['p (1)', 'p (2)'] : ['p'])
    for (const [index, source] of sources.entries()) {
      expect(source.notes).toContainEqual({id: 'part-of-input', facts: {part: index + 1, parts: kinds.length}})
      expect(source.original).toBe(decode(paste(name)))
      expect(source.repairs.reduce<string>(applyEdits, source.original)).toBe(source.text)
    }
  })

  it.each(Object.keys(cases))('leaves no sentence in the parts of %s, and loses nothing of them', name => {
    const sources = readSources('p', paste(name))
    for (const {kind, text} of sources) {
      expect(text).not.toMatch(/要約|ヘルプ|Before:|After:|The log:|Our host|Thanks|I see|wrote|This is|Is that/)
      if (kind === 'apache-config') {
        expect(text.trim()).toMatch(/^<VirtualHost \*:443>.*\b8090\/.*<\/VirtualHost>$/s)
      } else if (kind === 'confluence-log') {
        expect(text.trim()).toMatch(/^2024-05-01 10:05:00,120 WARN.*\(NimbusJwtReader\.java:151\)$/s)
      }
    }
  })

  it.each(Object.keys(cases))('points into %s as it was given', name => {
    const lines = decode(paste(name)).split(/\r?\n/)
    for (const source of readSources('p', paste(name))) {
      const find = placeFinder(source)
      for (const {index, 0: word} of source.text.matchAll(
        /\b(?:ProxyPass|proxy_pass|AH01136|Nimbus\w+|proxyName)\b/g,
      )) {
        const {line, column, endLine, endColumn} = find({from: index, to: index + word.length})
        expect(endLine).toBe(line)
        expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(word)
      }
    }
  })

  it('gives the corrected configuration alone, line end included', () => {
    for (const name of ['log-then-virtual-host', 'quoted-mail', 'two-fences', 'virtual-host-then-log', 'crlf']) {
      const source = readSources('p', paste(name)).find(({kind}) => kind === 'apache-config')
      if (!source) throw new Error('no configuration')
      const at = source.text.indexOf('8090/') + '8090/'.length
      const patched = decode(patchBytes(source, [{from: at, to: at, insert: ' nocanon'}]))
      expect(patched).toBe(`${source.text.slice(0, at)} nocanon${source.text.slice(at)}`)
      expect(patched).toMatch(/^<VirtualHost.*<\/VirtualHost>\r?\n$/s)
    }
  })

  it('keeps the encoding of a Shift_JIS paste in the part', () => {
    const comment = [0x23, 0x20, 0x95, 0x5c, 0x8e, 0xa6, 0x0a]
    const log = encode('2024-05-01 10:05:00,120 WARN [main] [a.B] go Failure\n\n')
    const host = encode('<VirtualHost *:80>\nProxyPass / http://localhost:8090/\n</VirtualHost>\n')
    const [, config] = readSources('p', Uint8Array.from([...log, ...comment, ...host]))
    expect(config).toMatchObject({kind: 'apache-config', encoding: 'shift_jis'})
    expect(config && patchBytes(config, [])).toEqual(Uint8Array.from([...comment, ...host]))
  })

  it.each([
    ['a log', '2024-05-01 10:05:00,120 WARN [main] [a.B] go Failure\n\nCaused by nothing.\n'],
    [
      'a log with a sentence in a message',
      '2024-05-01 10:05:00,120 INFO [main] [a.B] go This:\n\nThe server is set up to do it for you.\n',
    ],
    [
      'a message that holds a connector',
      '2024-05-01 10:05:00,120 WARN [main] [a.B] go Parsed\n<Connector port="8090" protocol="HTTP/1.1"/>\n2024-05-01 10:05:01,120 WARN [main] [a.B] go x\n',
    ],
    [
      'a configuration with comments',
      '# The site of the wiki, for all of you.\n# 社内の Wiki\nListen 80\n\n<VirtualHost *:80>\nProxyPass / http://localhost:8090/\n</VirtualHost>\n',
    ],
    [
      'directives that nobody knows',
      'ProxyPass / http://localhost:8090/\nSomeModule a b c d e f\nunknown\n\nAnother "the and of is"\n<Location />\nRequire all granted\n</Location>\n',
    ],
    ['Japanese paths', 'Alias /データ/ /var/www/データ/\nProxyPass /ファイル http://localhost:8090/ファイル\n'],
    [
      'two hosts',
      '<VirtualHost *:80>\nServerName a.example\n</VirtualHost>\n\n<VirtualHost *:443>\nServerName b.example\n</VirtualHost>\n',
    ],
    [
      'an nginx file',
      'user www-data;\nworker_processes auto;\n\nhttp {\n  map $http_upgrade $c {\n    default upgrade;\n  }\n  server {\n    location / {\n      proxy_pass http://a:8090;\n    }\n  }\n}\n',
    ],
    [
      'an HAProxy file',
      'global\n  maxconn 2000\n\nfrontend web\n  bind *:80\n  default_backend conf\n\nbackend conf\n  server c1 127.0.0.1:8090 check\n',
    ],
    [
      'a server.xml',
      '<?xml version="1.0"?>\n<!-- This is the file for the server that you run -->\n<Server port="8000" shutdown="SHUTDOWN">\n  <Service name="Catalina">\n    <Connector port="8090"\n      maxThreads="48"/>\n  </Service>\n</Server>\n',
    ],
    ['a question', 'ProxyPass is set, but the server is slow. Where do I put it?'],
    ['nothing', ''],
  ])('leaves %s whole', (_, text) => {
    expect(splitMixed(text)).toEqual([])
    expect(readSources('p', encode(text))).toEqual([readSource('p', encode(text))])
  })

  it('gives up on a log in which programs take turns', () => {
    const turn = '2024-05-01 10:05:00,120 WARN [main] [a.B] go x\n[Mon Nov 23 02:39:40.4 2026] [proxy:warn] [pid 1] y\n'
    expect(readSources('p', encode(turn.repeat(8)))).toHaveLength(1)
  })

  it('says in both languages what it left out', () => {
    expect(inputEn['part-of-input']({part: 1, parts: 1})).toMatch(/^Only the log or configuration/)
    expect(inputEn['part-of-input']({part: 2, parts: 3})).toContain('3 logs or configurations')
    expect(inputJa['part-of-input']({part: 2, parts: 3})).toContain('3 個')
    expect(inputJa['part-of-input']({part: 1, parts: 1})).toContain('前後の文章')
  })
})

const pieces = [
  '2024-05-01 10:05:00,120 WARN [main] [a.B] go Failure -- url: /x',
  '16-Sep-2023 11:21:03.233 SEVERE [main] a.B.c msg',
  'Oct 06, 2014 8:32:18 AM a.B c',
  'WARNING: msg',
  '[Mon Nov 23 02:39:40.4 2026] [proxy:warn] [pid 1] y',
  '2026/11/23 02:42:10 [error] 1#1: *1 x',
  '10.0.0.1 - - [08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 200 1',
  'a.b.CException: x',
  '\tat a.b.C.d(C.java:1)',
  'at',
  'Caused by: a.b.DError',
  '<VirtualHost *:80>',
  'ProxyPass / http://localhost:8090/',
  '</VirtualHost>',
  'server {',
  'proxy_pass http://a:1;',
  '}',
  '<Connector port="1"/>',
  'The server is the one that you see in the log.',
  '原因',
  '```',
  '{noformat}',
  '> ',
  '&lt;VirtualHost *:80&gt;',
  '{"log":"x\\n","stream":"stdout"}',
  '2024-05-01T01:05:00.120000000Z stdout P ',
  'web-1  | ',
  'a.log:12:',
  '\u001b[31m',
  '\\n\\tat a.b.C.d(C.java:1)',
  '1 ',
  '',
]

describe('any text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 12})), {maxLength: 30})
    .chain(list => fc.constantFrom('\n', '\r\n', ' ', '').map(glue => list.join(glue)))

  it('gives an answer whose repairs lead from what was given to what is read', () => {
    fc.assert(
      fc.property(text, given => {
        for (const source of readSources('p', encode(given))) {
          expect(source.repairs.reduce<string>(applyEdits, source.original)).toBe(source.text)
          const place = placeFinder(source)({from: 0, to: source.text.length})
          expect(place.line).toBeLessThanOrEqual(place.endLine)
          if (source.bytes.length > 0 && !source.notes.some(({id}) => id === 'binary')) {
            expect(decode(patchBytes(source, []))).toBe(source.text)
          }
        }
      }),
      {seed: 20261123, numRuns: 1500},
    )
  })

  it('gives an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), bytes => {
        expect(readSources('p', bytes).length).toBeGreaterThan(0)
      }),
      {seed: 20261123, numRuns: 500},
    )
  })
})
