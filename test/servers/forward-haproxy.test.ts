import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {seededRandom} from '../bench/logs/seeded-random.ts'
import {haproxySites} from '../config/haproxy-sites.ts'
import {compareTargets} from './compare-targets.ts'
import {freePort} from './free-port.ts'
import {haproxyCases} from './haproxy-cases.ts'
import {randomTargets} from './random-targets.ts'
import {runHaproxy} from './run-haproxy.ts'
import {startHaproxy} from './start-haproxy.ts'
import {type Recorder, startRecorder} from './start-recorder.ts'
import {wholeHaproxy} from './whole-haproxy.ts'

let recorder: Recorder

beforeAll(async () => {
  recorder = await startRecorder()
})

afterAll(() => recorder.stop())

/** Targets of arbitrary bytes, of which a request line can hold any but these: white space that ends it. */
function randomBytes(seed: number, count: number): readonly string[] {
  const random = seededRandom(seed)
  const byte = () => String.fromCharCode(random.chance(0.8) ? 0x21 + random.below(0x5e) : 0x01 + random.below(0xff))
  return Array.from({length: count}, () => `/${Array.from({length: random.below(12)}, byte).join('')}`).filter(
    target => !/[\0\t\n\r ]/u.test(target),
  )
}

describe('what forward says is what HAProxy does with', () => {
  it('bytes that it refuses', async () => {
    const haproxy = await runHaproxy(`server s 127.0.0.1:${recorder.port}`)
    try {
      const [site] = haproxySites(wholeHaproxy(`server s 127.0.0.1:${recorder.port}`, haproxy.port))
      if (!site) throw new Error('no site')
      const targets = randomBytes(20250926, 1500)
      const {differences, forwarded} = await compareTargets(site, haproxy.port, recorder, targets)
      expect(differences).toEqual([])
      expect(forwarded).toBeGreaterThan(targets.length / 10)
    } finally {
      await haproxy.stop()
    }
  })

  it.each(haproxyCases)('$name', async ({text}) => {
    const port = await freePort()
    const whole = wholeHaproxy(text.replaceAll('{b}', `127.0.0.1:${recorder.port}`), port)
    const haproxy = await startHaproxy(whole, port)
    try {
      const [site] = haproxySites(whole)
      if (!site) throw new Error('no site')
      const targets = randomTargets(20250926, 400)
      const {differences, forwarded, unknown} = await compareTargets(site, port, recorder, targets)
      expect(differences).toEqual([])
      expect(unknown).toBe(0)
      expect(forwarded).toBeGreaterThan(targets.length / 6)
    } finally {
      await haproxy.stop()
    }
  })
})
