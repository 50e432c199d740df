import {describe, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import {sourceOf} from '../config/source-of.ts'
import {apacheCases} from './apache-cases.ts'
import {compareTargets} from './compare-targets.ts'
import {randomTargets} from './random-targets.ts'
import {startApache} from './start-apache.ts'
import {startRecorder} from './start-recorder.ts'

describe.concurrent('what forward says is what Apache does with', () => {
  it.each(apacheCases)('$name', async ({config, count}) => {
    const recorder = await startRecorder()
    const text = config.replaceAll('{b}', `http://127.0.0.1:${recorder.port}`)
    const apache = await startApache(text)
    try {
      const site = readConfig(sourceOf(text)).model.sites[0]
      if (!site) throw new Error('no site')
      const targets = randomTargets(20250926, count)
      const {differences, forwarded, unknown} = await compareTargets(site, apache.port, recorder, targets)
      expect(differences).toEqual([])
      expect(unknown).toBe(0)
      expect(forwarded).toBeGreaterThan(count / 4)
    } finally {
      await apache.stop()
      await recorder.stop()
    }
  })
})
