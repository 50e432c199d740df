import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {placeOf} from '../../src/input/place-of.ts'
import {readSource} from '../../src/input/read-source.ts'
import {inputEn} from '../../src/wording/input.en.ts'
import {inputJa} from '../../src/wording/input.ja.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const ids = (bytes: Uint8Array, name = 'input') => readSource(name, bytes).notes.map(({id}) => id)
const wide = (text: string, little: boolean, mark: boolean) => {
  const buffer = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return Uint8Array.from(little ? buffer : buffer.swap16())
}
const event = '2024-01-08 09:33:00,001 WARN [main] [a.b.C] go 保存できません\n'
/** `# 表示設定` with the second byte of 表 being a backslash, then a directive. */
const shiftJis = Uint8Array.from([
  ...[0x23, 0x20, 0x95, 0x5c, 0x8e, 0xa6, 0x90, 0xdd, 0x92, 0xe8, 0x0a],
  ...ascii('ProxyPass / http://localhost:8090/\n'),
])
/** `# これは設定です` and a directive. */
const eucJp = Uint8Array.from([
  ...[0x23, 0x20, 0xa4, 0xb3, 0xa4, 0xec, 0xa4, 0xcf, 0xc0, 0xdf, 0xc4, 0xea, 0xa4, 0xc7, 0xa4, 0xb9, 0x0a],
  ...ascii('ProxyPass / http://localhost:8090/\n'),
])

describe('readSource', () => {
  it('reads UTF-8 with and without a mark and has nothing to say', () => {
    expect(readSource('a', ascii(event))).toMatchObject({encoding: 'utf-8', bom: false, text: event, notes: []})
    expect(readSource('a', ascii(`\ufeff${event}`))).toMatchObject({
      encoding: 'utf-8',
      bom: true,
      text: event,
      notes: [],
    })
  })

  it.each([
    [true, true, 'utf-16le'],
    [false, true, 'utf-16be'],
    [true, false, 'utf-16le'],
    [false, false, 'utf-16be'],
  ] as const)('reads UTF-16 (little-endian %s, mark %s)', (little, mark, encoding) => {
    const source = readSource('a', wide(event, little, mark))
    expect(source).toMatchObject({encoding, bom: mark, text: event, kind: 'confluence-log'})
    expect(source.notes).toEqual([{id: 'encoding', facts: {encoding}}])
  })

  it('reads Shift_JIS and EUC-JP and says so', () => {
    expect(readSource('a', shiftJis)).toMatchObject({encoding: 'shift_jis', kind: 'apache-config'})
    expect(readSource('a', shiftJis).text).toMatch(/^# 表示設定\nProxyPass/)
    expect(readSource('a', eucJp)).toMatchObject({encoding: 'euc-jp', kind: 'apache-config'})
    expect(readSource('a', eucJp).text).toMatch(/^# これは設定です\n/)
  })

  it('reads UTF-8 that was cut within a character, and counts what is lost', () => {
    const source = readSource('a', ascii(event).subarray(0, -2))
    expect(source.encoding).toBe('utf-8')
    expect(source.notes).toEqual([{id: 'undecodable-bytes', facts: {count: 1}}])
  })

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ['pdf', [...ascii('%PDF-1.7\n')]],
    ['elf', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
    ['binary', [1, 2, 3, 0, 5, 200, 7, 6, 0, 0, 1, 1]],
  ])('refuses %s by its name', (format, bytes) => {
    const source = readSource('a', Uint8Array.from(bytes))
    expect(source).toMatchObject({kind: 'unknown', text: '', notes: [{id: 'binary', facts: {format}}]})
  })

  it.each([
    ['zip', 'archive', [0x50, 0x4b, 3, 4, 20, 0]],
    ['support-zip', 'support-zip', [0x50, 0x4b, 3, 4, 20, 0, ...ascii('application-logs/atlassian-confluence.log')]],
    ['gzip', 'archive', [0x1f, 0x8b, 8, 0]],
    ['tar', 'archive', [...new Array<number>(257).fill(0), ...ascii('ustar')]],
  ])('says that %s has to be unpacked', (format, kind, bytes) => {
    const source = readSource('a', Uint8Array.from(bytes))
    expect(source).toMatchObject({kind, text: '', notes: [{id: 'archive-not-read', facts: {format}}]})
  })

  it('says that an input is empty, blanks included', () => {
    expect(ids(new Uint8Array())).toEqual(['empty-input'])
    expect(ids(ascii(' \r\n\t'))).toEqual(['empty-input'])
    expect(ids(Uint8Array.from([0xff, 0xfe]))).toContain('empty-input')
  })

  it('refuses what is larger than 256 MB without reading it', () => {
    const source = readSource('a', new Uint8Array(256 * 1024 * 1024 + 1))
    expect(source).toMatchObject({text: '', notes: [{id: 'too-large'}]})
  })

  it('gives no reader a configuration with a line of over a million characters, however it was wrapped', () => {
    const host = '<VirtualHost *:80>\nProxyPass / http://localhost:8090/ nocanon\n'
    const line = `RewriteRule ${'a'.repeat(1_048_565)}`
    expect(readSource('a', ascii(`${host}${line}\n`))).toMatchObject({
      kind: 'unknown',
      notes: [{id: 'line-too-long', facts: {line: 3, length: 1_048_577, limit: 1_048_576}}],
    })
    expect(readSource('a', ascii(`${host}${line.slice(1)}\n`))).toMatchObject({kind: 'apache-config', notes: []})
    expect(readSource('a', ascii(`${host}${line.repeat(5)}`)).notes).toMatchObject([{id: 'line-too-long'}])
    expect(readSource('a', ascii(`${event.trimEnd()} ${line}\n`)).kind).toBe('confluence-log')
  })

  it('leaves the dialog with 401 as it is: neither log nor config', () => {
    const source = readSource('paste', ascii('> Unexpected response status code 401 from wiki.example.com'))
    expect(source).toMatchObject({kind: 'unknown', repairs: [], notes: [{id: 'not-recognised'}]})
    expect(source.text).toBe(source.original)
  })

  it('does not restore breaks of a text over 4 MB, and says so', () => {
    const source = readSource('a', ascii(event.replace('\n', ' ').repeat(90_000)))
    expect(source).toMatchObject({kind: 'confluence-log', repairs: [], notes: [{id: 'repair-skipped'}]})
    expect(readSource('a', ascii(event.repeat(90_000))).notes).toEqual([])
  })

  it('takes escaped angle brackets of a virtual host for what they were, and leaves XML alone', () => {
    const host = readSource('a', ascii('&lt;VirtualHost *:80&gt;\nServerName a.example\n&lt;/VirtualHost&gt;\n'))
    expect(host).toMatchObject({kind: 'apache-config', notes: [{id: 'entities-decoded', facts: {count: 4}}]})
    expect(host.text).toContain('<VirtualHost *:80>\n')
    const xml = readSource('a', ascii('<Connector port="8090" relaxedPathChars="[]|&quot;&lt;&gt;" />'))
    expect(xml).toMatchObject({kind: 'server-xml', repairs: []})
  })

  it('does not touch a config with a log sentence lost in one line: its breaks are for its own reader', () => {
    const source = readSource(
      'a',
      ascii('<VirtualHost *:80> ServerName a ProxyPass / http://localhost:8090/ </VirtualHost>'),
    )
    expect(source).toMatchObject({kind: 'apache-config', repairs: [], notes: []})
  })

  it('gives places in what was pasted, with lines of their own', () => {
    const source = readSource('a', ascii('  1\tProxyPass / http://localhost:8090/\r\n  2\tProxyPreserveHost On\r\n'))
    const from = source.text.indexOf('ProxyPreserveHost')
    expect(source.text).toBe('ProxyPass / http://localhost:8090/\r\nProxyPreserveHost On\r\n')
    expect(placeOf(source, {from, to: from + 17})).toEqual({input: 'a', line: 2, column: 5, endLine: 2, endColumn: 22})
  })
})

describe('the words of notes', () => {
  it('exist in both languages for every kind of binary file and never show a raw id', () => {
    const formats = readFileSync(new URL('../../src/input/recognise-binary.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}\| '([\w-]+)'$/gm,
    )
    for (const {1: format = ''} of formats) {
      expect(inputEn.binary({format})).toMatch(/^This is an? .*, not text\. /)
      expect(inputJa.binary({format})).toMatch(/^これは.*で、テキストではありません。/)
    }
    expect(inputEn['newlines-restored']({count: 1})).toBe('1 lost line break was restored.')
    expect(inputEn['newlines-restored']({count: 1200})).toBe('1,200 lost line breaks were restored.')
    expect(inputJa['newlines-restored']({count: 1200})).toBe('失われていた改行を 1,200 か所で復元しました。')
  })
})
