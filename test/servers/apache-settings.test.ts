import {request} from 'node:http'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import type {RouteSettings, Site} from '../../src/model/config-model.ts'
import {sourceOf} from '../config/source-of.ts'
import {type RunningApache, startApache} from './start-apache.ts'
import {type HeaderEcho, startHeaderEcho} from './start-header-echo.ts'

const pass = 'ProxyPass / {b}/'
const host = (lines: string): string => `<VirtualHost *:*>\n${lines}\n${pass}\n</VirtualHost>`

describe('what the model says of a route is what Apache does:', () => {
  let apache: RunningApache
  let echo: HeaderEcho
  beforeAll(async () => {
    echo = await startHeaderEcho()
    apache = await startApache('')
  })
  afterAll(async () => {
    await apache.stop()
    await echo.stop()
  })

  async function run(config: string): Promise<Site> {
    const text = config.replaceAll('{b}', `http://127.0.0.1:${echo.port}`)
    await apache.reload(text)
    const site = readConfig(sourceOf(text)).model.sites[0]
    if (!site) throw new Error('no site')
    return site
  }

  function settingsOf(site: Site): RouteSettings {
    const settings = site.routes.find(({match}) => match.value === '/')?.settings
    if (!settings) throw new Error('no route')
    return settings
  }

  it('limits no body that it passes on', async () => {
    await run(`LimitRequestBody 1000\n<Location />\nLimitRequestBody 10\n</Location>\n${pass}`)
    expect(await ask(apache.port, '/x', {}, 'x'.repeat(5000))).toMatchObject({status: 200})
  })

  it.each([
    ['Timeout 1', 1],
    ['Timeout 9\nProxyTimeout 1', 1],
    ['ProxyTimeout 9\nProxyPass / {b}/ timeout=1', 1],
    ['ProxyTimeout 1\nProxyPass / {b}/ timeout=2', 2],
    ['Timeout 2\nProxyTimeout 1\n<VirtualHost *:*>\nProxyPass / {b}/\n</VirtualHost>', 1],
  ])('waits as long as it says for a backend that is silent: %s', async (config, seconds) => {
    const site = await run(config.includes('ProxyPass') ? config : `${config}\n${pass}`)
    expect(settingsOf(site).idleTimeout).toMatchObject({known: true, value: seconds})
    const begin = Date.now()
    expect((await ask(apache.port, '/silent', {})).status).toBe(502)
    expect(Math.round((Date.now() - begin) / 1000)).toBe(seconds)
  })

  it('keeps a silent WebSocket for the longer of both times', async () => {
    const site = await run('Timeout 2\nProxyTimeout 1\nProxyPass / {b}/ upgrade=websocket')
    expect(settingsOf(site).idleTimeout).toMatchObject({known: true, value: 2})
    const begin = Date.now()
    await ask(apache.port, '/x', {upgrade: 'websocket', connection: 'Upgrade'}, '', true)
    expect(Math.round((Date.now() - begin) / 1000)).toBe(2)
  })

  it.each([
    [
      '<Location />\nAuthType Basic\nAuthName a\nAuthBasicProvider file\nAuthUserFile /none\nRequire valid-user\n</Location>',
      401,
    ],
    ['<Location /x>\nRequire all denied\n</Location>', 403],
    ['<Location />\nRequire all denied\n</Location>\n<Location /x>\nRequire all granted\n</Location>', 200],
    ['<Location />\nRequire all denied\n</Location>\n<Location /x>\nRequire ip 127.0.0.1\n</Location>', 200],
    ['<Location /x>\nOrder deny,allow\nDeny from all\n</Location>', 403],
    ['<Location /x>\nSatisfy any\nAllow from all\nAuthType Basic\nAuthName a\nRequire valid-user\n</Location>', 200],
    ['<Location /x>\nRedirect 302 https://elsewhere/\n</Location>', 302],
    ['Redirect /x https://elsewhere/', 200],
    ['RedirectMatch ^/x https://elsewhere/', 200],
    ['RewriteEngine On\nRewriteRule ^/x https://elsewhere/ [R=302,L]', 302],
    ['RewriteEngine On\nRewriteRule ^/x - [F]', 403],
    ['<Proxy *>\nRequire all denied\n</Proxy>', 403],
  ])('answers itself where a guard says so: %s', async (lines, status) => {
    const site = await run(host(lines))
    const last = site.guards.findLast(({match}) => match.kind === 'regex' || '/x'.startsWith(match.value))
    const kinds = {login: 401, refusal: 403, redirect: 302, open: 200}
    expect(last ? kinds[last.kind] : 200).toBe(status)
    expect((await ask(apache.port, '/x', {})).status).toBe(status)
  })
})

interface Answer {
  readonly status: number
}

/** Asks once. An upgraded connection is closed at once, or with `wait` when the server does so. */
function ask(port: number, path: string, headers: Record<string, string>, body = '', wait = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: body === '' ? 'GET' : 'POST',
        headers: {host: 'public.example.com', ...headers},
      },
      response => {
        response.resume()
        response.on('end', () => resolve({status: response.statusCode ?? 0}))
      },
    )
    sent.on('upgrade', (response, socket) => {
      const done = (): void => resolve({status: response.statusCode ?? 0})
      socket.on('error', done)
      socket.on('close', done)
      if (!wait) socket.destroy()
      else socket.resume()
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
