import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {gunzipFile} from '../../../src/input/archive/gunzip-file.ts'
import {gunzipSource} from '../../../src/input/archive/gunzip-source.ts'
import type {MemberSource} from '../../../src/input/archive/member-source.ts'
import {readBudget} from '../../../src/input/archive/read-budget.ts'
import {bytesFile} from '../../../src/input/bytes-file.ts'
import {readUpTo} from '../../../src/input/read-up-to.ts'
import {seededRandom} from '../../bench/logs/seeded-random.ts'

const random = seededRandom(5)
const text = Array.from({length: 120_000}, () => `line ${random.below(1e9)} of a log that is long enough\n`).join('')
const packed = gzipSync(text)
const changed = (at: number) => new Uint8Array(packed.map((byte, index) => (index === at ? byte ^ 0x55 : byte)))
const budget = () => readBudget(() => packed.length)

async function outcome(source: MemberSource) {
  const bytes = await readUpTo(source, 1e8)
  return {length: bytes.length, end: Buffer.from(bytes.subarray(-80)).toString('latin1'), problem: source.problem()}
}

describe('quickSource', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['is whole', packed, null],
    ['has two members', Buffer.concat([packed, packed]), null],
    ['is followed by zeros', Buffer.concat([packed, new Uint8Array(512)]), null],
    ['is cut off late', packed.subarray(0, -1000), 'data-cut-off'],
    ['is cut off early', packed.subarray(0, 1000), 'data-cut-off'],
    ['is damaged late', changed(packed.length - 5000), 'data-damaged'],
    ['has a wrong checksum', changed(packed.length - 7), 'checksum-mismatch'],
    ['has a wrong size', changed(packed.length - 2), 'checksum-mismatch'],
  ])('gives of a file that %s what is given without the platform', async (_, bytes, problem) => {
    const file = bytesFile('x', new Uint8Array(bytes))
    const quick = await outcome(gunzipFile(file, file.open(), budget()))
    expect(quick).toEqual(await outcome(gunzipSource(file.open(), budget())))
    // Damage may pass for other data until the checksum tells.
    if (problem === 'data-damaged') expect(quick.problem).not.toBeNull()
    else expect(quick.problem).toBe(problem)
  })

  it('rejects where the file can no longer be read', async () => {
    const file = bytesFile('x', new Uint8Array(packed))
    const broken = () => {
      const source = file.open()
      let reads = 0
      return {
        ...source,
        read: async (into: Uint8Array<ArrayBuffer>) => {
          reads++
          if (reads > 3) throw new Error('gone')
          return source.read(into)
        },
      }
    }
    await expect(outcome(gunzipFile({...file, open: broken}, broken(), budget()))).rejects.toThrow('gone')
  })
})
