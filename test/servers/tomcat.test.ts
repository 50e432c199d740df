import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {askTomcat} from './ask-tomcat.ts'
import {canConnect} from './can-connect.ts'
import {freePort} from './free-port.ts'
import {type RunningApache, startApache} from './start-apache.ts'
import {type RunningNginx, startNginx} from './start-nginx.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'

/** Connectors that differ in their attributes, all at loopback. */
const connectors = {
  plain: '',
  nameAlone: 'proxyName="public.example.com"',
  publicUrl: 'proxyName="public.example.com" proxyPort="443" scheme="https" secure="true"',
  schemeAlone: 'scheme="https"',
  secureAlone: 'secure="true"',
  capitals: 'scheme="HTTPS" secure="true"',
  relaxedPath: 'relaxedPathChars="[]|"',
  relaxed: 'relaxedPathChars="[]|" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"',
  slashPassed: 'encodedSolidusHandling="passthrough"',
  slashDecoded: 'encodedSolidusHandling="decode"',
  largeHeaders: 'maxHttpHeaderSize="32768"',
  unknownAttribute: 'proxyNames="public.example.com"',
} as const

/** AJP: attributes of the connector, and the secret that the proxy sends. */
const ajpConnectors = {
  ajpUnset: ['', ''],
  ajpOpen: ['secretRequired="false"', ''],
  ajpSame: ['secret="quince"', 'quince'],
  ajpOther: ['secret="quince"', 'medlar'],
  ajpUntold: ['secret="quince"', ''],
  ajpOldName: ['requiredSecret="quince"', 'quince'],
} as const

type Name = keyof typeof connectors

const ports = new Map<string, number>()
const portOf = (name: string): number => ports.get(name) ?? 0
let tomcat: RunningTomcat
let apache: RunningApache
let nginx: RunningNginx

beforeAll(async () => {
  for (const name of [...Object.keys(connectors), ...Object.keys(ajpConnectors), 'behindValve', 'ajpUnbound']) {
    ports.set(name, await freePort())
  }
  const at = (name: string) => `port="${portOf(name)}" address="127.0.0.1"`
  const ajp = Object.entries(ajpConnectors)
  tomcat = await startTomcat(`
    <Service name="Connectors">
      ${Object.entries(connectors)
        .map(([name, attributes]) => `<Connector ${at(name)} ${attributes}/>`)
        .join('\n')}
      ${ajp.map(([name, [attributes]]) => `<Connector ${at(name)} protocol="AJP/1.3" ${attributes}/>`).join('\n')}
      <Connector port="${portOf('ajpUnbound')}" protocol="AJP/1.3" secret="quince"/>
      <Engine name="Connectors" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine>
    </Service>
    <Service name="Valve">
      <Connector ${at('behindValve')}/>
      <Engine name="Valve" defaultHost="localhost">
        <Valve className="org.apache.catalina.valves.RemoteIpValve"/>
        <Host name="localhost" appBase="webapps"/>
      </Engine>
    </Service>`)
  const names = [...Object.keys(connectors), 'behindValve']
  const routes = names.flatMap(name => [
    `<Location /kept/${name}>`,
    'ProxyPreserveHost On',
    `ProxyPass http://127.0.0.1:${portOf(name)} nocanon`,
    '</Location>',
    `ProxyPass /${name} http://127.0.0.1:${portOf(name)} nocanon`,
  ])
  const ajpRoutes = ajp.map(([name, [, secret]]) =>
    [`ProxyPass /${name} ajp://127.0.0.1:${portOf(name)} nocanon`, ...(secret ? [`secret=${secret}`] : [])].join(' '),
  )
  apache = await startApache(
    ['AllowEncodedSlashes NoDecode', 'LimitRequestFieldSize 65536', ...routes, ...ajpRoutes].join('\n'),
  )
  const locations = names.map(
    name => `location /${name}/ {
      proxy_pass http://127.0.0.1:${portOf(name)};
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-Proto https;
      proxy_set_header X-Forwarded-For 203.0.113.9;
    }`,
  )
  nginx = await startNginx(['large_client_header_buffers 4 64k;', ...locations].join('\n'))
})

afterAll(async () => {
  await nginx?.stop()
  await apache?.stop()
  await tomcat?.stop()
})

/** The status that each of the proxies and the connector itself give to a path. */
async function statuses(
  name: Name,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly number[]> {
  const answers = [
    await askTomcat(portOf(name), path, headers),
    await askTomcat(apache.port, `/${name}${path}`, headers),
    await askTomcat(nginx.port, `/${name}${path}`, headers),
  ]
  return answers.map(({status}) => status)
}

/** What Tomcat makes its links from, behind an Apache that sends its own address or the host of the browser. */
async function links(name: Name, isKept: boolean): Promise<string> {
  const {echo} = await askTomcat(apache.port, `${isKept ? '/kept' : ''}/${name}/x`)
  const url = echo?.requestUrl.replace(`:${portOf(name)}/`, ':INTERNAL/') ?? ''
  return `${url} ${echo?.secure ? 'secure' : 'plain'}`
}

describe('the attributes of a connector', () => {
  it.each<[Name, string, string]>([
    ['plain', 'http://127.0.0.1:INTERNAL/x plain', 'http://wiki.example.com/x plain'],
    // Without proxyPort, the port is that of the host that the proxy sends.
    ['nameAlone', 'http://public.example.com:INTERNAL/x plain', 'http://public.example.com/x plain'],
    ['publicUrl', 'https://public.example.com/x secure', 'https://public.example.com/x secure'],
    ['schemeAlone', 'https://127.0.0.1:INTERNAL/x plain', 'https://wiki.example.com/x plain'],
    ['secureAlone', 'http://127.0.0.1:INTERNAL/x secure', 'http://wiki.example.com/x secure'],
    ['unknownAttribute', 'http://127.0.0.1:INTERNAL/x plain', 'http://wiki.example.com/x plain'],
  ])('%s: %s, and with the host of the browser %s', async (name, other, kept) => {
    expect([await links(name, false), await links(name, true)]).toEqual([other, kept])
  })

  it('scheme is sent as written, in capitals too', async () => {
    expect(await links('capitals', true)).toBe('HTTPS://wiki.example.com/x secure')
  })

  it.each<[Name, boolean]>([
    ['plain', false],
    ['schemeAlone', false],
    ['secureAlone', true],
    ['publicUrl', true],
  ])('the cookie of %s is for HTTPS alone: %s', async (name, isSecure) => {
    expect((await askTomcat(portOf(name), '/x')).echo?.sessionCookieSecure).toBe(isSecure)
  })

  it.each(['/a[b].txt', '/a|b', '/?q=[a]', '/?q=a|b', '/?q={a}'])(
    '%s is refused through all proxies, unless it is among the relaxed characters',
    async path => {
      const inPath = path.startsWith('/a')
      expect(await statuses('plain', path)).toEqual([400, 400, 400])
      expect(await statuses('relaxedPath', path)).toEqual(inPath ? [200, 200, 200] : [400, 400, 400])
      expect(await statuses('relaxed', path)).toEqual([200, 200, 200])
    },
  )

  it('an encoded slash is refused unless the connector takes it as well as the proxy', async () => {
    expect(await statuses('plain', '/a%2Fb')).toEqual([400, 400, 400])
    expect(await statuses('slashPassed', '/a%2Fb')).toEqual([200, 200, 200])
    expect(await statuses('slashDecoded', '/a%2Fb')).toEqual([200, 200, 200])
    const closed = await startApache(`ProxyPass / http://127.0.0.1:${portOf('slashPassed')}/ nocanon`)
    const {status} = await askTomcat(closed.port, '/a%2Fb').finally(() => closed.stop())
    expect(status).toBe(404)
  })

  it('a header of 9,000 bytes is refused by default', async () => {
    const headers = {'x-large': 'x'.repeat(9000)}
    expect(await statuses('plain', '/x', headers)).toEqual([400, 400, 400])
    expect(await statuses('largeHeaders', '/x', headers)).toEqual([200, 200, 200])
  })
})

describe('a RemoteIpValve', () => {
  it('takes scheme and address from a proxy at loopback, and the connector needs nothing more', async () => {
    const {echo} = await askTomcat(nginx.port, '/behindValve/x')
    expect(echo).toMatchObject({
      requestUrl: 'https://wiki.example.com/behindValve/x',
      secure: true,
      sessionCookieSecure: true,
      remoteAddr: '203.0.113.9',
    })
  })

  it('does not take the host that Apache adds', async () => {
    const {echo} = await askTomcat(apache.port, '/behindValve/x')
    expect(echo?.serverName).toBe('127.0.0.1')
    expect(echo?.headers['x-forwarded-host']).toBe('wiki.example.com')
  })
})

describe('AJP', () => {
  it.each<[keyof typeof ajpConnectors, number]>([
    ['ajpOpen', 200],
    ['ajpSame', 200],
    ['ajpOther', 403],
    ['ajpUntold', 403],
    ['ajpOldName', 200],
  ])('%s: %d', async (name, status) => {
    expect((await askTomcat(apache.port, `/${name}/x`)).status).toBe(status)
  })

  it('carries the host of the browser', async () => {
    const {echo} = await askTomcat(apache.port, '/ajpSame/x')
    expect(echo).toMatchObject({serverName: 'wiki.example.com', scheme: 'http'})
  })

  it('does not start where a secret is asked for, as by default, and none is written', async () => {
    const [, complaint = ''] = tomcat
      .log()
      .split(`start component [Connector["ajp-nio-127.0.0.1-${portOf('ajpUnset')}"]]`)
    expect(complaint).toMatch(/^\s+.*[\s\S]{0,4000}secretRequired="true" but the secret/u)
    // Its port is taken all the same, so that the proxy waits for an answer until it gives up.
    expect(await canConnect(portOf('ajpUnset'))).toBe(true)
  })

  it('is at loopback where no address is written', () => {
    expect(tomcat.log()).toMatch(
      new RegExp(`Starting ProtocolHandler \\["ajp-nio-[^"]*127\\.0\\.0\\.1-${portOf('ajpUnbound')}"`, 'u'),
    )
  })
})
