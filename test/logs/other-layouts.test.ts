import {describe, expect, it} from 'vitest'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Signature} from '../../src/model/article.ts'
import {know, qshMismatch} from './know.ts'

const check = (text: string, signature: Signature, name = 'pasted') =>
  checkLog(readSource(name, new TextEncoder().encode(text)), 0, know(signature))

const base: Pick<Signature, 'id' | 'severity' | 'matches' | 'misses'> = {
  id: 'a-signature',
  severity: 'warning',
  matches: [],
  misses: [],
}
const nocanon = (second: string, level = 'warn') =>
  `[Mon Nov 23 02:39:${second}.424650 2026] [proxy:${level}] [pid 573:tid 603] [client 127.0.0.1:33352] AH01136: Unescaped URL path matched ProxyPass; ignoring unsafe nocanon\n`
const stuck = (time: string) =>
  `${time} WARNING [Catalina-utility-1] org.apache.catalina.valves.StuckThreadDetectionValve.notifyStuckThreadDetected Thread [http-nio-8090-exec-7] has been active for [65,101] milliseconds\n`
const application = (second: string) =>
  `2023-09-16 11:21:${second},120 ERROR [main] [atlassian.config.lifecycle.LifecycleManager] panicAndShutdown Unable to start up Confluence.\n`

describe('a signature on another layout', () => {
  it('recognises what Apache says about an unsafe nocanon', () => {
    const signature: Signature = {
      ...base,
      logs: ['apache-error'],
      anchors: ['ignoring unsafe nocanon'],
      where: [
        {part: 'level', is: 'WARN'},
        {part: 'logger', suffix: 'proxy'},
        {part: 'context', key: 'code', contains: 'AH01136'},
        {part: 'message', matches: '^AH01136: Unescaped URL'},
      ],
      capture: {client: 'context.client'},
    }
    expect(check(nocanon('40') + nocanon('41'), signature)).toMatchObject({
      events: 2,
      unmatched: [],
      findings: [
        {
          count: 2,
          first: '2026-11-23T02:39:40.424',
          last: '2026-11-23T02:39:41.424',
          facts: {client: '127.0.0.1:33352'},
        },
      ],
    })
    const error = check(nocanon('40', 'error'), signature)
    expect(error).toMatchObject({events: 1, findings: [], unmatched: [{count: 1, exception: 'proxy'}]})
  })

  it('picks requests of an access log by path and status, and gives none of them as unknown', () => {
    const signature: Signature = {
      ...base,
      logs: ['access'],
      anchors: ['setupadministrator.action'],
      where: [{part: 'context', key: 'status', contains: '200'}],
      capture: {url: 'context.url'},
    }
    const line = (status: string) =>
      `[08/Jan/2024:09:32:52 +0900] - http-nio-8090-exec-1 10.0.0.9 POST /setup/setupadministrator.action HTTP/1.1 ${status} 5ms - - curl\n`
    expect(check(line('200') + line('403'), signature)).toMatchObject({
      events: 2,
      unmatched: [],
      findings: [{count: 1, facts: {url: '/setup/setupadministrator.action'}, last: '2024-01-08T09:32:52.000'}],
    })
  })

  it('asks for repetition in a Tomcat log, over lines of both layouts', () => {
    const signature: Signature = {
      ...base,
      logs: ['catalina'],
      anchors: ['has been active for'],
      where: [{part: 'method', is: 'notifyStuckThreadDetected'}],
      threshold: {count: 2, within: '60s'},
    }
    const [near, far] = ['16-Sep-2023 11:21:05.871', '16-Sep-2023 11:23:05.871']
    expect(check(stuck(near) + application('06') + stuck('16-Sep-2023 11:21:55.000'), signature).findings).toHaveLength(
      1,
    )
    const apart = check(stuck(near) + stuck(far), signature)
    expect(apart).toMatchObject({events: 2, findings: [], unmatched: [{count: 2}]})
  })

  it('knows any and none in the logs of nginx and HAProxy', () => {
    const nginx = (what: string) =>
      `2026/11/23 02:42:10 [error] 5526#5526: *1 ${what}, client: 127.0.0.1, server: wiki.example, request: "GET /x HTTP/1.1", host: "wiki"\n`
    const signature: Signature = {
      ...base,
      logs: ['nginx-error'],
      anchors: ['(110: Connection', '(111: Connection'],
      any: [
        {part: 'message', contains: 'connect() failed'},
        {part: 'message', contains: 'upstream timed out'},
      ],
      none: [{part: 'context', key: 'client', contains: '10.0.0.1'}],
    }
    const lines = nginx('connect() failed (111: Connection refused)') + nginx('recv() failed (111: Connection refused)')
    expect(check(lines, signature)).toMatchObject({events: 2, findings: [{count: 1}], unmatched: [{count: 1}]})
    expect(check(lines.replaceAll('127.0.0.1', '10.0.0.1'), signature).findings).toEqual([])

    const haproxy = (state: string) =>
      `Nov 23 01:03:05 lb1 haproxy[4711]: 10.0.0.9:33318 [23/Nov/2026:01:03:04.001] https-in~ conf/c1 0/0/0/-1/50001 504 217 - - ${state} 1/1/0/0/0 0/0 "GET /synchrony/v1 HTTP/1.1"\n`
    const cut: Signature = {
      ...base,
      logs: ['haproxy'],
      anchors: ['GET /synchrony/'],
      where: [{part: 'context', key: 'termination', matches: '^[sc][HD]'}],
    }
    expect(check(haproxy('sH--') + haproxy('----'), cut)).toMatchObject({
      events: 2,
      findings: [{count: 1}],
      unmatched: [],
    })
  })

  it('reaches a suppressed exception and the throwable in the JSON of Synchrony', () => {
    const suppressed: Signature = {
      ...base,
      logs: ['confluence'],
      anchors: ['java.io.IOException'],
      where: [
        {part: 'exception', nth: 'any', class: 'java.io.IOException', contains: 'pipe'},
        {part: 'frame', contains: 'example.Pool.flush('},
      ],
    }
    const text =
      '2024-01-08 09:32:51,795 ERROR [main] [example.Pool] close x\na.b.CException: outer\n\tat a.b.C.d(C.java:1)\n\tSuppressed: java.io.IOException: pipe\n\t\tat example.Pool.flush(Pool.java:9)\n'
    expect(check(text, suppressed).findings).toHaveLength(1)
    const root: Signature = {...suppressed, where: [{part: 'exception', nth: 'root', class: 'IOException'}]}
    expect(check(text, root).findings).toEqual([])

    const body = JSON.stringify({
      synchrony: {
        message: 'x',
        ns: 'a.b',
        throwable: 'java.io.IOException: pipe\n\tat example.Pool.flush(Pool.java:9)',
      },
    })
    const line = `2024-01-08 09:32:51,795 WARN [271:StdOutHandler [/usr/lib/java]] [x.LoggingOutputHandler] log ${body}\n`
    expect(check(line, {...suppressed, logs: ['synchrony']}).findings).toHaveLength(1)
  })

  it('is tried on the lines of its program, in whichever log they stand', () => {
    const tomcat: Signature = {...base, logs: ['catalina'], anchors: ['has been active for']}
    const confluence: Signature = {...base, logs: ['confluence'], anchors: ['Unable to start up Confluence']}
    const time = '16-Sep-2023 11:21:05.871'
    const mostlyTomcat = stuck(time) + stuck(time) + application('06')
    const mostlyConfluence = application('05') + application('06') + stuck(time)
    for (const text of [mostlyTomcat, mostlyConfluence]) {
      expect(check(text, tomcat).findings).toHaveLength(1)
      expect(check(text, confluence).findings).toHaveLength(1)
    }
    // Kinds that share no program share no signature.
    expect(check(application('06'), {...qshMismatch, ...confluence, logs: ['synchrony']}).findings).toEqual([])
  })

  it('counts a level in the header only, not a word in the message', () => {
    const quiet = '16-Sep-2023 11:21:03.233 INFO [main] org.apache.Foo.log 3 WARNING and SEVERE messages follow\n'
    expect(check(quiet, {...base, logs: ['catalina'], anchors: ['never there at all']}).unmatched).toEqual([])
  })
})

describe('what a start script and the JVM print', () => {
  it('is no event and nothing that was left out', () => {
    const banner = 'Using CATALINA_BASE:   /opt/x\nOpenJDK 64-Bit Server VM warning: Options were deprecated\n'
    const {events, notes} = check(banner + stuck('16-Sep-2023 11:21:05.871'), {
      ...base,
      logs: ['catalina'],
      anchors: ['x'],
    })
    expect({events, notes}).toEqual({events: 1, notes: []})
  })
})
