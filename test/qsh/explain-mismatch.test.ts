import {describe, expect, it} from 'vitest'
import {type CanonicalRequest, canonicalRequest} from '../../src/qsh/canonical-request.ts'
import {type Deviation, explainMismatch} from '../../src/qsh/explain-mismatch.ts'
import {hashRequest} from '../../src/qsh/hash-request.ts'

const request = {
  method: 'GET',
  target: '/conf/download/attachments/1/a%20%28b%29%E8%AD%B0.pdf?version=1&api=v%202',
  context: '/conf',
}
const own = canonicalRequest(request.method, request.target, request.context)
const hashOf = (text: string) => hashRequest({text})
const hashWith = (change: Partial<CanonicalRequest>) => {
  const {method, path, query} = {...own, ...change}
  return hashOf(`${method}&${path}&${query}`)
}
const path = '/download/attachments/1/a%20%28b%29%E8%AD%B0.pdf'

describe('the explanation of a fingerprint', () => {
  it('finds nothing to explain where it is that of the request', () => {
    expect(explainMismatch(request, hashRequest(own))).toEqual({deviations: [], canonical: own})
  })

  it.each<[readonly Deviation[], string]>([
    [['context-kept'], hashWith({path: `/conf${path}`})],
    [['first-segment-dropped'], hashWith({path: '/attachments/1/a%20%28b%29%E8%AD%B0.pdf'})],
    [['reencoded'], hashWith({path: '/download/attachments/1/a%20(b)%E8%AD%B0.pdf'})],
    [['lower-case-hex'], hashWith({path: '/download/attachments/1/a%20%28b%29%e8%ad%b0.pdf'})],
    [['decoded'], hashWith({path: '/download/attachments/1/a (b)議.pdf'})],
    [['space-as-plus'], hashWith({path: '/download/attachments/1/a+%28b%29%E8%AD%B0.pdf'})],
    [['query-dropped'], hashWith({query: ''})],
    [['query-not-sorted'], hashWith({query: 'version=1&api=v%202'})],
    [['query-space-as-plus'], hashWith({query: 'api=v+2&version=1'})],
    [['other-method'], hashWith({method: 'POST'})],
    [['context-kept', 'query-dropped'], hashWith({path: `/conf${path}`, query: ''})],
    [['upper-case-hash'], hashRequest(own).toUpperCase()],
    [['fixed-word'], 'context-qsh'],
  ])('finds %j', (deviations, qsh) => {
    expect(explainMismatch(request, qsh).deviations).toEqual(deviations)
  })

  it('finds the spelling of the link from what arrived behind a proxy', () => {
    const arrived = {...request, target: request.target.replace('%28b%29', '(b)')}
    expect(explainMismatch(arrived, hashRequest(own)).deviations).toEqual(['as-linked'])
  })

  it('tells raw parameters and slashes at the end', () => {
    const raw = {...request, target: '/conf/x/?a=%28&jwt=1.2.3'}
    expect(explainMismatch(raw, hashOf('GET&/x/&a=%28'))).toMatchObject({deviations: ['slash-kept']})
    const odd = {...request, target: '/conf/a//b?x=(1)'}
    expect(explainMismatch(odd, hashOf('GET&/a/b&x=(1)')).deviations).toEqual(['slashes-merged', 'query-as-given'])
  })

  it('does not guess', () => {
    expect(explainMismatch(request, hashOf('GET&/another&'))).toEqual({deviations: null, canonical: null})
    expect(explainMismatch(request, '')).toEqual({deviations: null, canonical: null})
  })
})
