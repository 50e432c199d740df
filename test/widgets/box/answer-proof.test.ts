import {encodeSymmetric, SymmetricAlgorithm} from 'atlassian-jwt'
import {describe, expect, it} from 'vitest'
import {answerProof} from '../../../src/widgets/box/answer-proof.ts'
import type {ProveRequest} from '../../../src/widgets/box/messages.ts'
import {variants} from '../../../src/widgets/proof/variants.ts'

function proven(change: Partial<ProveRequest> = {}) {
  const message = answerProof({
    kind: 'prove',
    id: 7,
    config: variants['apache-plain'],
    server: '',
    question: {asked: 'a(b).pdf', context: null, host: null, names: []},
    claim: '',
    now: 1_700_000_000,
    ...change,
  })
  if (message.kind !== 'proven') throw new Error(message.kind)
  expect(message.id).toBe(7)
  return message.proven
}

function signedHash(): string {
  const found = proven()
  return found.kind === 'proof' ? found.proof.signed.hash : ''
}

describe('the proof in the box', () => {
  it.each([
    ['apache-plain', 401, 200],
    ['apache-nocanon', 200, undefined],
    ['apache-rewrite', 401, undefined],
    ['apache-slash', 401, 200],
    ['nginx-uri', 401, 200],
    ['nginx-plain', 200, undefined],
    ['haproxy-plain', 200, undefined],
    ['haproxy-decode', 401, 200],
  ] as const)('answers for the example %s', (variant, now, after) => {
    expect(proven({config: variants[variant]})).toMatchObject({
      kind: 'proof',
      proof: {now: {outcome: {status: now}}, ...(after && {fix: {passage: {outcome: {status: after}}}})},
      diff: after ? expect.arrayContaining([expect.objectContaining({sign: '-'})]) : [],
    })
  })

  it('masks the secrets beside a correction', () => {
    const secret = 'RequestHeader set Authorization "Basic V2FzYWJpNzI6eA=="\n'
    const found = proven({config: `${secret}ProxyPass /conf http://localhost:8090/conf\n`})
    const shown = JSON.stringify(found.kind === 'proof' ? found.diff : null)
    expect(shown).not.toContain('V2FzYWJpNzI6eA')
    expect(shown).toContain('••••')
  })

  it('says what it cannot read', () => {
    expect(proven({config: 'Hello, world\n'})).toEqual({kind: 'not-a-proxy'})
    const server = '<Server><Service><Connector port="8090"/></Service></Server>'
    expect(proven({config: server})).toEqual({kind: 'tomcat-alone'})
    expect(proven({server: 'Hello, world\n'})).toEqual({kind: 'not-a-server'})
    expect(proven({server})).toMatchObject({kind: 'proof', proof: {connector: {kind: 'read', port: 8090}}})
    expect(proven({config: 'Listen 80\nServerName x\nLogLevel warn\nErrorLog x\n'})).toEqual({kind: 'no-site'})
  })

  it('explains a fingerprint as a log quotes it', () => {
    const hash = signedHash()
    expect(proven({claim: ` ‘${hash}’ `})).toMatchObject({claim: {token: null, explanation: {deviations: []}}})
    const claim = proven({claim: hash.replace(/^./u, char => (char === '0' ? '1' : '0'))})
    expect(claim).toMatchObject({claim: {explanation: {deviations: null}}})
  })

  it('reads a token', () => {
    const claims = {qsh: signedHash(), exp: 1_600_000_000}
    const token = encodeSymmetric(claims, 'only for this test', SymmetricAlgorithm.HS256)
    expect(proven({claim: token})).toMatchObject({
      claim: {token: {claims, times: {state: 'expired'}}, problems: [], explanation: {deviations: []}},
    })
    expect(proven({claim: 'a.b'})).toMatchObject({claim: {token: null, problems: ['parts'], explanation: null}})
  })
})
