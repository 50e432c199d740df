import {beforeAll, describe, expect, it} from 'vitest'
import {recogniseKind} from '../../src/input/recognise-kind.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogEvent} from '../../src/model/log-event.ts'
import {freePort} from './free-port.ts'
import {sendBytes} from './send-bytes.ts'
import {startFaultyBackend} from './start-faulty-backend.ts'
import {startNginx} from './start-nginx.ts'
import {waitUntil} from './wait-until.ts'

let log: string
let host: string
let ports: Readonly<Record<string, number>>

const get = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nReferer: http://r.example/a, b\r\nConnection: close\r\n\r\n`

beforeAll(async () => {
  const [silent, closing, broken, garbled] = await Promise.all(
    (['silent', 'closes', 'breaks-off', 'no-http'] as const).map(startFaultyBackend),
  )
  ports = {
    refused: await freePort(),
    silent: silent?.port ?? 0,
    closing: closing?.port ?? 0,
    broken: broken?.port ?? 0,
    garbled: garbled?.port ?? 0,
  }
  const locations = Object.entries(ports).map(
    ([name, port]) => `location /${name} { proxy_pass http://127.0.0.1:${port}; }`,
  )
  const nginx = await startNginx(
    ['proxy_read_timeout 1s;', 'client_max_body_size 10;', ...locations, 'location /denied { deny all; }'].join('\n'),
  )
  host = `127.0.0.1:${nginx.port}`
  try {
    for (const name of Object.keys(ports)) await sendBytes(nginx.port, get(`/${name}/a?x=1`))
    await sendBytes(nginx.port, get('/refused/from').replace('/a, b', '/", host: "evil'))
    await sendBytes(nginx.port, get('/refused/\xe3\x81\x82"b'))
    await sendBytes(nginx.port, get('/denied'))
    await sendBytes(nginx.port, `${get('/upload').replace('GET', 'POST').trimEnd()}\r\nContent-Length: 22\r\n\r\n`)
    await sendBytes(nginx.port, get('/silent/left'), {patience: 100, reset: true})
    await sendBytes(nginx.port, 'garbage\r\n\r\n')
    await waitUntil(
      async () => {
        log = await nginx.errorLog()
        return log.includes('invalid method')
      },
      () => log,
    )
  } finally {
    await nginx.stop()
    for (const backend of [silent, closing, broken, garbled]) await backend?.stop()
  }
  log = log.slice(0, log.lastIndexOf('\n') + 1)
})

const read = (): readonly LogEvent[] => [...readEvents(log, 'nginx-error-log')]
function find(words: string): LogEvent {
  const event = read().find(({message, context}) => message.includes(words) || context.url === words)
  if (!event) throw new Error(`Unexpected absence of ${words} in ${log}`)
  return event
}

describe('what a real nginx logs', () => {
  it('is recognised, and gives an event for each line', () => {
    expect(recogniseKind(log)).toBe('nginx-error-log')
    expect(read()).toHaveLength(log.trimEnd().split('\n').length)
    for (const {time, thread, level} of read()) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000$/)
      expect(thread).toMatch(/^\d+#\d+$/)
      expect(['NOTICE', 'INFO', 'ERROR']).toContain(level)
    }
  })

  it.each([
    ['refused', 'connect() failed (111: Connection refused) while connecting to upstream'],
    ['silent', 'upstream timed out (110: Connection timed out) while reading response header from upstream'],
    ['closing', 'upstream prematurely closed connection while reading response header from upstream'],
    ['broken', 'upstream prematurely closed connection while reading upstream'],
    ['garbled', 'upstream sent no valid HTTP/1.0 header while reading response header from upstream'],
  ])('about an upstream that is %s is read field by field', (name, message) => {
    const event = find(`/${name}/a?x=1`)
    expect(event).toMatchObject({level: 'ERROR', message, logger: '', exceptions: []})
    const {connection, ...context} = event.context
    expect(connection).toMatch(/^\*\d+$/)
    expect(context).toEqual({
      client: '127.0.0.1',
      server: 'wiki.example.com',
      request: `GET /${name}/a?x=1 HTTP/1.1`,
      url: `/${name}/a?x=1`,
      'http-method': 'GET',
      protocol: 'HTTP/1.1',
      upstream: `http://127.0.0.1:${ports[name]}/${name}/a?x=1`,
      host,
      referrer: 'http://r.example/a, b',
    })
  })

  it('keeps quotes and other characters in a request as nginx writes them', () => {
    expect(find('/refused/あ"b').context).toMatchObject({
      request: 'GET /refused/あ"b HTTP/1.1',
      upstream: `http://127.0.0.1:${ports.refused}/refused/あ"b`,
      host,
    })
  })

  it('about what it refused itself is read as well', () => {
    expect(find('too large body')).toMatchObject({
      level: 'ERROR',
      message: 'client intended to send too large body: 22 bytes',
      context: {url: '/upload', 'http-method': 'POST', host},
    })
    expect(find('access forbidden by rule')).toMatchObject({level: 'ERROR', context: {url: '/denied'}})
    expect(find('client prematurely closed connection')).toMatchObject({level: 'INFO', context: {url: '/silent/left'}})
    expect(find('invalid method').context).toMatchObject({server: 'wiki.example.com', request: 'garbage'})
  })

  it('does not take what a header holds for a pair of its own', () => {
    expect(find('/refused/from').context).toMatchObject({host, referrer: 'http://r.example/", host: "evil'})
  })
})
