import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {runShindan} from '../run-shindan.ts'

describe('shindan pack', () => {
  it.each([
    ['en', 'expected one of: app offline portal'],
    ['ja', '次のいずれかを指定してください: app offline portal'],
  ])('says in %s what can be packed', async (lang, words) => {
    for (const args of [['pack'], ['pack', 'nope'], ['pack', 'toString']]) {
      const {out, err, code} = await runShindan([...args, '--lang', lang])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(words)
      expect(err).toContain(`"${args[1] ?? ''}"`)
    }
  })

  it.each([['--nope'], ['--out'], ['extra']])(
    'refuses the call "pack offline %s" before anything is built',
    async argument => {
      const {out, err, code} = await runShindan(['pack', 'offline', argument])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(argument)
    },
  )

  it('says at once that it cannot write there', async () => {
    const {err, code} = await runShindan(['pack', 'offline', '--out', path.join(import.meta.filename, 'below')])
    expect(code).toBe(2)
    expect(err).toMatch(/below\/shindan-offline-\d+\.\d+\.\d+\.zip cannot be written/)
  })

  it.each(['en', 'ja'])('has help in %s', async lang => {
    const {out, code} = await runShindan(['pack', '--help', '--lang', lang])
    expect(code).toBe(0)
    expect(out).toContain('shindan pack offline')
    expect(out).toContain('--out DIR')
  })
})
