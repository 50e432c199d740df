import {describe, expect, it} from 'vitest'
import {chooseSite} from '../../../src/config/forward/choose-site.ts'
import type {Site} from '../../../src/model/config-model.ts'
import {nginxSite} from '../nginx-site.ts'

function site(proxy: Site['proxy'], listen: string, ...names: readonly string[]): Site {
  return {...nginxSite('location / { proxy_pass {b}; }'), proxy, listen: [listen], names}
}

function chosen(sites: readonly Site[], host: string | null): string | undefined {
  const found = chooseSite(sites, host)
  return found && `${found.names[0]} ${found.listen[0]}`
}

describe('the site that takes a host', () => {
  const nginx = [
    site('nginx', '80', 'first'),
    site('nginx', '80', '*.example.com'),
    site('nginx', '80', '.wiki.example.com'),
    site('nginx', '80', 'www.*'),
    site('nginx', '443 ssl default_server', 'b.example.com'),
    site('nginx', '80', '~^docs(?:\\d+)\\.'),
  ]
  it.each([
    ['a.example.com', '*.example.com 80'],
    ['b.example.com', 'b.example.com 443 ssl default_server'],
    ['b.example.com:80', '*.example.com 80'],
    ['a.wiki.example.com', '.wiki.example.com 80'],
    ['wiki.example.com', '.wiki.example.com 80'],
    ['www.jp', 'www.* 80'],
    ['DOCS12.jp', '~^docs(?:\\d+)\\. 80'],
    ['docs12.example.com', '*.example.com 80'],
    ['other', 'b.example.com 443 ssl default_server'],
    ['other:80', 'first 80'],
    [null, 'b.example.com 443 ssl default_server'],
  ])('nginx, %s: %s', (host, expected) => {
    expect(chosen(nginx, host)).toBe(expected)
  })

  const apache = [
    site('apache', '*:80', 'https://wiki.example.com:443', 'wiki'),
    site('apache', '*:80', 'other', '*.example.com'),
    site('apache', '[::]:8080', 'jira.example.com'),
  ]
  it.each([
    ['wiki.example.com', 'https://wiki.example.com:443 *:80'],
    ['jira.example.com', 'other *:80'],
    ['jira.example.com:8080', 'jira.example.com [::]:8080'],
    ['none', 'https://wiki.example.com:443 *:80'],
  ])('Apache, %s: %s', (host, expected) => {
    expect(chosen(apache, host)).toBe(expected)
  })

  it('is undefined if there is none', () => {
    expect(chooseSite([], 'x')).toBeUndefined()
  })
})
