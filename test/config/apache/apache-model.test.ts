import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import type {Route} from '../../../src/model/config-model.ts'
import {readFixture} from '../read-fixture.ts'
import {sourceOf} from '../source-of.ts'

function sitesOf(text: string) {
  return readConfig(sourceOf(text)).model.sites
}

/** What matters of a route, on one line. */
function brief({match, target, path}: Route): string {
  const to =
    target.kind === 'backend'
      ? target.url.known
        ? `${target.url.value.port}${target.url.value.path}`
        : target.url.why
      : target.kind === 'local'
        ? 'local'
        : target.why
  return `${match.value} ${to} ${path.known ? path.value : path.why}`
}

describe('the model of an Apache configuration', () => {
  it('holds names, addresses and routes of a virtual host, the same with any line ending', () => {
    for (const name of ['whole', 'crlf']) {
      const [site] = sitesOf(readFixture(name))
      expect(site).toMatchObject({
        names: ['confluence.example.com', 'wiki.example.com', 'wiki'],
        listen: ['*:80'],
      })
      expect(site?.routes.map(brief)).toEqual(['/synchrony 8091/synchrony canonical', '/conf 8090/conf canonical'])
    }
  })

  it('understands a ProxyPass alone, and a Location alone', () => {
    expect(sitesOf('proxypass / http://localhost:8090/ retry=0 NoCanon')[0]?.routes.map(brief)).toEqual(['/ 8090/ raw'])
    const [site] = sitesOf('<Location /conf>\n  ProxyPass http://localhost:8090/conf\n</Location>\n')
    expect(site?.routes.map(brief)).toEqual(['/conf 8090/conf canonical'])
  })

  it('puts sections first, the last of them foremost', () => {
    const [site] = sitesOf(readFixture('location-form'))
    expect(site?.routes.map(brief)).toEqual([
      '/conf/download 8090/conf/download canonical',
      '/conf 8090/conf raw',
      '/conf 8090/first raw',
    ])
  })

  it('puts encoded mappings before everything and rewriting rules before every other route', () => {
    const text =
      'ProxyPass /a http://x/a\nRewriteRule ^/b http://x/b [P]\nRewriteEngine On\nProxyPass /c http://x/c mapping=ENCODED\n'
    expect(sitesOf(text)[0]?.routes.map(brief)).toEqual([
      '/c 80/c mapping-encoded',
      '^/b 80/b canonical',
      '/a 80/a canonical',
    ])
  })

  it('leaves out rewriting rules without an engine, redirects, refusals and what takes upgrades only', () => {
    expect(sitesOf('RewriteRule ^/b http://x/b [P]\nProxyPass /a http://x/a\n')[0]?.routes).toHaveLength(1)
    expect(sitesOf(readFixture('rewrite-websocket-only'))[0]?.routes.map(brief)).toEqual(['/ 8090/ canonical'])
  })

  it('puts the directives of the top level before those of a virtual host, and takes over its settings', () => {
    const text = [
      '<VirtualHost *:80>',
      'ProxyPass / http://host/',
      '</VirtualHost>',
      'ProxyPass /top http://top/',
      'AllowEncodedSlashes NoDecode',
      'MergeSlashes Off',
    ].join('\n')
    const [host, top] = sitesOf(text)
    expect(host?.routes.map(({match}) => match.value)).toEqual(['/top', '/'])
    expect(host?.settings).toMatchObject({encodedSlash: {value: 'keep'}, mergeSlashes: {value: false}})
    expect(top?.routes.map(({match}) => match.value)).toEqual(['/top'])
  })

  it('takes AllowEncodedSlashes over only into a host that holds nothing of the core', () => {
    const values = ['', 'ServerName wiki.example.com\n', '<Location /x>\n</Location>\n'].map(lines => {
      const host = `<VirtualHost *:80>\n${lines}ProxyPass / http://x/\n</VirtualHost>\n`
      const {encodedSlash} = sitesOf(`AllowEncodedSlashes NoDecode\n${host}`)[0]?.settings ?? {}
      return encodedSlash?.known && encodedSlash.value
    })
    expect(values).toEqual(['keep', 'reject', 'reject'])
  })

  it('tells of sections that take a part of a route', () => {
    const sections = ['/conf/x', '/other', '/conf'].map(
      path => `<Location ${path}>\nProxyPreserveHost On\n</Location>\n`,
    )
    const [route] = sitesOf(`${sections.join('')}ProxyPass /conf http://x/conf\n`)[0]?.routes ?? []
    expect(route?.settings.elsewhere?.map(({value}) => value)).toEqual(['/conf/x'])
  })

  it('knows exclusions', () => {
    expect(sitesOf(readFixture('exclusion'))[0]?.routes.map(brief)[0]).toBe('/conf/download local not-modelled')
  })

  it('expands what Define said above, and leaves open what nothing defines', () => {
    expect(sitesOf(readFixture('variables'))[0]?.routes.map(brief)).toEqual(['/conf 8090/conf canonical'])
    expect(sitesOf(readFixture('variable-undefined'))[0]?.routes.map(brief)).toEqual(['/ variable canonical'])
    const late = `ProxyPass / $${'{B}'}/\nDefine B http://localhost:8090\n`
    expect(sitesOf(late)[0]?.routes.map(brief)).toEqual(['/ variable canonical'])
  })

  it('does not decide conditions that depend on the server', () => {
    expect(sitesOf(readFixture('condition'))[0]?.routes.map(brief)).toEqual([
      '/ condition condition',
      '/ 8090/ canonical',
    ])
    const defined =
      'Define RAW\n<IfDefine RAW>\nProxyPass /a http://x/a\n</IfDefine>\n<IfDefine !RAW>\nProxyPass /b http://x/b\n</IfDefine>\n'
    expect(sitesOf(defined)[0]?.routes.map(brief)).toEqual(['/a 80/a canonical'])
  })

  it.each([
    ['nocannon', 'not-modelled'],
    ['mapping=servlet', 'not-modelled'],
    ['noquery', 'not-modelled'],
    ['keepalive=On', 'canonical'],
  ])('reads the parameter %s as %s', (parameter, expected) => {
    expect(sitesOf(`ProxyPass / http://localhost:8090/ ${parameter}\n`)[0]?.routes.map(brief)).toEqual([
      `/ 8090/ ${expected}`,
    ])
  })

  it.each([
    ['ProxyPass / balancer://cluster/ nocanon', '/ not-modelled raw'],
    ['ProxyPass / unix:/run/x.sock|http://localhost/', '/ not-modelled canonical'],
    ['ProxyPassMatch ^/(.*)$ http://$1/', '^/(.*)$ regex regex'],
    ['RewriteEngine On\nRewriteRule ^/(.*)$ http://x/%{HTTP_HOST}/$1 [P]', '^/(.*)$ not-modelled not-modelled'],
    ['RewriteEngine On\nRewriteRule !^/x http://x/ [P]', ' not-modelled not-modelled'],
    ['ProxyPass /', '/ not-modelled not-modelled'],
  ])('names %s as not modelled', (line, expected) => {
    expect(sitesOf(`${line}\n`)[0]?.routes.map(brief)).toEqual([expected])
  })

  it.each([
    ['ProxyPassMatch ^/(.*)$ http://localhost:8090/$1', '^/(.*)$ 8090/ canonical'],
    ['ProxyPassMatch ^/conf(/.*) http://localhost:8090/x$1 nocanon', '^/conf(/.*) 8090/x raw'],
    ['ProxyPassMatch ^/x !', '^/x local not-modelled'],
    ['ProxyPass ~ ^/x http://localhost:8090/', '^/x 8090/ canonical'],
    ['RewriteEngine On\nRewriteRule ^/(.*)$ http://localhost:8090/$1 [P,NE]', '^/(.*)$ 8090/ decoded'],
    [
      'ProxyPass / balancer://c/x\n<Proxy "balancer://C">\nBalancerMember http://n1:8090\nBalancerMember http://n2:8090\n</Proxy>',
      '/ 8090/x canonical',
    ],
    ['ProxyPass / balancer://c/\nBalancerMember balancer://c http://n1:8090/c', '/ 8090/c/ canonical'],
    [
      'ProxyPass / balancer://c/\n<Proxy balancer://c>\nBalancerMember http://n1/a\nBalancerMember http://n2/b\n</Proxy>',
      '/ not-modelled canonical',
    ],
  ])('reads where %s leads', (lines, expected) => {
    expect(sitesOf(`${lines}\n`)[0]?.routes.map(brief)).toEqual([expected])
  })

  it('does not work out which route takes what a <Location> switches rewriting off for', () => {
    const section = '<Location /a>\nRewriteEngine Off\n</Location>'
    const text = `RewriteEngine On\n${section}\nRewriteRule ^/b http://x/ [P]\nProxyPass / http://y/\n`
    expect(sitesOf(text)[0]?.routes.map(brief)).toEqual([
      '/a not-modelled not-modelled',
      '^/b 80/ canonical',
      '/ 80/ canonical',
    ])
    expect(sitesOf(`${section}\nProxyPass / http://y/\n`)[0]?.routes.map(brief)).toEqual(['/ 80/ canonical'])
  })

  it('keeps a rule that ends rewriting only where rules stand behind it', () => {
    const routes = (lines: string) =>
      sitesOf(`RewriteEngine On\n${lines}\nProxyPass / http://x/\n`)[0]?.routes.map(brief)
    expect(routes('RewriteRule ^/a - [L]')).toEqual(['/ 80/ canonical'])
    expect(routes('RewriteRule ^/a - [L]\nRewriteRule ^/b http://x/ [P]')).toEqual([
      '^/a not-modelled not-modelled',
      '^/b 80/ canonical',
      '/ 80/ canonical',
    ])
  })

  it.each([
    ['Include conf/x.conf', 'include'],
    ['IncludeOptional conf/*.conf', 'include'],
    ['Use Proxied wiki', 'not-modelled'],
    ['JkMount /* ajp13', 'not-modelled'],
    ['SetHandler "proxy:http://localhost:8090"', 'not-modelled'],
    ['<If "%{REQUEST_URI} =~ /x/">\nRewriteRule ^ - [P]\n</If>', 'not-modelled'],
  ])('sees a gap in %s', (line, why) => {
    expect(sitesOf(`<VirtualHost *:80>\n${line}\n</VirtualHost>\n`)[0]?.gaps).toMatchObject([{why}])
  })

  it('does not take a last line for whole where the text ends within a section', () => {
    expect(sitesOf(readFixture('cut-off-before-nocanon'))[0]?.routes.map(brief)).toEqual(['/ cut-off cut-off'])
  })
})

describe('very many virtual hosts below very many routes', () => {
  it('are read as far as that takes no minutes, and the first that is not is named', () => {
    const routes = Array.from({length: 2000}, (_, at) => `ProxyPass /a${at} http://localhost:8090/a${at}\n`)
    const hosts = Array.from({length: 200}, (_, at) => `<VirtualHost *:${at + 1}>\nServerName a${at}\n</VirtualHost>\n`)
    const {sites, gaps} = readConfig(sourceOf(routes.join('') + hosts.join(''))).model
    expect(sites.length).toBe(99 + 1)
    expect(gaps.map(({what}) => what)).toEqual(['<VirtualHost *:100>'])
  })
})
