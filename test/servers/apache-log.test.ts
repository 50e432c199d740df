import {beforeAll, describe, expect, it} from 'vitest'
import {recogniseKind} from '../../src/input/recognise-kind.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogEvent} from '../../src/model/log-event.ts'
import {freePort} from './free-port.ts'
import {sendBytes} from './send-bytes.ts'
import {startApache} from './start-apache.ts'
import {startFaultyBackend} from './start-faulty-backend.ts'
import {waitUntil} from './wait-until.ts'

let log: string
let refused: number

beforeAll(async () => {
  const [good, broken] = await Promise.all((['none', 'breaks-off'] as const).map(startFaultyBackend))
  refused = await freePort()
  const apache = await startApache(
    [
      `ProxyPass /conf http://127.0.0.1:${good?.port}/conf nocanon`,
      `ProxyPass /broken http://127.0.0.1:${broken?.port}/`,
      `ProxyPass /refused http://127.0.0.1:${refused}/`,
      '<Location /denied>',
      'Require all denied',
      '</Location>',
    ].join('\n'),
  )
  const get = (path: string) =>
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nReferer: http://r.example/x\r\nConnection: close\r\n\r\n`
  try {
    for (const path of ['/%63onf/x', '/refused/x', '/broken/x', '/denied']) await sendBytes(apache.port, get(path))
    await waitUntil(
      async () => {
        log = await apache.errorLog()
        return log.includes('AH01630')
      },
      () => log,
    )
  } finally {
    await apache.stop()
    await good?.stop()
    await broken?.stop()
  }
})

const read = (): readonly LogEvent[] => [...readEvents(log, 'apache-error-log')]
const find = (code: string): LogEvent | undefined => read().find(({context}) => context.code === code)

describe('what a real httpd logs', () => {
  it('is recognised, and gives an event for each line', () => {
    expect(recogniseKind(log)).toBe('apache-error-log')
    expect(read()).toHaveLength(log.trimEnd().split('\n').length)
    for (const {time, thread} of read()) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/)
      expect(thread).toMatch(/^pid \d+:tid \d+$/)
    }
  })

  it('about an unsafe nocanon names request and module', () => {
    expect(find('AH01136')).toMatchObject({
      level: 'WARN',
      logger: 'proxy',
      message: 'AH01136: Unescaped URL path matched ProxyPass; ignoring unsafe nocanon',
      context: {client: expect.stringMatching(/^127\.0\.0\.1:\d+$/), referer: 'http://r.example/x'},
    })
  })

  it('about a backend that refuses, or that breaks off, is read', () => {
    expect(find('AH00957')).toMatchObject({
      level: 'ERROR',
      logger: 'proxy',
      message: `(111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:${refused} (127.0.0.1:${refused}) failed`,
    })
    expect(find('AH01114')).toMatchObject({level: 'ERROR', logger: 'proxy_http'})
  })

  it('about what it refused itself is read', () => {
    expect(find('AH01630')).toMatchObject({
      level: 'ERROR',
      logger: 'authz_core',
      context: {referer: 'http://r.example/x'},
    })
  })
})
