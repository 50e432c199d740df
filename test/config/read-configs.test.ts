import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../src/config/check-config.ts'
import {matchesInclude} from '../../src/config/matches-include.ts'
import {type ConfigReadings, readConfigs} from '../../src/config/read-configs.ts'
import {applyEdits} from '../../src/input/apply-edits.ts'
import type {InputKind} from '../../src/model/input-kind.ts'
import {sourceOf} from './source-of.ts'

/** Reads files by their names. */
function readAll(texts: Readonly<Record<string, string>>, kind: InputKind = 'apache-config'): ConfigReadings {
  const files = Object.entries(texts).map(([name, text], input) => ({input, source: {...sourceOf(text, kind), name}}))
  return readConfigs(files)
}

function composed(texts: Readonly<Record<string, string>>): readonly string[] {
  return readAll(texts).readings.map(({source}) => source.text)
}

const host = '<VirtualHost *:80>\n    Include conf/confluence.conf\n</VirtualHost>\n'
const pass = 'ProxyPass / http://localhost:8090/'

describe('files that include each other', () => {
  it('are read as one, and a finding lies in the file that it came from', () => {
    const texts = {'site.conf': host, 'confluence.conf': `# ours\n${pass}`}
    const {readings} = readAll(texts)
    expect(readings).toHaveLength(1)
    expect(readings[0]?.model.sites).toMatchObject([{listen: ['*:80'], gaps: [], routes: [{form: 'ProxyPass'}]}])
    const {findings} = checkConfig(readings, {loggedPaths: []})
    expect(findings.find(({check}) => check === 'path-reencoded')?.places).toMatchObject([
      {input: 1, span: {from: 7, to: 7 + pass.length}},
    ])
  })

  it('are mended each in its own text', () => {
    const texts = {'site.conf': host, 'confluence.conf': `# ours\r\n  ${pass}\r\n`}
    const {findings} = checkConfig(readAll(texts).readings, {loggedPaths: []})
    const fixes = findings.find(({check}) => check === 'path-reencoded')?.fixes ?? []
    expect(fixes.map(({input, edits}) => [input, applyEdits(Object.values(texts)[input] ?? '', edits)])).toEqual([
      [1, `# ours\r\n  ${pass} nocanon\r\n`],
      [1, `# ours\r\n  ProxyPass /download http://localhost:8090/download nocanon\r\n  ${pass}\r\n`],
    ])
  })

  it('have the notes about each file with that file', () => {
    const {files} = readAll({'a.conf': 'Include b.conf\nProxyPas / x\n', 'b.conf': `${pass}\n\nListenn 80\n`})
    expect(files.map(({notes}) => notes.map(({id, facts}) => `${id} ${facts.line}`))).toEqual([
      ['directive-unknown 2'],
      ['directive-unknown 3'],
    ])
  })

  it('go in where they are included, in the order of their names, several deep', () => {
    const texts = {
      'etc/apache2/apache2.conf': 'Timeout 5\nIncludeOptional sites-enabled/*.conf\nKeepAlive On\n',
      'etc/apache2/sites-enabled/b.conf': '# b\nInclude snippets/x.conf',
      'etc/apache2/sites-enabled/a.conf': '# a\n',
      'etc/apache2/snippets/x.conf': '# x\\',
      'etc/apache2/other.conf': '# other\n',
    }
    expect(composed(texts)).toEqual(['Timeout 5\n\n# a\n\n# b\n\n# x\\ \n\n\nKeepAlive On\n', '# other\n'])
  })

  it('without folders in their names are taken by the include that names them, else by the last that may', () => {
    const texts = {
      'apache2.conf': 'IncludeOptional mods-enabled/*.conf\nInclude ports.conf\nIncludeOptional sites-enabled/*.conf\n',
      'ports.conf': '# ports\n',
      'wiki.conf': '# wiki\n',
    }
    expect(composed(texts)).toEqual(['IncludeOptional mods-enabled/*.conf\n\n# ports\n\n\n# wiki\n\n'])
  })

  it('leave a gap for what is not at hand', () => {
    const [reading] = readAll({
      'a.conf': `Include missing.conf\nInclude here.conf\n${pass}\n`,
      'here.conf': '# here\n',
    }).readings
    expect(reading?.model.gaps).toMatchObject([{why: 'include', what: 'Include missing.conf'}])
  })

  it('in a circle are read once', () => {
    expect(composed({'a.conf': 'Include b.conf\n# a\n', 'b.conf': 'Include a.conf\n# b\n'})).toEqual([
      '\nInclude a.conf\n# b\n\n# a\n',
    ])
  })

  it('that double with every file do not grow without end', () => {
    const texts = Object.fromEntries(
      Array.from({length: 40}, (_, at) => [
        `${at}.conf`,
        `Include ${at + 1}.conf\nInclude ${at + 1}.conf\n${'#'.repeat(1000)}\n`,
      ]),
    )
    expect(composed(texts)[0]?.length).toBeLessThan(12_000_000)
  })

  it('of another encoding than Shift_JIS stay apart', () => {
    const files = [
      {input: 0, source: {...sourceOf('Include b.conf\n'), name: 'a.conf'}},
      {input: 1, source: {...sourceOf('# 表\n', 'apache-config', 'shift_jis'), name: 'b.conf'}},
    ]
    expect(readConfigs(files).readings).toHaveLength(2)
  })
})

describe('files of nginx that include each other', () => {
  const main =
    'events {}\nhttp {\n  include mime.types;\n  server {\n    listen 80;\n    include snippets/wiki.conf ;\n    location /x { include proxy_params; return 404; }\n  }\n  include conf.d/*.conf;\n}\n'
  const wiki =
    '# ours\r\nlocation / {\r\n    include proxy_params; # shared\r\n    proxy_pass http://localhost:8090/;\r\n}'
  const texts = {
    'nginx.conf': main,
    'wiki.conf': wiki,
    proxy_params: 'proxy_set_header Host $host;',
    'conf.d/b.conf': 'server { listen 81; location / { proxy_pass http://b.example.com; } }\n',
    'conf.d/a.conf': 'server { listen 82; location / { proxy_pass http://a.example.com; } }\n',
  }

  it('are read as one: within a server, a location, by a pattern, several deep, and more than once', () => {
    const {readings, files} = readAll(texts, 'nginx-config')
    expect(readings.map(({input}) => input)).toEqual([0])
    const {sites} = readings[0]?.model ?? {sites: []}
    expect(sites.map(({listen, routes}) => [listen, routes.length])).toEqual([
      [['80'], 2],
      [['82'], 1],
      [['81'], 1],
    ])
    expect(sites[0]?.routes[0]?.settings.host).toMatchObject({known: true, value: {kind: 'client'}})
    expect(sites[0]?.gaps).toEqual([])
    expect(files.map(({notes}) => notes)).toEqual([[], [], [], [], []])
  })

  it('have a finding and its fix in the file that it came from', () => {
    const {findings} = checkConfig(readAll(texts, 'nginx-config').readings, {loggedPaths: []})
    const [finding] = findings.filter(({check}) => check === 'path-reencoded')
    expect(finding?.places.map(({input, span}) => [input, wiki.slice(span.from, span.to)])).toEqual([
      [1, 'proxy_pass http://localhost:8090/'],
    ])
    expect(finding?.fixes.map(({input, edits}) => [input, applyEdits(wiki, edits)])).toContainEqual([
      1,
      wiki.replace('8090/', '8090'),
    ])
  })

  it('leave a gap for what is not at hand, and for what a template names', () => {
    const server = 'server {\n  include missing/*.conf;\n  include {{ x }};\n  location / { proxy_pass http://b; }\n}\n'
    const {readings} = readAll({'a.conf': server, x: '# x\n'}, 'nginx-config')
    expect(readings.map(({input}) => input)).toEqual([0, 1])
    expect(readings[0]?.model.sites[0]?.gaps.map(({what}) => what)).toEqual([
      'include missing/*.conf',
      'include {{ x }}',
      '{{ x }}',
    ])
  })

  it('have the notes about each file with that file', () => {
    const {files} = readAll({'a.conf': 'http {\n  include b.conf;\n}\n', 'b.conf': '\nservr { }\n'}, 'nginx-config')
    expect(files.map(({notes}) => notes.map(({id, facts}) => `${id} ${facts.line}`))).toEqual([
      ['no-routes undefined'],
      ['directive-unknown 2'],
    ])
  })

  it('are not put into an output of nginx -T, which holds its own', () => {
    const dump = '# configuration file /etc/nginx/nginx.conf:\nhttp { include x.conf; }\n'
    expect(readAll({'dump.txt': dump, 'x.conf': '# x\n'}, 'nginx-config').readings).toHaveLength(2)
  })
})

describe('the pattern of an include', () => {
  it.each([
    ['sites-enabled/*.conf', '/etc/apache2/sites-enabled/wiki.conf', true],
    ['/etc/httpd/conf.d/*.conf', 'conf.d/wiki.conf', true],
    ['/etc/httpd/conf.d/*.conf', 'vhosts.d/wiki.conf', false],
    ['conf.d/*.conf', 'wiki.conf', true],
    ['conf.d/*.conf', 'wiki.conf.bak', false],
    ['./snippets/x.conf', 'snippets\\x.conf', true],
    ['$' + '{CONF}/x.conf', 'y/x.conf', true],
    ['conf.d/', 'conf.d/x', true],
    ['[a-c]?.conf', 'b1.conf', true],
    ['[a-c]?.conf', 'd1.conf', false],
    ['a+b.conf', 'aab.conf', false],
    ['', 'a', false],
    ['*.conf', '.a.conf', false],
    ['[!b].a', '..a', false],
    ['.*', '.a', true],
    [`${'*'.repeat(50)}${'*a'.repeat(50)}`, 'b'.repeat(100), false],
  ])('%s takes %s: %s', (pattern, name, expected) => {
    expect(matchesInclude(pattern, name)).toBe(expected)
  })
})
