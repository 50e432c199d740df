import {describe, expect, it} from 'vitest'
import {forward} from '../../../src/config/forward/forward.ts'
import {readConfig} from '../../../src/config/read-config.ts'
import {sourceOf} from '../source-of.ts'

/** The target that is sent, or what else becomes of the request. */
function outcome(lines: string, target: string): string | number {
  const site = readConfig(sourceOf(`RewriteEngine On\n${lines}\n`)).model.sites[0]
  if (!site) throw new Error('no site')
  const sent = forward(site, target)
  if (sent.kind === 'forwarded') return sent.target
  return sent.kind === 'rejected' || sent.kind === 'answered' ? sent.status : sent.kind
}

const rule = (flags: string, to = 'http://x/$1') => `RewriteRule ^/(.*)$ ${to} [${flags}]`

describe('Apache', () => {
  it.each([
    [rule('P'), '/a%28b%29%e8?q=%28', '/a(b)%E8?q=%28'],
    [rule('P'), '/a%3Fb', 403],
    [rule('P,UnsafeAllow3F'), '/a%3Fb?q', '/a?b'],
    [rule('P,NE'), '/a%28%25', '/a(%'],
    [rule('P,NE'), '/a%20b', 403],
    [rule('P,B'), '/a/b%28.-', '/a%252fb%2528%252e%252d'],
    [rule('P,B,NE'), '/a/b c'.replace(' ', '%20'), '/a%2fb+c'],
    [rule('P,B,BNE=/,BNP,NE'), '/a/b%20c', '/a/b%20c'],
    [rule('P,BCTLS,NE'), '/a%0Ab%28', '/a%0ab('],
    [rule('P', 'http://x/?p=$1'), '/a?q', '/?p=a'],
    [rule('P,QSA', 'http://x/?p=$1'), '/a?q', '/?p=a&q'],
    [rule('P', 'http://x/?p=$1'), '/a%20b', 403],
    [rule('P,QSD'), '/a?q', '/a'],
    ['RewriteRule ^/conf/(.*)$ http://x/$1 [P]\nProxyPass / http://x/ nocanon', '/conf/%28', '/('],
    ['RewriteRule ^/conf/(.*)$ http://x/$1 [P]\nProxyPass / http://x/ nocanon', '/other/%28', '/other/%28'],
    ['RewriteRule ^/(.*)\\.pdf$ http://x/$1 [P,NC]\nProxyPass / http://x/', '/a.PDF', '/a'],
    ['ProxyPassMatch ^/(.*)$ http://x/y/$1', '/a%28?q', '/y/a(?q'],
    ['ProxyPassMatch ^/(.*)$ http://x/y/$1 nocanon', '/a%28?q', '/y/a%28?q'],
    ['ProxyPassMatch ^/(.*\\.pdf)$ http://x/y/$1 nocanon', '/a%28.pdf?q', '/y/a(.pdf?q'],
    ['ProxyPassMatch \\.gif$ http://x', '/a.gif', '/a.gif'],
    ['ProxyPassMatch ^/(.*)$ http://x/$1\\$1', '/a', '/a$1'],
    ['ProxyPassMatch ^/a !\nProxyPass / http://x/', '/ab', 'not-proxied'],
    ['ProxyPassMatch ^/(?R)a http://x/$1', '/ab', 'unknown'],
    ['ProxyPass / http://x:8090', '/ab', 500],
    ['ProxyPass / http://x:8090', '/1', 'unknown'],
    ['RewriteCond %{HTTPS} on\nRewriteRule ^/a http://x/ [P]\nProxyPass / http://x/', '/ab', 'unknown'],
    ['RewriteCond %{HTTPS} on\nRewriteRule ^/a http://x/ [P]\nProxyPass / http://x/', '/b', '/b'],
  ])('with %j makes of %s: %s', (lines, target, expected) => {
    expect(outcome(lines, target)).toBe(expected)
  })
})
