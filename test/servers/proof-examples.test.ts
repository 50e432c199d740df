import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {prove} from '../../src/diagnosis/proof/prove.ts'
import {readProxy} from '../../src/diagnosis/proof/read-proxy.ts'
import type {Proof} from '../../src/model/proof.ts'
import {type Variant, variants} from '../../src/widgets/proof/variants.ts'
import {sendRaw} from './send-raw.ts'
import {startVariant} from './start-variant.ts'
import {startVerifyingBackend, type VerifyingBackend} from './start-verifying-backend.ts'

const backends = new Map<string, VerifyingBackend>()

beforeAll(async () => {
  for (const context of ['', '/wiki']) backends.set(context, await startVerifyingBackend(context))
})
afterAll(async () => {
  await Promise.all([...backends.values()].map(backend => backend.stop()))
})

function proofOf(text: string, asked: string): Proof {
  const reading = readProxy('site.conf', new TextEncoder().encode(text))
  const proof = reading && prove(reading, {asked, context: null, host: null, names: []})
  if (!proof) throw new Error(`no proof of ${asked}`)
  return proof
}

/** What the real server makes of every name of the table, each with a token of its own. */
async function statuses(text: string, backend: VerifyingBackend, names: readonly string[]): Promise<readonly number[]> {
  const server = await startVariant(text)
  try {
    const targets = names.map(name => backend.sign(proofOf(text, name).signed.target))
    return await sendRaw(server.port, targets)
  } finally {
    await server.stop()
  }
}

describe('the examples of the proof page, through real servers', () => {
  it.each(Object.keys(variants) as Variant[])(
    '%s: every name of the table ends as it says, and after the correction',
    async variant => {
      const context = variant === 'apache-slash' ? '/wiki' : ''
      const backend = backends.get(context)
      if (!backend) throw new Error('no backend')
      const text = variants[variant].replaceAll('localhost:8090', `127.0.0.1:${backend.port}`)
      const {names, fix} = proofOf(text, 'a(b).pdf')
      const all = names.map(({name}) => name)
      // What Tomcat refuses, this backend refuses as well: for the token that does not fit.
      const told = (status: number | null | undefined) => (status === 400 ? 401 : status)
      expect(await statuses(text, backend, all)).toEqual(names.map(({now}) => told(now.status)))
      const cured = ['apache-plain', 'apache-slash', 'nginx-uri', 'haproxy-decode'].includes(variant)
      expect(fix !== null).toBe(cured)
      if (!fix) return
      expect(await statuses(fix.text, backend, all)).toEqual(names.map(({after}) => told(after?.status)))
    },
  )
})
