import {describe, expect, it} from 'vitest'
import {forward} from '../../../src/config/forward/forward.ts'
import type {Site} from '../../../src/model/config-model.ts'
import {nginxCases} from '../../servers/nginx-cases.ts'
import {nginxSite} from '../nginx-site.ts'

function siteOf(name: string): Site {
  const found = nginxCases.find(each => each.name === name)
  if (!found) throw new Error(`no case ${name}`)
  return nginxSite(found.text)
}

/** The target that is sent, or what else becomes of the request. */
function outcome(name: string, target: string): string | number {
  const sent = forward(siteOf(name), target)
  if (sent.kind === 'forwarded') return sent.target
  return sent.kind === 'rejected' || sent.kind === 'answered' ? sent.status : sent.kind
}

describe('nginx', () => {
  it.each([
    ['no URI part', '/a%28b%29//x/../y?q=%28', '/a%28b%29//x/../y?q=%28'],
    ['no URI part', '/議.pdf', '/\xe8\xad\xb0.pdf'],
    ['a lone slash as URI part', '/a%28b%29%2B%5B%7c//x/../y?q=%28', '/a(b)+[%7C/y?q=%28'],
    ['a lone slash as URI part', '/"<|', '/"<|'],
    ['a lone slash as URI part', '/"<|%20', '/%22%3C%7C%20'],
    ['a lone slash as URI part', '/x%2e%2e%2f%2e%2e/y', '/y'],
    ['a lone slash as URI part', '/x?', '/x'],
    ['a lone slash as URI part', '/x#y?z', '/x'],
    ['a lone slash as URI part', '/%252F%23', '/%252F%23'],
    ['a lone slash as URI part', '/../x', 400],
    ['a lone slash as URI part', '/%00', 400],
    ['a lone slash as URI part', '/%2', 400],
    ['a lone slash as URI part', '/a b', 400],
    ['a lone slash as URI part', '/a  ', '/a'],
    ['merge_slashes off', '/a//b/..//c', '/a///c'],
    ['a context path on both sides', '/confluence', '/confluence'],
    ['a context path on both sides', '/other', 'not-proxied'],
    ['a context path that ends in a slash, and a target with a path of its own', '/conf', 301],
    ['rewrite … break without a URI part', '/conf/a%28?x', '/ctx/a(?x'],
    ['rewrite … break without a URI part', '/other/a%28', '/other/a%28'],
    ['rewrite … break with a URI part', '/conf/a%26b?x', '/a&b?p=a%26b&x'],
    ['$uri with the query', '/a%28 ', '/a('],
    ['$uri with the query', '/a%0Ab?x', '/a\nb?x'],
    ['a variable for the host, with and without a fixed path', '/conf/x?y', '/fixed'],
    ['redirects and answers of its own', '/conf/download/09', 301],
    ['exact, guarded, regular and plain locations', '/conf/09', 418],
  ])('with %s makes of %s: %s', (name, target, expected) => {
    expect(outcome(name, target)).toBe(expected)
  })

  it('says what it does not know', () => {
    const site = siteOf('$uri with the query')
    const [route] = site.routes
    if (!route) throw new Error('no route')
    const odd = {...site, routes: [{...route, sends: '/$host$uri'}]}
    expect(forward(odd, '/x')).toMatchObject({kind: 'unknown', why: 'variable', route: {sends: '/$host$uri'}})
    const recursive = {...site, routes: [{...route, match: {kind: 'regex' as const, value: '(?R)', span: route.span}}]}
    expect(forward(recursive, '/x')).toMatchObject({kind: 'unknown', why: 'regex'})
    const slashes = {known: false as const, why: 'include' as const, spans: []}
    const unsettled = {...site, settings: {...site.settings, mergeSlashes: slashes}}
    expect(forward(unsettled, '/a%2Fb')).toMatchObject({kind: 'unknown', why: 'include', what: 'merge_slashes'})
    expect(forward(unsettled, '/a')).toMatchObject({kind: 'forwarded', target: '/a'})
  })

  it('ends where locations send to each other for ever', () => {
    const site = siteOf('rewrite … last, and one that drops the query')
    const rewrites = [{pattern: '^', replacement: '/conf', flag: 'last' as const, span: site.span}]
    const looping = {...site, routes: site.routes.map(route => ({...route, rewrites}))}
    expect(forward(looping, '/conf')).toMatchObject({kind: 'answered', status: 500})
  })
})
