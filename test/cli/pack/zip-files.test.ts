import {TextWriter, Uint8ArrayReader, ZipReader} from '@zip.js/zip.js'
import {describe, expect, it, onTestFinished} from 'vitest'
import {zipFiles} from '../../../src/cli/pack/archive/zip-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = [
  ['serve.mjs', bytes('serve()')],
  ['ja/index.html', bytes('<p>診断')],
  ['404.html', bytes('')],
] as const

async function entriesOf(archive: Uint8Array) {
  const reader = new ZipReader(new Uint8ArrayReader(archive))
  return (await reader.getEntries()).flatMap(entry => (entry.directory ? [] : [entry]))
}

describe('zipFiles', () => {
  it('is read by another library, names sorted, contents as given, for everybody to read', async () => {
    const entries = await entriesOf(zipFiles(new Map(files), '2026-01-31'))
    const read = await Promise.all(
      entries.map(async ({filename, getData}) => [filename, await getData(new TextWriter(), {checkSignature: true})]),
    )
    expect(read).toEqual([
      ['404.html', ''],
      ['ja/index.html', '<p>診断'],
      ['serve.mjs', 'serve()'],
    ])
    for (const {externalFileAttributes = 0} of entries) expect(externalFileAttributes >>> 16).toBe(0o100644)
  })

  it('has the same bytes whatever the order and the time zone', () => {
    const zone = process.env.TZ
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })
    const [first, second] = ['Asia/Tokyo', 'America/New_York'].map((name, at) => {
      process.env.TZ = name
      return zipFiles(new Map(at === 0 ? files : files.toReversed()), '2026-03-08')
    })
    expect(first).toEqual(second)
  })

  it('dates a file anew when its content changes but not its size, on the day that is given', async () => {
    const times = await Promise.all(
      ['one', 'two'].map(async text => {
        const [entry] = await entriesOf(zipFiles(new Map([['a', bytes(text)]]), '2026-01-31'))
        return entry?.lastModDate
      }),
    )
    expect(times[0]).not.toEqual(times[1])
    for (const time of times) expect(time?.toDateString()).toBe('Sat Jan 31 2026')
  })
})
