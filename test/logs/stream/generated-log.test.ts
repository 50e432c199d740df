import {expect, it} from 'vitest'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import {generateLog, type Truth} from '../../bench/logs/generate-log.ts'
import {generateSignatures} from '../../bench/logs/generate-signatures.ts'
import {know} from '../know.ts'
import {bytesSource} from './bytes-source.ts'
import {compareWithCheckLog} from './compare-with-check-log.ts'

const signatures = generateSignatures(100, 1)
const {bytes, truth} = generate(6e6)

function generate(size: number): {readonly bytes: Uint8Array; readonly truth: Truth} {
  const pieces = generateLog({bytes: size, seed: 4, signatures})
  const parts: Uint8Array[] = []
  for (;;) {
    const {done, value} = pieces.next()
    if (done) return {bytes: Buffer.concat(parts), truth: value}
    parts.push(value)
  }
}

it('counts exactly what the generator made, and takes no near miss for a hit', async () => {
  const log = await checkLogStream(bytesSource(bytes, [65_536]), streamChecks(know(...signatures)))
  expect([log.bytes, log.lines, log.events, log.kind]).toEqual([
    truth.bytes,
    truth.lines,
    truth.events,
    'confluence-log',
  ])
  const {DEBUG: debug, INFO: info, WARN: warn, ERROR: error} = truth.levels
  expect(log.levels).toMatchObject({debug, info, warn, error, none: 0})
  expect(Object.fromEntries(log.findings.map(({check, count}) => [check, count]))).toEqual(truth.hits)
  expect(truth.nearMisses).toBeGreaterThan(5)
  expect(log.hours.reduce((sum, {levels}) => sum + levels.error, 0)).toBe(error)
  expect(log.first?.slice(0, 13)).toBe(log.hours[0]?.hour)
  expect(log.last?.slice(0, 13)).toBe(log.hours.at(-1)?.hour)
})

it('gives what the check of the text gives', async () => {
  await compareWithCheckLog(bytes, know(...signatures))
})
