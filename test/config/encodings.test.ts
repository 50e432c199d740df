import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../src/config/check-config.ts'
import {readConfigs} from '../../src/config/read-configs.ts'
import {patchBytes} from '../../src/input/patch-bytes.ts'
import {placeOf} from '../../src/input/place-of.ts'
import {readSource} from '../../src/input/read-source.ts'
import {encodeJapanese} from './encode-japanese.ts'
import {readFixture, readFixtureBytes} from './read-fixture.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8 with a mark': text => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]),
  shift_jis: text => encodeJapanese('shift_jis', text),
  'euc-jp': text => encodeJapanese('euc-jp', text),
}

/** Comments of two-byte characters before and behind what is found, some with a backslash or a brace as second byte. */
const texts = {
  'apache-config': {
    text: '# 社内 wiki の設定 表と構成\n<VirtualHost *:80>\n    # 添付ファイルの一覧\n    ProxyPass / http://localhost:8090/\n</VirtualHost>\n# 以上です\n',
    found: 'ProxyPass / http://localhost:8090/',
    remedy: 'add-nocanon',
    fixed: 'ProxyPass / http://localhost:8090/ nocanon',
  },
  'nginx-config': {
    text: '# 社内 wiki の設定 表と構成 ボ\nserver {\n    listen 80; # 本番\n    location / { # 添付ファイルの一覧\n        proxy_pass http://localhost:8090/; # 予約\n    }\n}\n# 以上です\n',
    found: 'proxy_pass http://localhost:8090/',
    remedy: 'drop-uri-part',
    fixed: 'proxy_pass http://localhost:8090',
  },
} as const

const cases = Object.entries(texts).flatMap(([kind, each]) =>
  Object.entries(encodings).flatMap(([encoding, encode]) =>
    ['\n', '\r\n'].map(ending => ({kind, encoding, encode, ending, ...each})),
  ),
)

describe('a configuration in Japanese', () => {
  it.each(cases)('$kind in $encoding with $ending is read, and mended in its own bytes', each => {
    const {kind, encode, found, remedy, fixed} = each
    const text = each.text.replaceAll('\n', each.ending)
    const source = readSource('site.conf', encode(text))
    expect(source).toMatchObject({kind, text, encoding: each.encoding.replace(/ .*/u, '')})
    const {readings, files} = readConfigs([{input: 0, source}])
    expect(files[0]?.notes).toEqual([])
    const {findings} = checkConfig(readings, {loggedPaths: []})
    const finding = findings.find(({check}) => check === 'path-reencoded')
    const [place] = finding?.places ?? []
    expect(place && text.slice(place.span.from, place.span.to)).toBe(found)
    expect(place && placeOf(source, place.span).line).toBe(text.split('\n').findIndex(line => line.includes(found)) + 1)
    const fix = finding?.fixes.find(offered => offered.remedy === remedy)
    expect(fix && patchBytes(source, fix.edits)).toEqual(encode(text.replace(found, fixed)))
  })

  it.each(['euc-jp-comment', 'shift-jis-comment'])('is the file %s', name => {
    const bytes = readFixtureBytes(name)
    const source = readSource('site.conf', bytes)
    expect(source.text).toBe(readFixture(name))
    expect(Buffer.compare(patchBytes(source, []) ?? new Uint8Array(), bytes)).toBe(0)
    const {findings} = checkConfig(readConfigs([{input: 0, source}]).readings, {loggedPaths: []})
    expect(findings.map(({check}) => check)).toContain('path-reencoded')
  })
})
