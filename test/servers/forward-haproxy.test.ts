import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {haproxySites} from '../config/haproxy-sites.ts'
import {compareTargets} from './compare-targets.ts'
import {freePort} from './free-port.ts'
import {haproxyCases} from './haproxy-cases.ts'
import {randomTargets} from './random-targets.ts'
import {startHaproxy} from './start-haproxy.ts'
import {type Recorder, startRecorder} from './start-recorder.ts'
import {wholeHaproxy} from './whole-haproxy.ts'

let recorder: Recorder

beforeAll(async () => {
  recorder = await startRecorder()
})

afterAll(() => recorder.stop())

describe('what forward says is what HAProxy does with', () => {
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
