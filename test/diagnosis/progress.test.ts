import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {StreamProgress} from '../../src/logs/stream/stream-options.ts'
import {seededRandom} from '../bench/logs/seeded-random.ts'
import {makeTar} from '../input/archive/make-tar.ts'
import {bytesOf, makeZip} from '../input/archive/make-zip.ts'
import {readAll} from './read-all.ts'

const random = seededRandom(9)
const line = () =>
  `2024-05-06 07:08:09,${100 + random.below(900)} INFO [main] [a.B] c ${random.below(1e9)} ${random.below(1e9)}\n`
const log = Array.from({length: 300_000}, line).join('')
const members = [1, 2].map(number => ({name: `${number}/a.log`, data: log}))
const tar = makeTar(members)

// A clock on which every look is late enough for a report, however fast the machine is.
let clock = 0
beforeEach(() => {
  vi.spyOn(Date, 'now').mockImplementation(() => {
    clock += 1000
    return clock
  })
})
afterEach(() => vi.restoreAllMocks())

describe('progress', () => {
  it.each([
    ['log', bytesOf(log)],
    ['zip', makeZip(members)],
    ['tar', tar],
    ['tar.gz', gzipSync(tar, {level: 1})],
  ])(
    'of a %s is told in bytes of the file as given, and rises to its size',
    async (_, bytes) => {
      const told: StreamProgress[] = []
      await readAll({x: bytes}, {onProgress: progress => told.push(progress)})
      expect(told.length).toBeGreaterThan(0)
      expect(new Set(told.map(({size}) => size))).toEqual(new Set([bytes.length]))
      const read = told.map(progress => progress.bytes)
      expect(read).toEqual([...read].sort((a, b) => a - b))
      expect(read.at(-1)).toBeLessThanOrEqual(bytes.length)
      // The first of two members is half of the file.
      const second = told.findIndex(({events}, at) => events < (told[at - 1]?.events ?? 0))
      if (bytes.length !== bytesOf(log).length) expect(second).toBeGreaterThan(0)
      if (second > 0) expect(read[second - 1]).toBeLessThan(bytes.length * 0.6)
      expect(read.at(-1)).toBeGreaterThan(bytes.length / 2)
    },
    60_000,
  )

  it('can be cancelled within an archive', async () => {
    const inputs = await readAll({x: makeZip(members)}, {isCancelled: () => true})
    expect(inputs).toEqual([])
  })

  it('keeps what was found before it was cancelled', async () => {
    let asked = 0
    const inputs = await readAll(
      {x: gzipSync(tar, {level: 1})},
      {
        isCancelled: () => {
          asked++
          return asked > 6
        },
      },
    )
    expect(inputs[0]).toMatchObject({name: 'x/1/a.log', complete: false})
    expect(inputs.map(({kind}) => kind)).toEqual(['confluence-log', 'archive'])
  }, 60_000)
})
