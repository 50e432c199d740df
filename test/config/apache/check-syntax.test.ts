import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {sourceOf} from '../source-of.ts'

/** Id and text of each problem. */
function problemsOf(text: string): readonly string[] {
  return readConfig(sourceOf(text))
    .notes.filter(({id}) => id !== 'no-routes')
    .map(({id, span}) => `${id}: ${span ? text.slice(span.from, span.to) : ''}`)
}

describe('what httpd refuses', () => {
  it.each([
    ['ProxyPas / http://x/', ['directive-unknown: ProxyPas / http://x/']],
    ['Proxypreservehsot On', ['directive-unknown: Proxypreservehsot On']],
    ['/ http://x/', ['directive-unknown: / http://x/']],
    ['\u3000ProxyPass / http://x/', ['directive-unknown: \u3000ProxyPass / http://x/']],
    ['<Locaton /x>\n</Locaton>', ['directive-unknown: <Locaton /x>']],
    // Modules that are not known here have directives of their own.
    ['MellonEnable auth\nOIDCProvider x\nphp_value a b\nSecRuleEngine On\nJkMount /* w', []],
  ])('a name: %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it.each([
    ['<If "true">\nProxyPass / http://x/\n</If>', ['directive-misplaced: ProxyPass / http://x/']],
    ['<Directory /d>\nServerName x\n</Directory>', ['directive-misplaced: ServerName x']],
    ['<VirtualHost *:80>\nListen 81\n</VirtualHost>', ['directive-misplaced: Listen 81']],
    ['<VirtualHost *:80>\nRequire all granted\n</VirtualHost>', ['directive-misplaced: Require all granted']],
    ['<Location /x>\n<Files a>\n</Files>\n</Location>', ['directive-misplaced: <Files a>']],
    // A fragment may be taken from a section.
    ['Require valid-user\nServerAlias a\nAuthType Basic', []],
    ['<Location /x>\nProxyPass http://x/\nProxyPreserveHost On\n</Location>', []],
  ])('a place: %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it.each([
    ['ProxyPass / http://x/ nocannon', ['arguments-wrong: ProxyPass / http://x/ nocannon']],
    ['ProxyPass / localhost:8090', ['arguments-wrong: ProxyPass / localhost:8090']],
    ['ProxyPreserveHost Yes', ['arguments-wrong: ProxyPreserveHost Yes']],
    ['ProxyTimeout 5 6', ['arguments-wrong: ProxyTimeout 5 6']],
    ['RewriteRule ^/(a http://x/ [P]', ['arguments-wrong: RewriteRule ^/(a http://x/ [P]']],
    ['RewriteRule ^/a http://x/ [P, L]', ['arguments-wrong: RewriteRule ^/a http://x/ [P, L]']],
    ['<Else>\n</Else>', ['arguments-wrong: <Else>']],
    ['<If "%{A} ==">\n</If>', ['arguments-wrong: <If "%{A} ==">']],
    ['Header set X', ['arguments-wrong: Header set X']],
    ['ProxyTimeout $' + '{T} x', []],
    ["<If \"%{HTTP_HOST} in {'a', 'b'} && !(-n %{ENV:x} || %{Q} =~ m#^/[a-z]+#i)\">\n</If>", []],
  ])('arguments: %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it.each([
    ['<VirtualHost *:80>\n<Location /x>\n</VirtualHost>', ['not-closed: <Location /x>']],
    ['<Location /x\n</Location>', ['not-closed: <Location /x']],
    ['<Location /x>\n</Location >', ['text-unexpected: </Location >']],
    ['<IfModule mod_proxy.c>\n</IfModule> # x', ['text-unexpected: </IfModule> # x']],
    ['<IfModule !mod_proxy.c>\n', ['not-closed: <IfModule !mod_proxy.c>']],
    ['<IfModule mod_proxy.c>\n', []],
    ['<IfDefine NEVER>\nNo Such "directive\n<Odd>\n</Odd>\n</IfDefine>', []],
    ['<IfVersion < 2.4>\nOrder what\n</IfVersion>\n<IfFile /x>\nNoSuch\n</IfFile>', []],
  ])('tags: %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })
})
