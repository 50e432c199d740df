import {readFile} from 'node:fs/promises'
import {zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {writeManifest} from '../../../src/confluence-app/write-manifest.ts'
import {descriptor, headers, jar, lint} from './sample-app.ts'

const encoder = new TextEncoder()
const manifest = encoder.encode(writeManifest(headers))
const plain = encoder.encode(descriptor(''))

/** A ZIP whose entries stand in this order; of one name there can be several, written with names of the same length. */
function zip(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(entries), {level: 9})
}

/** The same bytes with one text in place of another of its length, wherever it stands. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to)
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** The directory entry of a name, at a place that is changed. */
function changedDirectory(bytes: Uint8Array, name: string, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  const found = Buffer.from(bytes).lastIndexOf(name) - 46
  copy.set(values, found + at)
  return copy
}

const good: readonly (readonly [string, Uint8Array])[] = [
  ['META-INF/MANIFEST.MF', manifest],
  ['atlassian-plugin.xml', plain],
]

describe('lintApp on archives that are damaged or made to do harm', () => {
  it('names what is no archive', async () => {
    expect(await lint(encoder.encode('hello'))).toEqual(['error archive-not-readable app.jar:1:1'])
    expect(await lint(new Uint8Array())).toEqual(['error archive-not-readable app.jar:1:1'])
    expect(await lint(encoder.encode('PK\x03\x04'), 'x')).toEqual(['error archive-not-readable x:1:1'])
  })

  it('names an archive that is cut off anywhere', async () => {
    const whole = jar({})
    for (let length = 4; length < whole.length; length += 7)
      expect(await lint(whole.subarray(0, length))).toEqual(['error archive-not-readable app.jar:1:1'])
  })

  it('stands any byte that is wrong', async () => {
    const whole = jar({})
    for (let at = 0; at < whole.length; at += 1) {
      const broken = whole.slice()
      broken[at] = (broken[at] ?? 0) ^ 0xff
      expect(Array.isArray(await lint(broken))).toBe(true)
    }
  }, 60_000)

  it('finds names that lead out, and does not take them for what they would be', async () => {
    expect(await lint(zip([...good, ['../../etc/passwd', plain]]))).toEqual(['error entry-name-unsafe etc/passwd:1:1'])
    expect(await lint(zip([...good, ['/tmp/x', plain]]))).toEqual(['error entry-name-unsafe tmp/x:1:1'])
    expect(await lint(zip([...good, ['a\x1b[2Jb', plain]]))).toEqual(['error entry-name-unsafe a\ufffd[2Jb:1:1'])
    expect(
      await lint(
        zip([
          ['META-INF/MANIFEST.MF', manifest],
          ['../atlassian-plugin.xml', plain],
        ]),
      ),
    ).toEqual(['error entry-name-unsafe atlassian-plugin.xml:1:1', 'error descriptor-missing atlassian-plugin.xml:1:1'])
  })

  it('finds a manifest that is not first', async () => {
    expect(await lint(zip([...good].reverse()))).toEqual(['warning manifest-not-first META-INF/MANIFEST.MF:1:1'])
  })

  it('finds a name that stands twice', async () => {
    const twice = replaced(zip([...good, ['atlassian-plugin.xmm', plain]]), 'plugin.xmm', 'plugin.xml')
    expect(await lint(twice)).toEqual(['warning entry-repeated atlassian-plugin.xml:1:1'])
  })

  it('finds bytes that two entries share', async () => {
    const whole = zip([...good, ['a.txt', plain]])
    expect(await lint(changedDirectory(whole, 'a.txt', 42, [0, 0, 0, 0]))).toContain('error entries-overlap a.txt:1:1')
  })

  it('unpacks no text beyond 16 MB', async () => {
    const large = zip([good[0] ?? ['', manifest], ['atlassian-plugin.xml', new Uint8Array(20_000_000).fill(32)]])
    const start = performance.now()
    expect(await lint(large)).toEqual(['warning entry-too-large atlassian-plugin.xml:1:1'])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('believes an absurd size without unpacking it', async () => {
    const whole = changedDirectory(zip([...good, ['a.txt', plain]]), 'a.txt', 24, [0xfe, 0xff, 0xff, 0xff])
    expect(await lint(whole)).toEqual(['warning entry-too-large a.txt:1:1'])
  })

  it('names entries that are damaged, encrypted or packed in another way', async () => {
    const whole = zip(good)
    const unreadable = ['error entry-not-readable atlassian-plugin.xml:1:1']
    expect(await lint(changedDirectory(whole, 'atlassian-plugin.xml', 16, [1, 2, 3, 4]))).toEqual(unreadable)
    expect(await lint(changedDirectory(whole, 'atlassian-plugin.xml', 8, [1]))).toEqual(unreadable)
    expect(await lint(changedDirectory(whole, 'atlassian-plugin.xml', 10, [12]))).toEqual(unreadable)
  })

  it('stops listing after a hundred thousand entries', async () => {
    const many = manyEntries()
    const start = performance.now()
    expect(await lint(many)).toContain('warning too-many-entries app.jar:1:1')
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 60_000)

  it('reads nested tags, long lines and endless escapes in time', async () => {
    const texts = ['<a>'.repeat(200_000), '<'.repeat(500_000), '&'.repeat(200_000), `<a b="${'x'.repeat(2_000_000)}"/>`]
    for (const text of texts) expect(await lint(jar({'atlassian-plugin.xml': text}))).not.toEqual([])
    const modules = '<resource type="i18n" name="i18n" location="i18n/app"/>'
    const long = ['#\\\n'.repeat(200_000), '\\'.repeat(500_000), 'a\\\n'.repeat(200_000), `${' '.repeat(500_000)}x`]
    for (const text of long)
      expect(
        Array.isArray(await lint(jar({'atlassian-plugin.xml': descriptor(modules), 'i18n/app.properties': text}))),
      ).toBe(true)
    const deep = '<web-resource key="a"><resource type="download" name="a.js" location="a.js"/></web-resource>'
    expect(await lint(jar({'atlassian-plugin.xml': descriptor(deep), 'a.js': '('.repeat(200_000)}))).toEqual([])
  }, 60_000)

  it('takes this test itself for no descriptor', async () => {
    const text = await readFile(new URL(import.meta.url))
    expect(await lint(text, 'hostile-archives.test.ts')).toEqual([
      expect.stringMatching(/^error xml-not-well-formed hostile-archives\.test\.ts:1:1$/),
    ])
  })
})

/** A directory of 100,002 entries without data (APPNOTE.TXT, sections 4.3.12 to 4.3.16). */
function manyEntries(): Uint8Array {
  const [count, size] = [100_002, 52]
  const end = count * size
  const bytes = Buffer.alloc(end + 56 + 20 + 22)
  for (let at = 0; at < count; at += 1) {
    bytes.writeUInt32LE(0x02014b50, at * size)
    bytes.writeUInt16LE(20, at * size + 6)
    bytes.writeUInt16LE(6, at * size + 28)
    bytes.write(String(at).padStart(6, '0'), at * size + 46)
  }
  const large = [
    [4, 44],
    [24, count],
    [32, count],
    [40, end],
  ] as const
  bytes.writeUInt32LE(0x06064b50, end)
  for (const [at, value] of large) bytes.writeBigUInt64LE(BigInt(value), end + at)
  bytes.writeUInt32LE(0x07064b50, end + 56)
  bytes.writeBigUInt64LE(BigInt(end), end + 56 + 8)
  bytes.writeUInt32LE(1, end + 56 + 16)
  bytes.writeUInt32LE(0x06054b50, end + 76)
  bytes.fill(0xff, end + 76 + 8, end + 76 + 20)
  return Uint8Array.from(bytes)
}
