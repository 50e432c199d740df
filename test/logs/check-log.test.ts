import {describe, expect, it} from 'vitest'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Signature} from '../../src/model/article.ts'
import {logsEn} from '../../src/wording/logs.en.ts'
import {logsJa} from '../../src/wording/logs.ja.ts'
import {generateEvents, renderLog} from './generate-events.ts'
import {know, qshMismatch} from './know.ts'
import {readFixture} from './read-fixture.ts'

const read = (text: string, name = 'pasted') => readSource(name, new TextEncoder().encode(text))
const check = (text: string, ...signatures: readonly Signature[]) => checkLog(read(text), 0, know(...signatures))

const hit = (minute: string, url: string) =>
  `2024-05-01 10:${minute}:00,000 WARN [main] [internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication
 -- url: ${url} | traceId: 1
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim ‘qsh’ to have value ‘a’ but instead it has the value ‘b’
	at com.atlassian.jwt.core.reader.NimbusJwtReader.read(NimbusJwtReader.java:151)
`
const noise = '2024-05-01 10:59:00,000 INFO [main] [a.B] run all is well\n'

describe('checkLog', () => {
  it('recognises the log the project started from', () => {
    const {events, findings, unmatched, notes} = checkLog(readFixture('one-line.log'), 3, know(qshMismatch))
    expect({events, unmatched, notes}).toEqual({events: 1, unmatched: [], notes: []})
    expect(findings).toMatchObject([
      {
        check: 'qsh-mismatch',
        article: 'an-article',
        severity: 'error',
        certainty: 'certain',
        count: 1,
        first: null,
        last: null,
        places: [{input: 3, span: {from: 0}}],
        facts: {url: '/conf/download/attachments/XXXXXX/DOCUMENT.pdf'},
        fixes: [],
      },
    ])
  })

  it('does not take an expired token for it, and shows the event as unknown', () => {
    const {findings, unmatched} = checkLog(readFixture('expired-token.log'), 0, know(qshMismatch))
    expect(findings).toEqual([])
    expect(unmatched).toMatchObject([{count: 1, exception: 'com.atlassian.jwt.exception.JwtExpiredException'}])
  })

  it('counts events, keeps first and last, and gives each distinct capture once', () => {
    const {events, findings} = check(hit('05', '/b') + noise + hit('01', '/a') + hit('07', '/b'), qshMismatch)
    expect(events).toBe(4)
    expect(findings).toMatchObject([
      {
        count: 3,
        first: '2024-05-01T10:01:00.000',
        last: '2024-05-01T10:07:00.000',
        facts: {url: '/b'},
        variants: [
          {facts: {url: '/b'}, count: 2, last: '2024-05-01T10:07:00.000'},
          {facts: {url: '/a'}, count: 1, last: '2024-05-01T10:01:00.000'},
        ],
      },
    ])
    expect(findings[0]?.places).toHaveLength(3)
  })

  it('keeps 1,000 places and variants and goes on counting', () => {
    const many = Array.from({length: 1100}, (_, index) => hit('05', `/${index}`)).join('')
    const [finding] = check(many, qshMismatch).findings
    expect([finding?.count, finding?.places.length, finding?.variants.length]).toEqual([1100, 1000, 1000])
  })

  it('asks for repetition within the time that a threshold gives', () => {
    const twice: Signature = {...qshMismatch, threshold: {count: 2, within: '5m'}}
    expect(check(hit('01', '/a') + hit('06', '/a'), twice).findings).toMatchObject([{count: 2}])
    const apart = check(hit('01', '/a') + hit('07', '/a'), twice)
    expect(apart.findings).toEqual([])
    expect(apart.unmatched).toMatchObject([{count: 2}])
  })

  it('tries a signature only on the logs it is about', () => {
    const found = (name: string, ...logs: Signature['logs']) =>
      checkLog(read(hit('01', '/a'), name), 0, know({...qshMismatch, logs})).findings.length
    expect(found('atlassian-synchrony.log', 'confluence')).toBe(0)
    expect(found('atlassian-synchrony.log', 'synchrony')).toBe(1)
    expect(found('catalina.out', 'synchrony')).toBe(0)
    expect(found('catalina.out', 'confluence')).toBe(1)
    // Only their loggers tell these two apart, and an excerpt may hold lines of either.
    expect(found('atlassian-confluence-security.log', 'confluence')).toBe(1)
    expect(found('atlassian-confluence.log', 'security')).toBe(1)
  })

  it('groups what it does not know, the most frequent first, 50 at most', () => {
    const log = generateEvents(120, 5)
    const {unmatched, events} = check(renderLog([...log, ...log.slice(0, 10)]), qshMismatch)
    expect(events).toBe(130)
    expect(unmatched.length).toBeLessThanOrEqual(50)
    const counts = unmatched.map(({count}) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(1)
    for (const group of unmatched) expect(group.places).toHaveLength(group.count)
  })

  it('has nothing to say about a config, a dialog or an empty input', () => {
    for (const text of ['ProxyPass / http://localhost:8090/', 'Unexpected response status code 401 from x', '']) {
      expect(check(text, qshMismatch)).toEqual({events: 0, findings: [], unmatched: [], notes: [], hours: []})
    }
  })

  it('says that a log without events is recognised and not checked', () => {
    const {notes} = check('[0.1s][info][gc] GC(0) Pause Young (Normal) 24M->4M(256M) 3.1ms', qshMismatch)
    expect(notes).toEqual([{id: 'log-kind-not-read', facts: {kind: 'gc-log'}}])
    expect(logsEn['log-kind-not-read']({kind: 'gc-log'})).toContain('Java garbage collection log (gc.log)')
    expect(logsJa['log-kind-not-read']({kind: 'gc-log'})).toContain(
      '「Java のガベージ コレクション ログ (gc.log)」と認識',
    )
  })

  it('says that a log begins in the middle of an event, unless an exception is left of it', () => {
    const cut = `\tat a.b.C.d(C.java:1)\n\t... 3 more\n${noise}`
    expect(check(cut, qshMismatch).notes).toMatchObject([{id: 'log-starts-mid-event', facts: {lines: 2}}])
    const bare = check(`Caused by: java.io.IOException: gone\n\tat a.b.C.d(C.java:1)\n${noise}`, qshMismatch)
    expect(bare).toMatchObject({events: 2, notes: [], unmatched: [{exception: 'java.io.IOException'}]})
  })

  it('throws with the name of a signature whose regular expression does not compile', () => {
    const broken: Signature = {...qshMismatch, where: [{part: 'message', matches: '('}]}
    expect(() => check(noise, broken)).toThrow('an-article/qsh-mismatch: Invalid regular expression')
  })

  it('checks 50 MB in a few seconds', () => {
    const log = renderLog(generateEvents(2000, 9)) + hit('05', '/b')
    const source = read(log.repeat(Math.ceil(50e6 / new TextEncoder().encode(log).length)))
    const start = performance.now()
    const {events, findings} = checkLog(source, 0, know(qshMismatch))
    console.log(
      `${Math.round(source.bytes.length / 1e6)} MB, ${events} events: ${Math.round(performance.now() - start)} ms`,
    )
    expect(findings[0]?.count).toBe(events / 2001)
  }, 60_000)
})
