import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import {sourceOf} from '../config/source-of.ts'
import {askTomcat} from './ask-tomcat.ts'
import {freePort} from './free-port.ts'
import {type RunningApache, startApache} from './start-apache.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'

/** An address of loopback that nobody else listens on, for the port that AJP has by itself. */
const address = '127.77.0.9'
const secret = 'secret=quince'
const host = (lines: string): string => `<VirtualHost *:*>\n${lines}\n</VirtualHost>`

/** `{d}`: AJP with its own port written; `{n}`: the same without; `{o}`: AJP at another port; `{h}`: HTTP. */
const configs: readonly (readonly [string, readonly string[]])[] = [
  [`ProxyPass /a {d}/\nProxyPass /b {d}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {n}/\nProxyPass /b {n}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\nProxyPass /b {o}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {d}/ ${secret}\nProxyPass /b {d}/`, ['/a', '/b']],
  [`ProxyPass /a {d}/ ${secret}\nProxyPass /b {d}/ secret=medlar`, ['/a', '/b']],
  [`ProxyPass /a {d}/\nProxyPass /b {d}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {n}/\nProxyPass /b {n}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\nProxyPass /b {o}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /b {o}/b ${secret}\nProxyPass /a {o}/`, ['/a', '/b']],
  [`ProxyPass /a {d}/\nProxyPass /b {n}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {n}/\nProxyPass /b {d}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {d}/\nProxyPass /b {n}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {n}/\nProxyPass /b {d}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {d}\nProxyPass /b {d}/b ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/ ${secret}\nProxyPass /b {o}`, ['/a', '/b']],
  [`ProxyPass /h {h}/ ${secret}\nProxyPass /a {o}/\nProxyPass /b {d}/ ${secret}`, ['/a', '/b']],
  [`ProxyPass /h http://${address}:8009/\nProxyPass /b {d}/ ${secret}`, ['/b']],
  [`<Location /a>\nProxyPass {d}/\n</Location>\n<Location /b>\nProxyPass {d}/ ${secret}\n</Location>`, ['/a', '/b']],
  [`ProxyPass /a {d}/\nProxyPassMatch ^/b(/.*)$ {d}$1 ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\nProxyPassMatch ^/b(/.*)$ {o}$1 ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\nProxyPassMatch ^(/b/.*)$ {o}/x$1 ${secret}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\nProxyPassMatch ^/b {o}/ ${secret}`, ['/a', '/b']],
  [`ProxyPassMatch ^/b {o}/ ${secret}\nProxyPass /a {o}/`, ['/a', '/b']],
  [`ProxyPass /a {o}/\n${host(`ProxyPass /b {o}/ ${secret}`)}`, ['/a', '/b']],
  [`ProxyPass /a {o}/\n${host(`ProxyPass /b {o}/b ${secret}`)}`, ['/a', '/b']],
  [`${host(`ProxyPass /b {o}/ ${secret}`)}\nProxyPass /a {o}/`, ['/a', '/b']],
  [`<Proxy {o}/>\nProxySet ${secret}\n</Proxy>\n${host('ProxyPass /a {o}/')}`, ['/a']],
  [`<Proxy {o}/>\nRequire all granted\n</Proxy>\nProxyPass /a {o}/ ${secret}`, ['/a']],
  [`<Proxy {o}/ ${secret}>\n</Proxy>\nProxyPass /a {o}/`, ['/a']],
  [`ProxyPass /a {d}/\nProxySet {n}/ ${secret}`, ['/a']],
  [`ProxyPass /a {d}/\n<Proxy {d}/>\nProxySet ${secret}\n</Proxy>`, ['/a']],
  [`<Proxy {d}/>\nProxySet ${secret}\n</Proxy>\nProxyPass /a {d}/`, ['/a']],
  [`ProxyPass /a {o}/a\n<Proxy {o}>\nProxySet ${secret}\n</Proxy>`, ['/a']],
]

describe('the AJP secret that the model says a route sends is what Apache sends to Tomcat:', () => {
  let apache: RunningApache
  let tomcat: RunningTomcat
  let port = 0
  let httpPort = 0
  beforeAll(async () => {
    port = await freePort()
    httpPort = await freePort()
    tomcat = await startTomcat(`
      <Connector port="8009" address="${address}" protocol="AJP/1.3" ${secret.replace(/=(.*)/u, '="$1"')}/>
      <Connector port="${port}" address="${address}" protocol="AJP/1.3" ${secret.replace(/=(.*)/u, '="$1"')}/>
      <Connector port="${httpPort}" address="${address}"/>`)
    apache = await startApache('')
  })
  afterAll(async () => {
    await apache?.stop()
    await tomcat?.stop()
  })

  const fill = (text: string): string =>
    text
      .replaceAll('{d}', `ajp://${address}:8009`)
      .replaceAll('{n}', `ajp://${address}`)
      .replaceAll('{o}', `ajp://${address}:${port}`)
      .replaceAll('{h}', `http://${address}:${httpPort}`)

  it.each(configs)('%s', async (config, paths) => {
    const text = fill(config)
    await apache.reload(text)
    const routes = readConfig(sourceOf(text)).model.sites[0]?.routes ?? []
    const said = paths.map(path => {
      const sent = routes.find(({match}) => match.value.includes(path))
      const value = sent?.settings.ajpSecret
      return value?.known ? (value.value === 'quince' ? 200 : 403) : null
    })
    const seen: number[] = []
    for (const path of paths) seen.push((await askTomcat(apache.port, `${path}/x`)).status)
    expect(said).toEqual(seen)
  })

  it('serves by the longer URL what a shorter directive takes', async () => {
    await apache.reload(fill(`ProxyPass / {d}/\nProxyPass /wiki {d}/wiki ${secret}`))
    expect((await askTomcat(apache.port, '/wiki/x')).status).toBe(200)
    expect((await askTomcat(apache.port, '/x')).status).toBe(403)
  })
})
