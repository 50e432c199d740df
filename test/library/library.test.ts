import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createQueryStringHash, fromMethodAndUrl} from 'atlassian-jwt'
import {beforeAll, describe, expect, it} from 'vitest'
import {checkoutHome} from '../../src/cli/checkout-home.ts'
import {checkConfigs, predictForwarding} from '../../src/library/config.ts'
import {type Knowledge, readEvents, recogniseProblems} from '../../src/library/logs.ts'
import {canonicalRequest, decodeToken, explainMismatch, hashRequest, requestTarget} from '../../src/library/qsh.ts'

const slug = 'companion-jwt-qsh-mismatch-apache-nocanon'
const sample = (name: string): Uint8Array => readFileSync(`docs/kb/${slug}/samples/${name}`)

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await checkoutHome.knowledge()
}, 60_000)

describe('shindan/qsh', () => {
  it('computes the hash that atlassian-jwt computes', () => {
    const address = 'https://wiki.example.com/wiki/rest/x?b=2&a=1%202'
    const canonical = canonicalRequest('GET', requestTarget(address) ?? '', '/wiki')
    expect(hashRequest(canonical)).toBe(createQueryStringHash(fromMethodAndUrl('get', address), false, '/wiki'))
    expect(hashRequest(canonical)).toBe(createHash('sha256').update(canonical.text).digest('hex'))
  })

  it('says what a hash was computed over', () => {
    const qsh = hashRequest(canonicalRequest('GET', '/a%28b%29.pdf'))
    const {deviations} = explainMismatch({method: 'GET', target: '/a(b).pdf', context: ''}, qsh)
    expect(deviations).toHaveLength(1)
    expect(decodeToken('no token', 0)).toEqual({value: null, problems: ['parts']})
  })
})

describe('shindan/logs', () => {
  it('names the article, and the places in the text as it was given', () => {
    const answer = recogniseProblems({name: 'atlassian-confluence.log', content: sample('qsh.log')}, knowledge)
    expect(answer.kind).toBe('confluence-log')
    const [finding] = answer.findings
    expect(finding).toMatchObject({article: slug, signature: 'qsh-mismatch', severity: 'error', count: 1})
    expect(finding?.places[0]).toMatchObject({input: 'atlassian-confluence.log', line: expect.any(Number)})
    expect(finding?.facts.url).toContain('/download/')
  })

  it('finds nothing in what is no log, and lists errors that nobody knows', () => {
    expect(recogniseProblems({name: 'x', content: 'hello'}, knowledge)).toMatchObject({kind: 'unknown', findings: []})
    const content = '2026-01-02 03:04:05,678 ERROR [main] [com.example.Shop] open The till is locked\n'
    const {findings, unmatched} = recogniseProblems({name: 'a.log', content}, knowledge)
    expect(findings).toEqual([])
    expect(unmatched).toMatchObject([{count: 1, exception: 'com.example.Shop', places: [{line: 1, column: 1}]}])
  })

  it('gives events one by one', () => {
    const [event] = readEvents({name: 'a.log', content: sample('qsh.log')})
    expect(event?.exceptions.at(-1)?.class).toBe('com.atlassian.jwt.exception.JwtInvalidClaimException')
    expect([...readEvents({name: 'a.conf', content: 'ProxyPass / http://x/'})]).toEqual([])
    const line = '2026-01-02 03:04:05,678 WARN [main] [com.example.Shop] open x'
    expect([...readEvents({name: 'a', content: line, kind: 'confluence-log'})]).toHaveLength(1)
  })
})

describe('shindan/config', () => {
  it('finds the fault and gives the file without it', () => {
    const {kinds, findings} = checkConfigs([{name: 'plain.conf', content: sample('plain.conf')}])
    expect(kinds).toEqual(['apache-config'])
    const finding = findings.find(({rule}) => rule === 'path-reencoded')
    expect(finding).toMatchObject({severity: 'error', places: [{input: 'plain.conf'}]})
    const [fix] = finding?.fixes ?? []
    expect(fix).toMatchObject({remedy: 'add-nocanon', name: 'plain.conf'})
    const mended = checkConfigs([{name: 'plain.conf', content: fix?.content ?? ''}])
    expect(mended.findings.map(({rule}) => rule)).not.toContain('path-reencoded')
  })

  it('asks for what the files do not say', () => {
    const content = '<VirtualHost *:443>\nServerName wiki.example.com\nInclude proxy.conf\n</VirtualHost>\n'
    const {findings, questions} = checkConfigs([{name: 'wiki.conf', content}])
    expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
    expect(questions).toContainEqual(expect.objectContaining({why: 'include', needs: 'apache-config'}))
  })

  it('predicts what a proxy sends on, and says nothing of a file that is no proxy', () => {
    const proxy = {name: 'wiki.conf', content: 'ProxyPass / http://127.0.0.1:8090/'}
    expect(predictForwarding(proxy, ['/a%28b%29.pdf', '/plain'])).toEqual([
      {forwarded: '/a(b).pdf'},
      {forwarded: '/plain'},
    ])
    expect(predictForwarding({name: 'a.txt', content: 'hello'}, ['/'])).toBeNull()
  })
})
