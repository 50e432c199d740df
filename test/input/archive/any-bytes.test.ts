import {gunzipSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {gunzipSource} from '../../../src/input/archive/gunzip-source.ts'
import {readBudget} from '../../../src/input/archive/read-budget.ts'
import {bytesFile} from '../../../src/input/bytes-file.ts'
import {readUpTo} from '../../../src/input/read-up-to.ts'
import type {SeekableFile} from '../../../src/input/seekable-file.ts'
import {readAll} from '../../diagnosis/read-all.ts'
import {readSample} from '../../diagnosis/read-case.ts'
import {makeTar} from './make-tar.ts'
import {makeZip} from './make-zip.ts'

const log = await readSample('qsh-named.log')
const other = `${log}\n`.repeat(40)
const members = [
  {name: 'application-logs/a.log', data: log},
  {name: 'application-logs/b.log', data: other, descriptor: true},
]
const tar = makeTar(members)
const archives = {zip: makeZip(members), tar, gzip: new Uint8Array(gzipSync(other)), tgz: new Uint8Array(gzipSync(tar))}
const format = fc.constantFrom(...(Object.keys(archives) as (keyof typeof archives)[]))
const seed = {seed: 20230115, numRuns: 60}

/** A file that gives a few bytes at a time. */
function slowFile(bytes: Uint8Array, step: number): SeekableFile {
  const file = bytesFile('x', new Uint8Array(bytes))
  return {
    ...file,
    open: () => {
      const source = file.open()
      return {...source, read: into => source.read(into.subarray(0, step))}
    },
  }
}

describe('any bytes', () => {
  it('are the same archive however they are cut', async () => {
    const whole = Object.fromEntries(
      await Promise.all(Object.entries(archives).map(async ([name, bytes]) => [name, await readAll({x: bytes})])),
    )
    await fc.assert(
      fc.asyncProperty(format, fc.integer({min: 1, max: 3000}), async (name, step) => {
        expect(await readAll([slowFile(archives[name], step)])).toEqual(whole[name])
      }),
      seed,
    )
  }, 120_000)

  it('give an answer where an archive was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(format, fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}), async (name, share) => {
        const bytes = archives[name].subarray(0, Math.floor(archives[name].length * share))
        const inputs = await readAll({x: bytes})
        expect(inputs.length).toBeGreaterThan(0)
        expect(inputs.flatMap(({notes}) => notes)).not.toEqual([])
      }),
      seed,
    )
  }, 120_000)

  it('give an answer where some were changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        format,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 9}),
        async (name, changes) => {
          const bytes = archives[name].slice()
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          expect((await readAll({x: bytes})).length).toBeGreaterThan(0)
        },
      ),
      seed,
    )
  }, 120_000)

  it('come out of gzip as they went in, whatever its members', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({maxLength: 5000}), {minLength: 1, maxLength: 6}),
        fc.integer({min: 1, max: 200}),
        async (parts, step) => {
          const packed = new Uint8Array(Buffer.concat(parts.map(part => gzipSync(part))))
          const source = gunzipSource(
            slowFile(packed, step).open(),
            readBudget(() => packed.length),
          )
          expect(Buffer.from(await readUpTo(source, 1e6)).equals(gunzipSync(packed))).toBe(true)
          expect(source.problem()).toBeNull()
        },
      ),
      seed,
    )
  }, 120_000)
})
