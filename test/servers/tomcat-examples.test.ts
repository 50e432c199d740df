import {execFile} from 'node:child_process'
import {connect} from 'node:net'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {RuleExample} from '../../src/content/read-rule-examples.ts'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {checkExample} from '../config/check.ts'
import {readExamples} from '../config/read-examples.ts'
import {askTomcat} from './ask-tomcat.ts'
import {freePort} from './free-port.ts'
import {runHaproxy} from './run-haproxy.ts'
import {startApache} from './start-apache.ts'
import {startNginx} from './start-nginx.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'
import {tomcatService} from './tomcat-file.ts'

/** An example, or what became of it, with ports of its own. */
interface Version {
  readonly files: readonly Pick<RuleExample, 'kind' | 'text'>[]
  readonly ports: ReadonlyMap<string, number>
}

/** A correction of an example that changes a file of it. */
interface Case {
  readonly title: string
  readonly name: string
  readonly remedy: string
  readonly before: string
  readonly after: string
}

/** The other proxies that take HTTPS and say nothing of it, before a connector that would not read it either. */
const silent = {
  nginx: `server {
  listen 443 ssl;
  client_max_body_size 110m;
  location / {
    proxy_pass http://localhost:8090;
    proxy_set_header Host $host;
  }
}
`,
  haproxy: `listen confluence
  bind :443 ssl crt wiki.pem
  mode http
  server confluence1 localhost:8090
`,
}

const examples: readonly RuleExample[] = [
  ...readExamples().filter(({kind, others}) => [kind, ...others.map(each => each.kind)].includes('server-xml')),
  ...(['nginx', 'haproxy'] as const).map((proxy): RuleExample => {
    const text = '<Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>\n'
    const others = [{name: 'server.xml', kind: 'server-xml', text}] as const
    const rule = 'forwarded-proto-missing'
    return {rule, name: `nobody-reads.${proxy}`, finds: 'warning', kind: `${proxy}-config`, text: silent[proxy], others}
  }),
]
const versions = new Map<string, Version>()

const cases = examples.flatMap((example): readonly Case[] => {
  const {findings, sources} = checkExample(example)
  versions.set(example.name, {files: sources, ports: new Map()})
  return findings
    .filter(finding => finding.check === example.rule)
    .flatMap(({fixes}) =>
      fixes.map(({remedy, edits, input}) => {
        const files = sources.map((each, at) => ({
          ...each,
          text: at === input ? applyEdits(each.text, edits) : each.text,
        }))
        const after = `${example.name} after ${remedy}`
        versions.set(after, {files, ports: new Map()})
        return {title: after, name: example.name, remedy, before: example.name, after}
      }),
    )
})

let tomcat: RunningTomcat
beforeAll(async () => {
  const services: string[] = []
  for (const [name, version] of versions) {
    const text = version.files.find(({kind}) => kind === 'server-xml')?.text ?? ''
    const ports = new Map<string, number>()
    for (const port of new Set(text.match(/(?<=\bport=")\d+/gu))) ports.set(port, await freePort())
    versions.set(name, {...version, ports})
    const own = text.replace(/(?<=\bport=")\d+/gu, port => String(ports.get(port)))
    if (/<Connector/u.test(own)) services.push(tomcatService(own, `s${services.length}`))
  }
  tomcat = await startTomcat(services.join('\n'))
})
afterAll(() => tomcat?.stop())

/** The port of loopback at which a connector of an example listens. */
function portOf(name: string, written = '8090'): number {
  return versions.get(name)?.ports.get(written) ?? 0
}

/** Asks through the proxy of an example, which takes HTTP here. */
async function throughProxy(
  name: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Awaited<ReturnType<typeof askTomcat>>> {
  const {files, ports} = versions.get(name) ?? {files: [], ports: new Map<string, number>()}
  const proxy = files.find(({kind}) => kind !== 'server-xml')
  const text = (proxy?.text ?? '')
    .replaceAll(/localhost:(\d+)/gu, (_whole, port: string) => `127.0.0.1:${ports.get(port) ?? port}`)
    .replaceAll('*:443', '*:*')
    .replace(/^ *SSLEngine on$/gmu, '')
    .replace(' ssl crt wiki.pem', '')
    .replaceAll('$scheme', 'https')
  const start: Readonly<Record<string, typeof runHaproxy>> = {'nginx-config': startNginx, 'haproxy-config': runHaproxy}
  const server = await (start[String(proxy?.kind)] ?? startApache)(text)
  return askTomcat(server.port, path, headers).finally(() => server.stop())
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** Whether what a finding says fails works, by remedy. */
const probes: Readonly<Record<string, (name: string) => Promise<boolean>>> = {
  'add-secure': async name => (await askTomcat(portOf(name), '/x')).echo?.sessionCookieSecure === true,
  'add-proxy-port': async name => {
    const {echo} = await askTomcat(portOf(name), '/x', {host: `127.0.0.1:${portOf(name)}`})
    return echo?.requestUrl === 'https://wiki.example.com/x'
  },
  'lower-scheme': async name => (await askTomcat(portOf(name), '/x')).echo?.scheme === 'https',
  'relax-characters': async name => {
    const answers = [await askTomcat(portOf(name), '/a[b]|c'), await askTomcat(portOf(name), '/?q=[a]|{b}')]
    return answers.every(({status}) => status === 200)
  },
  'raise-header-size': async name =>
    (await askTomcat(portOf(name), '/x', {'x-large': 'x'.repeat(9000)})).status === 200,
  // It is one address of loopback afterwards, and any of them before.
  'bind-to-loopback': async name => !(await reaches('127.0.0.2', portOf(name, '8009'))),
  'match-public-url': async name => {
    const {echo} = await throughProxy(name, '/x')
    return echo?.requestUrl === 'https://wiki.example.com/x' && echo.secure
  },
  'set-context-path': async name => (await throughProxy(name, '/wiki/x')).echo?.contextPath === '/wiki',
  'allow-encoded-slashes': async name => (await throughProxy(name, '/a%2Fb')).status === 200,
  'pass-encoded-slash': async name => (await throughProxy(name, '/a%2Fb')).status === 200,
  'preserve-host': async name => (await throughProxy(name, '/x')).echo?.serverName === 'wiki.example.com',
  'forward-proto': async name => (await throughProxy(name, '/x')).echo?.secure === true,
}

describe('what Tomcat makes of the examples', () => {
  it('reads every one of them: none names an attribute that it does not know', () => {
    expect(tomcat.log()).not.toMatch(/failed to set property|SAXParseException/u)
  })

  const shown = cases.flatMap(each => {
    const probe = probes[each.remedy]
    return probe ? [{...each, probe}] : []
  })

  it('leaves no correction of it without a probe, but for those of database pools', () => {
    const remedies = new Set(cases.filter(({remedy}) => !probes[remedy]).map(({remedy}) => remedy))
    expect(remedies).toEqual(new Set(['rename-maxactive', 'raise-pool']))
  })

  it.each(shown)('$title: what failed works', async ({before, after, probe}) => {
    expect([await probe(before), await probe(after)]).toEqual([false, true])
  })
})

describe('what has no correction', () => {
  it.each([
    ['not-sent.conf', 403],
    ['another.conf', 403],
    ['the-same.conf', 200],
    ['not-asked-for.conf', 200],
    ['in-comment.conf', 503],
    ['one-of-each.conf', 200],
    ['mapped.conf', 404],
  ])('%s: %d', async (name, status) => {
    expect((await throughProxy(name, '/x')).status).toBe(status)
  })

  it('of two connectors at a port, one does not start', () => {
    expect(tomcat.log()).toMatch(/BindException: Address already in use/u)
  })

  it('the connector for direct use makes links with http and its own port', async () => {
    const {echo} = await throughProxy('direct.conf', '/x')
    expect(echo?.requestUrl).toBe(`http://127.0.0.1:${portOf('direct.conf')}/x`)
    const other = await throughProxy('one-of-each.conf', '/x')
    expect(other.echo?.requestUrl).toBe('https://wiki.example.com/x')
  })

  it.each([
    ['proxy-refuses.conf', 404],
    ['tomcat-refuses.conf', 400],
    ['both-allow.conf', 200],
  ])('an encoded slash, %s: %d', async (name, status) => {
    expect((await throughProxy(name, '/a%2Fb')).status).toBe(status)
  })

  it.each([
    ['connector-names-it.conf', 'https://wiki.example.com/x'],
    ['connector-knows.nginx.conf', 'https://wiki.example.com/x'],
    ['believed.nginx.conf', 'https://wiki.example.com/x'],
    ['same-url.conf', 'https://wiki.example.com/x'],
  ])('nothing is amiss in %s', async (name, url) => {
    expect((await throughProxy(name, '/x')).echo?.requestUrl).toBe(url)
  })
})

describe('what the pool of Tomcat makes of its settings', () => {
  it.each(cases.filter(({remedy}) => remedy === 'rename-maxactive'))(
    '$title: it no longer warns of a name that it does not know',
    async ({before, after}) => {
      const warnings = async (name: string): Promise<readonly string[]> => {
        const resource = versions.get(name)?.files.find(({kind}) => kind === 'server-xml')?.text ?? ''
        const context = `<Context path="/pool" docBase="here">${resource}</Context>`
        const own = await startTomcat(`<Connector port="${await freePort()}" address="127.0.0.1"/>${context}`)
        await own.stop()
        return own.log().match(/Property max\w+ is not used in DBCP2/gu) ?? []
      }
      expect([await warnings(before), await warnings(after)]).toEqual([
        ['Property maxActive is not used in DBCP2', 'Property maxWait is not used in DBCP2'],
        [],
      ])
    },
  )
})

describe('what the JVM makes of a misspelt option', () => {
  it.each(['--Datlassian.upm.signature.check.disabled=true', '-Xmx 2048m'])('does not start with %s', async option => {
    await expect(promisify(execFile)('/usr/bin/java', [...option.split(' '), '-version'])).rejects.toThrow()
  })

  it('starts with a colon for an equals sign, and sets nothing', async () => {
    const options = ['-Dsynchrony.port:8092', '-XshowSettings:properties', '-version']
    const {stderr} = await promisify(execFile)('/usr/bin/java', options)
    expect(stderr).not.toMatch(/synchrony\.port = 8092/u)
  })
})
