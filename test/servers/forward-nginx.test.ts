import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {nginxSite} from '../config/nginx-site.ts'
import {compareTargets} from './compare-targets.ts'
import {nginxCases} from './nginx-cases.ts'
import {randomTargets} from './random-targets.ts'
import {startNginx} from './start-nginx.ts'
import {type Recorder, startRecorder} from './start-recorder.ts'

let recorder: Recorder

beforeAll(async () => {
  recorder = await startRecorder()
})

afterAll(() => recorder.stop())

describe('what forward says is what nginx does with', () => {
  it.each(nginxCases)('$name', async ({text}) => {
    const nginx = await startNginx(text.replaceAll('{b}', `http://127.0.0.1:${recorder.port}`))
    try {
      const targets = randomTargets(20250926, 400)
      const {differences, forwarded, unknown} = await compareTargets(nginxSite(text), nginx.port, recorder, targets)
      expect(differences).toEqual([])
      expect(unknown).toBe(0)
      expect(forwarded).toBeGreaterThan(targets.length / 4)
    } finally {
      await nginx.stop()
    }
  })
})
