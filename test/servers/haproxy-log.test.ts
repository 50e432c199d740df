import {beforeAll, describe, expect, it} from 'vitest'
import {recogniseKind} from '../../src/input/recognise-kind.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {LogEvent} from '../../src/model/log-event.ts'
import {freePort} from './free-port.ts'
import {sendBytes} from './send-bytes.ts'
import {startFaultyBackend} from './start-faulty-backend.ts'
import {startHaproxy} from './start-haproxy.ts'
import {startSyslog} from './start-syslog.ts'
import {waitUntil} from './wait-until.ts'

/** The same session as HAProxy wrote it in each of the ways that it was told to. */
let raw: string
let rfc3164: string
let rfc5424: string
let printed: string
let pid: string

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: wiki.example.com\r\nConnection: close\r\n\r\n`

beforeAll(async () => {
  const [good, silent, closing, broken] = await Promise.all(
    (['none', 'silent', 'closes', 'breaks-off'] as const).map(startFaultyBackend),
  )
  const ports = await Promise.all(Array.from({length: 8}, freePort))
  const [web, tcp, tcpDead, tls, clf, plain, proxied, dead] = ports as [number, ...number[]]
  const [local, structured] = [await startSyslog(), await startSyslog()]
  const haproxy = await startHaproxy(
    `
global
  log stdout format raw local0
  log 127.0.0.1:${local.port} local0
  log 127.0.0.1:${structured.port} format rfc5424 local0
defaults
  log global
  mode http
  timeout connect 300
  timeout client 400
  timeout server 400
  retries 0
frontend wiki-in
  bind 127.0.0.1:${web}
  option httplog
  capture request header Host len 40
  use_backend slow if { path_beg /slow }
  use_backend reset if { path_beg /reset }
  use_backend broken if { path_beg /broken }
  use_backend dead if { path_beg /dead }
  use_backend refused if { path_beg /refused }
  default_backend conf
  # After use_backend it works as well, but draws a warning.
  http-request deny if { path_beg /deny }
frontend tls-in
  bind 127.0.0.1:${tls}
  option httpslog
  default_backend conf
frontend clf-in
  bind 127.0.0.1:${clf}
  option httplog clf
  default_backend conf
frontend plain-in
  bind 127.0.0.1:${plain}
  default_backend conf
frontend proxied-in
  bind 127.0.0.1:${proxied} accept-proxy
  option httplog
  default_backend conf
frontend tcp-in
  bind 127.0.0.1:${tcp}
  mode tcp
  option tcplog
  default_backend tcpconf
frontend tcp-dead
  bind 127.0.0.1:${tcpDead}
  mode tcp
  option tcplog
  default_backend tcprefused
backend conf
  server c1 127.0.0.1:${good?.port}
backend slow
  server s1 127.0.0.1:${silent?.port}
backend reset
  server s2 127.0.0.1:${closing?.port}
backend broken
  server s3 127.0.0.1:${broken?.port}
backend dead
  option log-health-checks
  server d1 127.0.0.1:${dead} check inter 100 fall 2
backend refused
  server d2 127.0.0.1:${dead}
backend tcpconf
  mode tcp
  server t1 127.0.0.1:${good?.port}
backend tcprefused
  mode tcp
  server t2 127.0.0.1:${dead}
`,
    web,
  )
  try {
    await waitUntil(
      () => haproxy.output().includes('backend dead has no server available!'),
      () => haproxy.errors(),
    )
    for (const path of ['/wiki/a?x=1', '/wiki/"q"', '/slow/1', '/reset', '/broken', '/dead/1', '/refused', '/deny']) {
      await sendBytes(web, get(path))
    }
    await sendBytes(web, 'garbage\r\n\r\n')
    const upload = get('/slow/upload').replace('GET', 'POST').replace('\r\n\r\n', '\r\nContent-Length: 99\r\n\r\nab')
    await sendBytes(web, upload, {patience: 100, reset: true})
    await sendBytes(web, 'GET /cut', {patience: 100})
    await sendBytes(tls as number, get('/tls'))
    await sendBytes(clf as number, get('/clf'))
    await sendBytes(plain as number, get('/plain'))
    await sendBytes(proxied as number, get('/no-proxy-header'))
    await sendBytes(tcp as number, get('/tcp'))
    await sendBytes(tcpDead as number, get('/tcp'))
    await waitUntil(
      () =>
        [haproxy.output(), local.text(), structured.text()].every(
          text => /POST \/slow\/upload /.test(text) && text.includes(' tcprefused/t2 '),
        ),
      () => haproxy.output(),
    )
  } finally {
    await haproxy.stop()
    for (const started of [good, silent, closing, broken, local, structured]) await started?.stop()
  }
  // Its CLF is that of any web server where syslog does not name HAProxy.
  raw = haproxy.output().replace(/^.*"GET \/clf .*\n/m, '')
  rfc3164 = local.text()
  rfc5424 = structured.text()
  printed = haproxy.errors()
  pid = /haproxy\[(\d+)\]/.exec(rfc3164)?.[1] ?? ''
})

const read = (text: string): readonly LogEvent[] => [...readEvents(text, 'haproxy-log')]
/** The line of a session, by words that only it has, and the event that was read of it. */
function find(words: string | RegExp): {readonly event: LogEvent; readonly line: readonly string[]} {
  const line = raw.split('\n').find(line => (typeof words === 'string' ? line.includes(words) : words.test(line))) ?? ''
  const event = read(raw).find(({span}) => raw.slice(span.from, span.to) === line)
  if (!event) throw new Error(`Unexpected absence of ${words} in ${raw}`)
  return {event, line: line.split(' ')}
}
/** `[25/Nov/2026:02:26:47.938]` as our own time. */
function toTime(bracketed: string | undefined): string | null {
  const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
  const [, day, month = '', year, clock] = /^\[(\d\d)\/(\w{3})\/(\d{4}):([\d:.]+)\]$/.exec(bracketed ?? '') ?? []
  return `${year}-${String(months.indexOf(month) / 3 + 1).padStart(2, '0')}-${day}T${clock}`
}

describe('what a real HAProxy logs', () => {
  it('is recognised, however it was told to write', () => {
    for (const text of [raw, rfc3164, rfc5424, printed]) expect(recogniseKind(text)).toBe('haproxy-log')
  })

  it('gives an event for each line', () => {
    for (const text of [raw, rfc3164, rfc5424, printed])
      expect(read(text)).toHaveLength(text.trimEnd().split('\n').length)
  })

  it.each([
    ['/wiki/a?x=1', 'conf', 'c1', '200', '----'],
    ['/wiki/#22q#22', 'conf', 'c1', '200', '----'],
    ['/slow/1', 'slow', 's1', '504', 'sH--'],
    ['/reset', 'reset', 's2', '502', 'SH--'],
    ['/broken', 'broken', 's3', '200', 'SD--'],
    ['/dead/1', 'dead', '<NOSRV>', '503', 'SC--'],
    ['/refused', 'refused', 'd2', '503', 'SC--'],
    ['/deny', 'wiki-in', '<NOSRV>', '403', 'PR--'],
    ['/slow/upload', 'slow', 's1', '-1', 'CD--', 'POST'],
  ])('of %s is read field by field', (url, backend, server, status, termination, method = 'GET') => {
    const {event, line} = find(` ${url} `)
    expect(event).toMatchObject({level: '', thread: '', time: toTime(line[1]), message: `${method} ${url} HTTP/1.1`})
    expect(event.context).toEqual({
      client: '127.0.0.1',
      frontend: 'wiki-in',
      backend,
      server,
      timers: line[4],
      status,
      bytes: line[6],
      termination,
      url,
      'http-method': method,
      protocol: 'HTTP/1.1',
    })
  })

  it('of what is no request has no URL', () => {
    const place = {client: '127.0.0.1', frontend: 'wiki-in', backend: 'wiki-in', server: '<NOSRV>'}
    for (const termination of ['PR--', 'CR--']) {
      const {event, line} = find(new RegExp(` ${termination} .*<BADREQ>`))
      expect(event.context).toEqual({...place, timers: line[4], status: '400', bytes: '0', termination})
      expect(event.message).toBe('<BADREQ>')
    }
  })

  it('of TCP has bytes and termination', () => {
    const [served, refused] = [find(' tcpconf/t1 '), find(' tcprefused/t2 ')]
    const part = ({line}: typeof served) => ({client: '127.0.0.1', timers: line[4], bytes: line[5]})
    expect(served.event.context).toEqual({
      ...part(served),
      frontend: 'tcp-in',
      backend: 'tcpconf',
      server: 't1',
      termination: '--',
    })
    expect(refused.event.context).toEqual({
      ...part(refused),
      frontend: 'tcp-dead',
      backend: 'tcprefused',
      server: 't2',
      termination: 'SC',
    })
    expect(refused.event.time).toBe(toTime(refused.line[1]))
  })

  it('in other formats is read as well', () => {
    expect(find('"GET /tls HTTP/1.1" 0').event.context).toMatchObject({
      frontend: 'tls-in',
      backend: 'conf',
      status: '200',
      termination: '----',
      url: '/tls',
    })
    expect(find('(plain-in/HTTP)').event.context).toEqual({client: '127.0.0.1', frontend: 'plain-in'})
    const {event} = find('PROXY protocol header')
    expect(event.context).toEqual({client: '127.0.0.1', frontend: 'proxied-in'})
    expect(event.message).toBe('Received something which does not look like a PROXY protocol header')
    const clf = read(rfc3164).find(({context}) => context.url === '/clf')
    const words = (rfc3164.split('\n').find(line => line.includes('/clf')) ?? '').split('"clf-in" "conf" "c1" ')
    expect(clf).toMatchObject({level: 'INFO', message: 'GET /clf HTTP/1.1'})
    expect(clf?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/)
    expect(clf?.context).toMatchObject({
      client: '127.0.0.1',
      frontend: 'clf-in',
      backend: 'conf',
      server: 'c1',
      status: '200',
      termination: '----',
      timers: words[1]?.split(' ').slice(0, 5).join('/'),
    })
  })

  it('about its servers names them', () => {
    expect(find('Server dead/d1 is DOWN').event).toMatchObject({
      level: '',
      time: null,
      context: {backend: 'dead', server: 'd1'},
    })
    expect(find('backend dead has no').event).toMatchObject({
      message: 'backend dead has no server available!',
      context: {backend: 'dead'},
    })
    expect(find('Health check for server').event.context).toEqual({backend: 'dead', server: 'd1'})
  })

  it('by syslog says the same, with level and process', () => {
    for (const text of [rfc3164, rfc5424]) {
      const events = read(text)
      for (const {message, context, time} of read(
        raw
          .split('\n')
          .filter(line => !line.includes('/clf'))
          .join('\n'),
      )) {
        const same = events.find(event => event.message === message && (time === null || event.time === time))
        expect(same).toMatchObject({message, context, thread: pid})
      }
      const level = (words: string) => events.find(({message}) => message.includes(words))?.level
      expect(level('GET /wiki/a')).toBe('INFO')
      expect(level('is DOWN')).toBe('ALERT')
      expect(level('has no server available')).toBe('EMERG')
      expect(level('Health check')).toBe('NOTICE')
    }
    const down = read(rfc5424).find(({message}) => message.includes('is DOWN'))
    expect(down?.time).toBe(/<129>1 (\S{23})/.exec(rfc5424)?.[1])
    expect(read(rfc3164).find(({message}) => message.includes('is DOWN'))).toMatchObject({
      time: null,
      timeText: /<129>(\w{3} [ \d]\d \S{8})/.exec(rfc3164)?.[1],
    })
  })

  it('printed to standard error is read with its level', () => {
    const said = (words: string) => read(printed).find(({message}) => message.includes(words))
    expect(said('is DOWN')).toMatchObject({level: 'WARNING', thread: pid, context: {backend: 'dead', server: 'd1'}})
    expect(said('has no server available')).toMatchObject({level: 'ALERT', context: {backend: 'dead'}})
    expect(said('haproxy version is')).toMatchObject({level: 'NOTICE', time: null})
  })
})
