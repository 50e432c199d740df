import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {logCheck} from '../../../src/logs/stream/log-check.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {Signature} from '../../../src/model/article.ts'
import type {StreamedLog} from '../../../src/model/streamed-log.ts'
import {know} from '../know.ts'
import {bytesSource} from './bytes-source.ts'

const signature = (id: string, count: number): Signature => ({
  id,
  severity: 'error',
  logs: ['confluence'],
  anchors: [`anchor of ${id}`],
  where: [{part: 'level', is: 'ERROR'}],
  threshold: {count, within: '10m'},
  matches: [],
  misses: [],
})
const checks = streamChecks(know(signature('three', 3), signature('thirty', 30), signature('never', 5000)))

/** An event every few seconds; some are of a signature, some of none. */
function events(steps: readonly number[]): readonly string[] {
  const names = ['three', 'thirty', 'never', 'none']
  let seconds = 0
  return steps.map((step, at) => {
    seconds += step
    const time = new Date(Date.UTC(2023, 0, 15) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
    return `${time},000 ERROR [main] [example.Job] run anchor of ${names[(step + at) % 4]}\njava.lang.Error: ${step % 3}\n`
  })
}

function summary({findings, unmatched, hours, levels, first, last, lines, bytes, events: count}: StreamedLog) {
  return {
    findings: findings.map(({check, count, first, last, places}) => ({
      check,
      count,
      first,
      last,
      places: places.length,
    })),
    unmatched: Object.fromEntries(unmatched.map(({fingerprint, count}) => [fingerprint, count])),
    ...{hours, levels, first, last, lines, bytes, count},
  }
}

async function check(parts: readonly string[]): Promise<StreamedLog> {
  const log = logCheck(checks)
  for (const part of parts) await log.add(bytesSource(new TextEncoder().encode(part)))
  return log.finish()
}

describe('logCheck', () => {
  it('finds in the files of a rotated log what is in the whole, whatever their order', async () => {
    const steps = fc.array(fc.nat(400), {minLength: 2, maxLength: 120})
    const cuts = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 5})
    await fc.assert(
      fc.asyncProperty(steps, cuts, fc.boolean(), async (given, shares, backwards) => {
        const all = events(given)
        const at = [0, ...shares.map(share => Math.ceil(share * all.length)).sort((a, b) => a - b), all.length]
        const parts = at
          .slice(1)
          .map((to, index) => all.slice(at[index], to).join(''))
          .filter(part => part !== '')
        const whole = await checkLogStream(bytesSource(new TextEncoder().encode(all.join(''))), checks)
        expect(summary(await check(backwards ? parts.reverse() : parts))).toEqual(summary(whole))
      }),
      {seed: 7, numRuns: 100},
    )
  }, 60_000)

  it('puts places, samples and facts in the order of time, whatever the order of the files', async () => {
    const steps = fc.array(fc.integer({min: 1, max: 200}), {minLength: 4, maxLength: 60})
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({min: 1, max: 9}), fc.infiniteStream(fc.nat()), async (given, size, keys) => {
        const all = events(given)
        const parts = all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size).join('')] : []))
        const order = new Map(parts.map(part => [part, keys.next().value ?? 0]))
        const shuffled = [...parts].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        const [inOrder, mixed] = [await check(parts), await check(shuffled)]
        const places = ({unmatched}: StreamedLog) => new Map(unmatched.map(group => [group.fingerprint, group.places]))
        expect(mixed.findings).toMatchObject(
          inOrder.findings.map(({places, samples, facts}) => ({places, samples, facts})),
        )
        expect(mixed.parts).toEqual(inOrder.parts)
        expect(places(mixed)).toEqual(places(inOrder))
      }),
      {seed: 11, numRuns: 60},
    )
  }, 60_000)

  it('leaves a file without times behind the one that came before it', async () => {
    const at = (year: number) => `${year}-01-15 00:00:00,000 ERROR [main] [example.Job] run\n`
    const {parts} = await check([at(2022), 'no event\n', at(2021)])
    expect(parts?.map(({events: count, lines}) => [count, lines])).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
    ])
  })

  it('reaches a threshold across the border of two files, the later one read first', async () => {
    const same = (second: number) => `2023-01-15 00:00:0${second},000 ERROR [main] [example.Job] run anchor of three\n`
    expect((await check([same(5), same(2) + same(3)])).findings).toMatchObject([
      {check: 'three', count: 3, first: '2023-01-15T00:00:02.000', last: '2023-01-15T00:00:05.000'},
    ])
  })

  it('does not take thousands of events for more than they are', async () => {
    const many = Array.from({length: 4999}, (_, at) => {
      const time = new Date(Date.UTC(2023, 0, 15) + at).toISOString().slice(0, 23).replace('T', ' ').replace('.', ',')
      return `${time} ERROR [main] [example.Job] run anchor of never\n`
    })
    const half = (from: number, to: number) => many.slice(from, to).join('')
    expect((await check([half(0, 2600), half(2600, 4999)])).findings).toEqual([])
    const one = many[4998] ?? ''
    expect((await check([half(2600, 4999), half(0, 2600) + one])).findings).toMatchObject([
      {check: 'never', count: 5000},
    ])
  })

  it('says which file a place is in, and at which line', async () => {
    const line = (second: number) => `2023-01-15 00:00:0${second},000 ERROR [main] [example.Job] run anchor of three\n`
    const {findings, parts} = await check([line(1) + line(2), line(3)])
    expect(findings[0]?.places.map(({line: number, part}) => [part, number])).toEqual([
      [undefined, 1],
      [undefined, 2],
      [1, 1],
    ])
    expect(parts?.map(({lines, events: count}) => [lines, count])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })
})
