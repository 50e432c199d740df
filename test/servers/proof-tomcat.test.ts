import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {prove} from '../../src/diagnosis/proof/prove.ts'
import {readProxy} from '../../src/diagnosis/proof/read-proxy.ts'
import {readTomcat} from '../../src/diagnosis/proof/read-tomcat.ts'
import type {Proof} from '../../src/model/proof.ts'
import {canonicalRequest} from '../../src/qsh/canonical-request.ts'
import {hashRequest} from '../../src/qsh/hash-request.ts'
import {type Variant, variants} from '../../src/widgets/proof/variants.ts'
import {askTomcat} from './ask-tomcat.ts'
import {freePort} from './free-port.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'
import {startVariant} from './start-variant.ts'

/** Connectors by what they let through, each at a port of its own. */
const connectors = {
  default: '',
  'relaxed as Confluence does': 'relaxedPathChars="[]|" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"',
  'all relaxed': 'relaxedPathChars="&quot;&lt;&gt;[]^`{|}" encodedSolidusHandling="decode"',
} as const
type Name = keyof typeof connectors
const names = Object.keys(connectors) as Name[]

/** Beside the table's own: each of the characters that some connector or proxy minds. */
const own = [
  'a#b.pdf',
  'a?b.pdf',
  '50%off.pdf',
  '"a".pdf',
  '<a>.pdf',
  '{a}.pdf',
  'a|b^c`d.pdf',
  '[a]{b}.pdf',
  'a%2Fb.pdf',
]

const ports = new Map<Name, number>()
const portOf = (name: Name): number => ports.get(name) ?? 0
const connector = (name: Name) => `<Connector port="${portOf(name)}" address="127.0.0.1" ${connectors[name]}/>`
let tomcat: RunningTomcat

beforeAll(async () => {
  for (const name of names) ports.set(name, await freePort())
  tomcat = await startTomcat(names.map(connector).join('\n'))
})
afterAll(() => tomcat?.stop())

function proofOf(text: string, asked: string, server: string): Proof {
  const bytes = (content: string) => new TextEncoder().encode(content)
  const reading = readProxy('site.conf', bytes(text))
  const behind = readTomcat('server.xml', bytes(`<Server><Service>${server}</Service></Server>`))
  const proof = reading && behind && prove(reading, {asked, context: null, host: null, names: own}, behind)
  if (!proof) throw new Error(`no proof of ${asked}`)
  return proof
}

/** What Tomcat answers to a link, and where it lets it through, what Confluence would to the path that Tomcat hands on. */
async function answer(port: number, {target, hash}: Proof['signed']): Promise<number> {
  const {status, echo} = await askTomcat(port, target)
  if (!echo) return status
  const {requestUri, query} = echo
  return hashRequest(canonicalRequest('GET', `${requestUri}?${query}`, '')) === hash ? status : 401
}

describe('file names through a real proxy to a real Tomcat', () => {
  it.each(
    (['nginx-uri', 'nginx-plain', 'apache-plain', 'haproxy-decode'] satisfies Variant[]).flatMap(variant =>
      names.map((name): [Variant, Name] => [variant, name]),
    ),
  )('%s, and a connector that is %s: every name ends as the table says', async (variant, name) => {
    const text = variants[variant].replaceAll('localhost:8090', `127.0.0.1:${portOf(name)}`)
    const {names: table, connector: taken} = proofOf(text, 'report.pdf', connector(name))
    expect(taken).toMatchObject({kind: 'read', port: portOf(name)})
    const server = await startVariant(text)
    try {
      const real = []
      for (const {name: asked} of table) {
        real.push([asked, await answer(server.port, proofOf(text, asked, connector(name)).signed)])
      }
      expect(real).toEqual(table.map(({name: asked, now}) => [asked, now.status]))
    } finally {
      await server.stop()
    }
  })
})
