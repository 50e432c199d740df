import {createCanonicalRequest, createQueryStringHash, fromMethodAndUrl} from 'atlassian-jwt'
import {describe, expect, it} from 'vitest'
import {canonicalRequest} from '../../src/qsh/canonical-request.ts'
import {hashRequest} from '../../src/qsh/hash-request.ts'
import {disagreements} from './disagreements.ts'
import {randomAddresses} from './random-addresses.ts'

const text = (target: string, context = '', method = 'GET') => canonicalRequest(method, target, context).text
const asked = (target: string) => fromMethodAndUrl('GET', `https://wiki.example.com${target}`)
const byNpm = (target: string, context = '') => createCanonicalRequest(asked(target), false, context || undefined)

describe('a canonical request', () => {
  it.each([
    ['/a%28b', '/a%28b'],
    ['/a(b', '/a(b'],
    ['/a%e8', '/a%e8'],
    ['/a//b/../c;jsessionid=1', '/a//b/../c;jsessionid=1'],
    ['/a/', '/a'],
    ['/a//', '/a/'],
    ['/', '/'],
    ['', '/'],
    ['/a&b', '/a%26b'],
    ['/a&/', '/a%26'],
  ])('has of %s the path %s', (target, path) => {
    expect(canonicalRequest('get', target)).toEqual({method: 'GET', path, query: '', text: `GET&${path}&`})
  })

  it.each([
    ['/conf/x/y', '/x/y'],
    ['/conf', '/'],
    ['/confx/y', '/x/y'],
    ['/other/x', '/other/x'],
    ['/conf//x', '//x'],
  ])('has the letters of the context path taken off %s', (target, path) => {
    expect(canonicalRequest('GET', target, '/conf').path).toBe(path)
  })

  it.each([
    ['b=2&a=1', 'a=1&b=2'],
    ['a=2&a=10&a=1', 'a=1,10,2'],
    ['a=x+y&b=x%20y', 'a=x%20y&b=x%20y'],
    ['a=*~-._&b=%2A%7e', 'a=%2A~-._&b=%2A~'],
    ["a=!'()", 'a=%21%27%28%29'],
    ['a=1,2', 'a=1%2C2'],
    ['a', 'a='],
    ['&&a=1&', 'a=1'],
    ['a=%E8%AD%B0', 'a=%E8%AD%B0'],
    ['a=%e8%ad%b0', 'a=%E8%AD%B0'],
    ['a=1?b', 'a=1%3Fb'],
    ['jwt=x.y.z&a=1', 'a=1'],
    ['a_b=1&a-b=2', 'a-b=2&a_b=1'],
  ])('has of ?%s the query %s', (query, expected) => {
    expect(canonicalRequest('GET', `/x?${query}`).query).toBe(expected)
  })

  it('is hashed as the laboratory measured it on a real Tomcat with the Java of Confluence', () => {
    const signed = '/conf/download/attachments/98765/Quarterly%20report%20%28final%29.pdf?version=1&api=v2'
    const hash = (target: string) => hashRequest(canonicalRequest('GET', target, '/conf'))
    expect(hash(signed)).toBe('d460d6dda9cfbc60ca3f5d12aac6da6cc0914b574393ba37a62bd89b70f81342')
    expect(hash(signed.replace('%28final%29', '(final)'))).toBe(
      'fe05e6377112b3b285241f84aebec19c61627171c4c8ee9a923028432faf246f',
    )
  })
})

describe('beside atlassian-jwt of npm', () => {
  it('20,000 random requests are the same, byte for byte and hash for hash', {timeout: 60_000}, () => {
    const different: string[] = []
    const met = new Map(disagreements.map(({name}) => [name, 0]))
    let same = 0
    for (const target of randomAddresses(1)) {
      if (same + different.length === 20_000) break
      const known = disagreements.filter(({holds}) => holds(target))
      for (const {name} of known) met.set(name, (met.get(name) ?? 0) + 1)
      if (known.length > 0) continue
      const context = same % 2 === 0 ? '/conf' : ''
      const own = canonicalRequest('GET', target, context)
      const hash = createQueryStringHash(asked(target), false, context || undefined)
      if (own.text === byNpm(target, context) && hashRequest(own) === hash) same += 1
      else different.push(`${target} (${context})`)
    }
    expect(different).toEqual([])
    expect(same).toBe(20_000)
    const unmet = [...met].filter(([, count]) => count === 0).map(([name]) => name)
    expect(unmet).toEqual(['the parameter __proto__, which npm leaves out'])
  })

  it.each(disagreements)('differs where it has to: $name', ({example, java, npm, holds}) => {
    expect(text(example)).toBe(java)
    expect(byNpm(example)).toBe(npm)
    expect(holds(example)).toBe(true)
  })
})
