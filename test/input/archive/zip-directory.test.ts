import {describe, expect, it} from 'vitest'
import {zipDirectory} from '../../../src/input/archive/zip-directory.ts'
import {bytesFile} from '../../../src/input/bytes-file.ts'
import type {SeekableFile} from '../../../src/input/seekable-file.ts'
import {concat, crcOf, makeZip} from './make-zip.ts'

const parts = [
  {name: 'a.log', data: 'first'},
  {name: 'b.log', data: 'second', descriptor: true},
]
const zip = makeZip(parts)
const endSize = 22

function file(bytes: Uint8Array<ArrayBuffer>): SeekableFile {
  return bytesFile('x', bytes)
}

/** What is listed of each member. */
async function outline(bytes: Uint8Array<ArrayBuffer>) {
  const directory = await zipDirectory(file(bytes))
  return directory?.entries.map(({name, packed, size, offset}) => [name, packed, size, offset])
}

/** Writes a number of four bytes, `at` from the end. */
function changed(bytes: Uint8Array<ArrayBuffer>, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(bytes.length - at, value, true)
  return copy
}

/** An extra field (APPNOTE.TXT, section 4.5.1). */
function extra(id: number, data: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint16(0, id, true)
  view.setUint16(2, data.length, true)
  return concat([new Uint8Array(view.buffer), data])
}

describe('zipDirectory', async () => {
  const listed = await outline(zip)
  const moved = (by: number) => listed?.map(([name, packed, size, offset]) => [name, packed, size, Number(offset) + by])

  it('lists members as the directory describes them', () => {
    expect(listed).toEqual([
      ['a.log', 7, 5, 0],
      ['b.log', 8, 6, 42],
    ])
  })

  it.each<[string, Uint8Array<ArrayBuffer>, number]>([
    ['behind a program that unpacks it', concat([new Uint8Array(700), zip]), 700],
    ['in front of other bytes', concat([zip, new Uint8Array(700)]), 0],
    ['whose end says a wrong place', changed(zip, 6, 1_000_000), 0],
  ])('finds an archive %s', async (_, bytes, by) => {
    expect(await outline(bytes)).toEqual(moved(by))
  })

  it('takes large numbers and names in UTF-8 from extra fields', async () => {
    const numbers = new DataView(new ArrayBuffer(16))
    numbers.setBigUint64(0, 6_000_000_000n, true)
    numbers.setBigUint64(8, 5_000_000_000n, true)
    const name = new TextEncoder().encode('a.log')
    const check = new DataView(new ArrayBuffer(5))
    check.setUint8(0, 1)
    check.setUint32(1, crcOf(name), true)
    const utf8 = concat([new Uint8Array(check.buffer), new TextEncoder().encode('ログ.log')])
    const fields = concat([extra(1, new Uint8Array(numbers.buffer)), extra(0x7075, utf8)])
    const part = {name, data: 'x', size: 0xffffffff, packedSize: 0xffffffff, extra: fields}
    expect(await outline(makeZip([part]))).toEqual([['ログ.log', 5_000_000_000, 6_000_000_000, 0]])
  })

  it('never holds more than 64 MB at once, whatever the end says', async () => {
    const size = 4_000_000_000
    const end = changed(changed(zip.slice(-endSize), 10, 3_999_000_000), 6, 0)
    const asked: number[] = []
    const slice = async (from: number, to: number) => {
      asked.push(to - from)
      const bytes = new Uint8Array(to - from)
      if (to === size) bytes.set(end.subarray(-bytes.length), Math.max(0, bytes.length - endSize))
      else if (from === 0) bytes.set(Uint8Array.of(0x50, 0x4b, 1, 2).subarray(0, bytes.length))
      return bytes
    }
    expect(await zipDirectory({...file(zip), size, slice})).toBeNull()
    expect(Math.max(...asked)).toBeLessThanOrEqual(64 * 1024 * 1024)
  })

  it('reads a thousand times at most, whatever the places it names', async () => {
    const many = makeZip(new Array(5000).fill({name: 'a', data: '', offset: 4}))
    let reads = 0
    const bytes = file(concat([new Uint8Array(100), many]))
    const slice = (from: number, to: number) => {
      reads++
      return bytes.slice(from, to)
    }
    expect(await zipDirectory({...bytes, slice})).toBeNull()
    expect(reads).toBeLessThanOrEqual(1000)
  })

  it.each([
    ['is missing', makeZip(parts, {directory: false})],
    ['is cut', zip.subarray(0, -endSize - 30)],
    ['lists fewer members than the end says', changed(zip, 14, 0x0009_0009)],
  ])('gives null where the directory %s', async (_, bytes) => {
    expect(await zipDirectory(file(new Uint8Array(bytes)))).toBeNull()
  })

  it('rejects where the file cannot be read', async () => {
    const slice = async () => {
      throw new Error('gone')
    }
    await expect(zipDirectory({...file(zip), slice})).rejects.toThrow('gone')
  })
})
