import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {RouteSettings, SentValue} from '../../src/model/config-model.ts'
import {haproxySites} from '../config/haproxy-sites.ts'
import {ask} from './ask.ts'
import {freePort} from './free-port.ts'
import {startHaproxy} from './start-haproxy.ts'
import {type HeaderEcho, startHeaderEcho} from './start-header-echo.ts'
import {websocketLives} from './websocket-lives.ts'
import {wholeHaproxy} from './whole-haproxy.ts'

const listen = (lines: string) => `listen l\n bind {bind}\n mode http\n${lines}\n server s {b}`
const apart = (front: string, back: string, defaults = '') =>
  `defaults\n mode http\n timeout connect 5s\n${defaults}\nfrontend f\n bind {bind}\n${front}\n default_backend b\nbackend b\n${back}\n server s {b}`

const headerConfigs: readonly string[] = [
  listen(''),
  listen('option forwardfor'),
  listen('http-request set-header Host other.example.com'),
  listen('http-request set-header Host %[req.hdr(host)]'),
  listen('http-request set-header host one\nhttp-request set-header HOST "two%%"'),
  listen('http-request set-header Host x if { path_beg /elsewhere } FALSE'),
  listen('http-request set-header Host x unless { ssl_fc }'),
  listen('http-request set-header X-Forwarded-Proto https'),
  listen('http-request set-header X-Forwarded-Proto https if { ssl_fc }'),
  listen('http-request set-header X-Forwarded-Proto http if !{ ssl_fc }'),
  listen('http-request add-header X-Forwarded-Proto %[ssl_fc,iif(https,http)]'),
  listen('http-request set-header X-Forwarded-Proto https if !{ hdr(X-Forwarded-Proto) -m found }'),
  listen('http-request set-header X-Forwarded-Proto https if { hdr_cnt(X-Forwarded-Proto) gt 0 }'),
  listen('http-request set-header X-Forwarded-Proto https\nhttp-request del-header X-Forwarded-Proto'),
  listen('http-request del-header X-Forwarded-Proto\nhttp-request set-header X-Forwarded-Proto "%[str(https)]"'),
  apart('http-request set-header X-Forwarded-Proto front', 'http-request set-header X-Forwarded-Proto back'),
  apart('http-request set-header X-Forwarded-Proto front', 'http-request add-header X-Other back'),
  listen('acl a always_true\nacl b always_false\nhttp-request set-header Host x if a !b or b'),
  listen('acl a always_false\nhttp-request set-header Host x unless a || { method TRACE }'),
  listen('mode tcp\nhttp-request set-header Host x'),
  listen('http-request del-header Upgrade'),
  listen('http-request del-header Upgrade if { path_beg / } FALSE'),
  listen('option httpclose'),
  listen('option http-server-close'),
  listen('mode tcp'),
]

const timeoutConfigs: readonly (readonly [string, number])[] = [
  [listen('timeout client 1s\ntimeout server 10s'), 1],
  [listen('timeout client 10s\ntimeout server 1000'), 1],
  [listen('timeout client 1s\ntimeout server 1s\ntimeout tunnel 10s'), 10],
  [listen('timeout client 10s\ntimeout server 10s\ntimeout tunnel 1000ms'), 1],
  [listen('timeout client 1s\ntimeout server 1s\nhttp-request set-timeout tunnel 10s'), 10],
  [apart('timeout client 1s\ntimeout tunnel 10s', 'timeout server 1s'), 1],
  [apart('timeout client 1s', 'timeout server 1s', 'timeout tunnel 10s'), 10],
  [apart('timeout client 10s', 'timeout tunnel 1000000us', 'timeout server 1s\n timeout tunnel 1h'), 1],
  [listen('mode tcp\ntimeout client 1s\ntimeout server 1s\ntimeout tunnel 10s'), 10],
  [listen('mode tcp\ntimeout client 10s\ntimeout server 1s'), 1],
]

let echo: HeaderEcho
beforeAll(async () => {
  echo = await startHeaderEcho()
})
afterAll(() => echo.stop())

/** Runs a configuration, and gives what the model says of its first route. */
async function run<T>(config: string, use: (port: number) => Promise<T>): Promise<{said: RouteSettings; seen: T}> {
  const port = await freePort()
  const text = wholeHaproxy(config.replaceAll('{b}', `127.0.0.1:${echo.port}`), port)
  const said = haproxySites(text)[0]?.routes[0]?.settings
  if (!said) throw new Error('no route')
  const haproxy = await startHaproxy(text, port)
  try {
    return {said, seen: await use(port)}
  } finally {
    await haproxy.stop()
  }
}

function textOf(value: SentValue, client: string): string | undefined {
  if (value.kind === 'text') return value.value
  return value.kind === 'client' ? client : undefined
}

describe('what the model says of a route is what HAProxy does:', () => {
  it.each(headerConfigs)('%s', async config => {
    const {said, seen} = await run(config, async port => {
      const {seen: headers} = await ask(port, '/x')
      const key = {'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ=='}
      const {status} = await ask(port, '/x', {connection: 'Upgrade', upgrade: 'websocket', ...key})
      return {host: headers.host, proto: headers['x-forwarded-proto'], upgraded: status === 101}
    })
    const {host, forwardedProto, websocket} = said
    if (!host.known || !forwardedProto.known || !websocket.known) throw new Error('not known')
    expect({
      host: textOf(host.value, 'wiki.example.com'),
      proto: textOf(forwardedProto.value, 'http'),
      upgraded: websocket.value,
    }).toEqual(seen)
  })

  // Each waits with a HAProxy of its own.
  it.concurrent.each(timeoutConfigs)('%s', async (config, seconds) => {
    const {said, seen} = await run(config, port => websocketLives(port, '/x', 2200))
    expect(said.idleTimeout).toMatchObject({known: true, value: seconds})
    expect(seen).toBe(seconds > 2)
  })
})
