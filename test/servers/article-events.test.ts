import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkoutHome} from '../../src/cli/checkout-home.ts'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Facts} from '../../src/model/facts.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {ask} from './ask.ts'
import {askTomcat} from './ask-tomcat.ts'
import {freePort} from './free-port.ts'
import {sendBytes} from './send-bytes.ts'
import {sendRaw} from './send-raw.ts'
import {type RunningApache, startApache} from './start-apache.ts'
import {type RunningNginx, startNginx} from './start-nginx.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'

/** Connectors of one Tomcat by name: what an article says of the fault, and what its remedy makes of it. */
const connectors = {
  strict: '',
  strictToo: '',
  relaxed: 'relaxedPathChars="[]|" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"',
  small: '',
  slash: '',
  slashPassed: 'encodedSolidusHandling="passthrough"',
  large: 'maxHttpHeaderSize="32768"',
  requestSize: 'maxHttpHeaderSize="65536" maxHttpRequestHeaderSize="8192"',
  ajpUnset: 'protocol="AJP/1.3"',
  ajpSecretToo: 'protocol="AJP/1.3" secretRequired="true" secret="quince"',
  ajpSecret: 'protocol="AJP/1.3" secretRequired="true" secret="quince"',
} as const

type Name = keyof typeof connectors
type Language = 'en' | 'ja'

let knowledge: Knowledge
const ports = new Map<string, number>()
const portOf = (name: Name, language: Language = 'en'): number => ports.get(`${name} ${language}`) ?? 0
const tomcats = new Map<Language, RunningTomcat>()
let nginx: RunningNginx
let apache: RunningApache

/** What Apache runs with its usual limits, and with the remedies of the articles. */
const apacheConfig = (isCured: boolean): string =>
  [
    'LogLevel info',
    ...(isCured ? ['LimitRequestFieldSize 32768', 'LimitRequestLine 32768', 'AllowEncodedSlashes NoDecode'] : []),
    '<Location /slash/passed/admin>',
    'Require all denied',
    '</Location>',
    `ProxyPass /slash/passed http://127.0.0.1:${portOf('slashPassed')}/slash/passed nocanon`,
    `ProxyPass /slash/again http://127.0.0.1:${portOf('slashPassed')}/slash/again`,
    `ProxyPass /slash http://127.0.0.1:${portOf('slash')}/slash nocanon`,
    `ProxyPass /unset ajp://127.0.0.1:${portOf('ajpUnset')}/ timeout=1`,
    `ProxyPass /first ajp://127.0.0.1:${portOf('ajpSecret')}/${isCured ? ' secret=quince' : ''}`,
    `ProxyPass /second ajp://127.0.0.1:${portOf('ajpSecret')}/ secret=quince`,
    `ProxyPass /ajp/download ajp://127.0.0.1:${portOf('ajpSecretToo')}/download${isCured ? ' secret=quince' : ''}`,
    `ProxyPass /ajp ajp://127.0.0.1:${portOf('ajpSecretToo')} secret=quince`,
    `ProxyPass /small http://127.0.0.1:${portOf('small')} nocanon`,
    `ProxyPass / http://127.0.0.1:${portOf('large')}/ nocanon`,
  ].join('\n')

beforeAll(async () => {
  knowledge = await checkoutHome.knowledge()
  for (const language of ['en', 'ja'] as const) {
    for (const name of Object.keys(connectors)) ports.set(`${name} ${language}`, await freePort())
    const text = Object.entries(connectors).map(
      ([name, attributes]) =>
        `<Connector port="${ports.get(`${name} ${language}`)}" address="127.0.0.1" ${attributes}/>`,
    )
    tomcats.set(language, await startTomcat(text.join('\n'), language))
  }
  nginx = await startNginx(`
    location /decoded/ { proxy_pass http://127.0.0.1:${portOf('strictToo')}$uri; }
    location /raw/ { proxy_pass http://127.0.0.1:${portOf('strictToo')}; }
    location /small/ { proxy_pass http://127.0.0.1:${portOf('small')}; }
    location /slash/ { proxy_pass http://127.0.0.1:${portOf('slash')}; }
    location /slash/decoded/ { proxy_pass http://127.0.0.1:${portOf('slash')}/; }
    location /raised/ { client_max_body_size 110m; proxy_pass http://127.0.0.1:${portOf('large')}; }
    location /lower/ { client_max_body_size 1k; proxy_pass http://127.0.0.1:${portOf('large')}; }
    location / { proxy_pass http://127.0.0.1:${portOf('large')}; }`)
  apache = await startApache(apacheConfig(false))
})

afterAll(async () => {
  await apache?.stop()
  await nginx?.stop()
  for (const tomcat of tomcats.values()) await tomcat.stop()
})

interface Recognised {
  /** `article/signature` */
  readonly signature: string
  readonly facts: Facts
}

/** What the articles recognise in what a server wrote. */
function recognise(name: string, log: string): readonly Recognised[] {
  const {findings} = checkLog(readSource(name, new TextEncoder().encode(log)), 0, knowledge)
  return findings.map(({article, check, facts}) => ({signature: `${article}/${check}`, facts}))
}

interface Observed<T> {
  readonly result: T
  readonly events: readonly Recognised[]
}

/** What a log gained while something was done, and what that gave. */
async function observe<T>(
  name: string,
  log: () => string | Promise<string>,
  act: () => Promise<T>,
): Promise<Observed<T>> {
  const before = (await log()).length
  const result = await act()
  // Servers answer first and write then.
  await new Promise(resolve => setTimeout(resolve, 150))
  return {result, events: recognise(name, (await log()).slice(before))}
}

const during = <T>(language: Language, act: () => Promise<T>): Promise<Observed<T>> =>
  observe('catalina.out', () => tomcats.get(language)?.log() ?? '', act)
const duringApache = <T>(act: () => Promise<T>): Promise<Observed<T>> =>
  observe('error.log', () => apache.errorLog(), act)
const duringNginx = <T>(act: () => Promise<T>): Promise<Observed<T>> =>
  observe('error.log', () => nginx.errorLog(), act)

const raw = (port: number, target: string) => async (): Promise<number> => (await sendRaw(port, [target]))[0] ?? 0
const japaneseName = '/download/attachments/1/\xe8\xad\xb0.pdf'

describe('tomcat-invalid-character-request-target', () => {
  const article = 'tomcat-invalid-character-request-target'

  it.each(['en', 'ja'] as const)('recognises what a connector writes of raw characters (%s)', async language => {
    const {result, events} = await during(language, raw(portOf('strict', language), '/x?q=[a]|{b}'))
    expect(result).toBe(400)
    expect(events).toEqual([{signature: `${article}/invalid-target`, facts: {url: '/x?q=[a]|{b}'}}])
  })

  it('says nothing of a second one, nor of brackets in the path, and refuses them all the same', async () => {
    // Tomcat counts in each of its processors, and takes another one where the first is not free again yet.
    await expect.poll(() => during('en', raw(portOf('strict'), '/x?q=[a]'))).toEqual({result: 400, events: []})
    expect(await during('en', raw(portOf('strictToo'), '/a[b]'))).toEqual({result: 400, events: []})
  })

  it('lets them pass after the remedy, or encoded, and writes nothing', async () => {
    for (const target of ['/x?q=[a]|{b}', '/a[b]|c']) {
      expect(await during('en', raw(portOf('relaxed'), target))).toEqual({result: 200, events: []})
    }
    expect(await during('en', raw(portOf('strict'), '/x?q=%5Ba%5D'))).toEqual({result: 200, events: []})
  })

  it.each([
    ['en', '/decoded/%E8%AD%B0.pdf'],
    ['ja', japaneseName],
  ] as const)('recognises bytes of Japanese characters (%s), and names them', async (language, target) => {
    const port = language === 'en' ? nginx.port : portOf('strictToo', language)
    const {result, events} = await during(language, raw(port, target))
    expect(result).toBe(400)
    const sent = target.replace(/%E8%AD%B0|\xe8\xad\xb0/u, '0xe80xad0xb0')
    expect(events).toEqual([{signature: `${article}/non-ascii-target`, facts: {target: sent}}])
  })

  it('lets them pass once the proxy no longer decodes, and never raw', async () => {
    expect(await during('en', raw(nginx.port, '/raw/%E8%AD%B0.pdf'))).toEqual({result: 200, events: []})
    expect((await during('en', raw(portOf('relaxed'), japaneseName))).result).toBe(400)
  })
})

describe('tomcat-request-header-too-large', () => {
  const article = 'tomcat-request-header-too-large'
  const cookie = {cookie: `portal-session=${'x'.repeat(9000)}`}
  const twoHeaders = {cookie: `a=${'x'.repeat(5000)}`, 'x-other': 'y'.repeat(5000)}
  const send =
    (port: number, headers: Readonly<Record<string, string>>, path = '/x') =>
    async (): Promise<number> =>
      (await askTomcat(port, path, headers)).status

  it.each(['en', 'ja'] as const)('recognises what a connector writes of a large cookie (%s)', async language => {
    const {result, events} = await during(language, send(portOf('small', language), cookie))
    expect(result).toBe(400)
    expect(events).toEqual([{signature: `${article}/header-too-large`, facts: {}}])
  })

  it('says nothing of a second one, and none after the remedy', async () => {
    expect(await during('en', send(portOf('small'), cookie))).toEqual({result: 400, events: []})
    expect(await during('en', send(portOf('large'), cookie))).toEqual({result: 200, events: []})
  })

  it('counts request line and all headers together, up to 8,192 bytes', async () => {
    const statuses = [8000, 8150].map(size => send(portOf('small'), {cookie: 'x'.repeat(size)})())
    expect(await Promise.all(statuses)).toEqual([200, 400])
    expect(await send(portOf('small'), {}, `/x?${'q'.repeat(8200)}`)()).toBe(400)
    expect(await send(portOf('requestSize'), cookie)()).toBe(400)
  })

  it('lets proxies pass what Tomcat refuses', async () => {
    for (const port of [apache.port, nginx.port]) {
      expect(await send(port, twoHeaders, '/small/x')()).toBe(400)
      expect(await send(port, twoHeaders)()).toBe(200)
    }
  })

  it('recognises what nginx writes of a cookie and of an address', async () => {
    const signature = `${article}/proxy-header-limit`
    const large = await duringNginx(send(nginx.port, cookie))
    expect(large).toMatchObject({result: 400, events: [{signature, facts: {host: 'wiki.example.com'}}]})
    const long = await duringNginx(send(nginx.port, {}, `/x?${'q'.repeat(9000)}`))
    expect(long).toMatchObject({result: 414, events: [{signature}]})
  })

  it('recognises what Apache writes of them, and not of too many', async () => {
    const signature = `${article}/proxy-header-limit`
    expect(await duringApache(send(apache.port, cookie))).toMatchObject({result: 400, events: [{signature}]})
    const long = await duringApache(send(apache.port, {}, `/x?${'q'.repeat(9000)}`))
    expect(long).toMatchObject({result: 414, events: [{signature}]})
    const many = Object.fromEntries(Array.from({length: 101}, (_, at) => [`x-${at}`, 'a']))
    expect(await duringApache(send(apache.port, many))).toEqual({result: 400, events: []})
  })
})

describe('nginx-413-upload', () => {
  const signature = 'nginx-413-upload/body-too-large'
  const megabyte = 2 ** 20
  const send =
    (size: number, path = '/upload.action?pageId=1') =>
    async (): Promise<number> =>
      (await ask(nginx.port, path, {}, size)).status

  it('recognises what nginx writes of a body one byte larger than a megabyte', async () => {
    const {result, events} = await duringNginx(send(megabyte + 1))
    expect(result).toBe(413)
    const facts = {url: '/upload.action?pageId=1', host: 'wiki.example.com', bytes: String(megabyte + 1)}
    expect(events).toEqual([{signature, facts}])
  })

  it('recognises one that is sent in pieces', async () => {
    const pieces = `10000\r\n${'x'.repeat(2 ** 16)}\r\n`.repeat(17)
    const head = 'POST /upload.action HTTP/1.1\r\nHost: wiki.example.com\r\nTransfer-Encoding: chunked\r\n'
    const {result, events} = await duringNginx(() =>
      sendBytes(nginx.port, `${head}Connection: close\r\n\r\n${pieces}0\r\n\r\n`),
    )
    expect(result).toMatch(/^HTTP\/1\.1 413 /u)
    expect(events).toMatchObject([{signature, facts: {bytes: '1048576+65536'}}])
  })

  it('lets a megabyte pass, and more after the remedy, and the innermost limit counts', async () => {
    expect(await duringNginx(send(megabyte))).toEqual({result: 200, events: []})
    expect(await duringNginx(send(2 * megabyte, '/raised/x'))).toEqual({result: 200, events: []})
    expect(await duringNginx(send(2000, '/lower/x'))).toMatchObject({result: 413, events: [{signature}]})
  })
})

describe('ajp-secret-required', () => {
  const article = 'ajp-secret-required'
  const open = (path: string) => async (): Promise<number> => (await askTomcat(apache.port, path)).status

  it.each(['en', 'ja'] as const)('recognises a connector that did not start, and no other (%s)', language => {
    const connector = `"ajp-nio-127.0.0.1-${portOf('ajpUnset', language)}"`
    expect(recognise('catalina.out', tomcats.get(language)?.log() ?? '')).toContainEqual({
      signature: `${article}/ajp-not-started`,
      facts: {connector},
    })
    expect(tomcats.get(language)?.log()).not.toContain(`Connector["ajp-nio-127.0.0.1-${portOf('ajpSecret', language)}"`)
  })

  it('answers nothing where it did not start, so that Apache waits', async () => {
    expect((await duringApache(open('/unset/x'))).result).toBe(503)
    expect(await apache.errorLog()).toMatch(/AH01030[\s\S]*AH00992[\s\S]*AH00878: read response failed from/u)
  })

  it('answers 403 to a line without the secret, and to both of one address where the first has none', async () => {
    for (const path of ['/ajp/download/x', '/first/x', '/second/x']) {
      expect(await during('en', open(path))).toEqual({result: 403, events: []})
    }
    expect((await duringApache(open('/ajp/download/x'))).events).toEqual([])
    expect(await open('/ajp/x')()).toBe(200)
  })
})

describe('apache-encoded-slashes-404', () => {
  const signature = 'apache-encoded-slashes-404/encoded-slash'

  it('recognises the path that Apache refuses, and no other one that it finds invalid', async () => {
    const found = await duringApache(raw(apache.port, '/slash/passed/a%2Fb(1)?q=c%2Fd'))
    expect(found).toEqual({result: 404, events: [{signature, facts: {url: '/slash/passed/a%2Fb(1)?q=c%2Fd'}}]})
    expect(await duringApache(raw(apache.port, '/slash/.%2e/.%2e/x'))).toEqual({result: 400, events: []})
    expect(await duringApache(raw(apache.port, '/slash/x?q=c%2Fd'))).toEqual({result: 200, events: []})
  })

  it('is refused by Tomcat through nginx and directly, which says so on the page and in no log', async () => {
    for (const port of [nginx.port, portOf('slash')]) {
      expect(await during('en', raw(port, '/slash/a%2Fb'))).toEqual({result: 400, events: []})
    }
    const page = await sendBytes(portOf('slash'), 'GET /a%2Fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(page).toContain('Invalid URI: [The encoded slash character is not allowed]')
    expect((await askTomcat(nginx.port, '/slash/decoded/a%2Fb')).echo?.requestUri).toBe('/a/b')
  })
})

describe('after the remedies in Apache', () => {
  it('nothing of it is left', async () => {
    const {events} = await duringApache(async () => {
      await apache.reload(apacheConfig(true))
      for (const path of ['/first/x', '/second/x', '/ajp/download/x'])
        expect((await askTomcat(apache.port, path)).status).toBe(200)
      for (const way of ['passed', 'again']) {
        const {echo} = await askTomcat(apache.port, `/slash/${way}/a%2Fb`)
        expect(echo?.requestUri).toBe(`/slash/${way}/a%2Fb`)
      }
      expect((await askTomcat(apache.port, '/slash/a%2Fb')).status).toBe(400)
      // What it costs: a rule about a path does not see this one.
      expect((await askTomcat(apache.port, '/slash/passed/admin')).status).toBe(403)
      expect((await askTomcat(apache.port, '/slash/passed/x%2f..%2fadmin')).status).toBe(200)
      const cookie = {cookie: 'x'.repeat(9000)}
      expect((await askTomcat(apache.port, '/x', cookie)).status).toBe(200)
    })
    expect(events).toEqual([])
  })
})
