import {describe, expect, it} from 'vitest'
import {answer} from '../../src/report/answer.ts'
import {diagnoseTexts, readKnowledge, readSample} from './read-case.ts'

const knowledge = await readKnowledge()
const catalina = [
  '23-Nov-2026 02:42:03.172 情報 [main] org.apache.catalina.core.StandardEngine.startInternal サーブレットエンジンの起動',
  '23-Nov-2026 02:42:03.507 情報 [main] org.apache.catalina.startup.Catalina.start サーバーの起動 [440] ミリ秒',
  'Oct 06, 2027 12:05:03 AM org.apache.catalina.startup.Catalina start',
  'INFO: Server startup in 2881 ms',
  '23-Nov-2027 02:42:03.507 INFO [main] org.apache.catalina.startup.Catalina.load Server initialization in [440] milliseconds',
  '',
].join('\n')

describe('the starts of the server', () => {
  it('are marks with a place and a time, in both layouts and languages', () => {
    const {findings, verdicts} = diagnoseTexts({'catalina.out': catalina}, knowledge)
    expect(findings).toMatchObject([
      {
        check: 'server-start',
        severity: 'info',
        count: 2,
        first: '2026-11-23T02:42:03.507',
        last: '2027-10-06T00:05:03.000',
      },
    ])
    expect(findings[0]).not.toHaveProperty('article')
    expect(verdicts).toEqual([])
  })

  it('are told beside a problem, not instead of it', async () => {
    const log = await readSample('qsh-named.log')
    const {headline, others} = answer(
      diagnoseTexts({'catalina.out': catalina, 'a.log': log}, knowledge),
      knowledge,
      'en',
    )
    expect(headline.status).toBe('likely')
    expect(others.map(({message, occurrence}) => [message, occurrence])).toEqual([
      ['The server was started', '2 times, from 2026-11-23 02:42:03.507 to 2027-10-06 00:05:03.000'],
    ])
  })
})
