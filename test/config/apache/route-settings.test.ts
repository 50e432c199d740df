import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import type {Known, RouteSettings, SentValue, Site} from '../../../src/model/config-model.ts'
import {sourceOf} from '../source-of.ts'

function siteOf(text: string): Site {
  const site = readConfig(sourceOf(text)).model.sites[0]
  if (!site) throw new Error('no site')
  return site
}

function brief(value: Known<unknown>): string {
  if (!value.known) return `?${value.why}`
  const sent = value.value as Partial<SentValue & {value: string}>
  if (typeof value.value !== 'object') return String(value.value)
  return sent.kind === 'text' ? `"${sent.value}"` : String(sent.kind)
}

/** One setting of each route, in model order. */
function settingOf(
  text: string,
  name: Exclude<keyof RouteSettings, 'lostHeaders' | 'elsewhere' | 'ajpSecret' | 'ajpSecretDiffers'>,
): string {
  return siteOf(text)
    .routes.map(({settings}) => brief(settings[name]))
    .join(' ')
}

const pass = 'ProxyPass / http://localhost:8090/\n'
const host = (lines: string): string => `<VirtualHost *:80>\n${lines}\n${pass}</VirtualHost>\n`

describe('the Host that the backend receives', () => {
  it.each([
    [pass, 'backend'],
    [`ProxyPreserveHost On\n${host('')}`, 'client'],
    [`ProxyPreserveHost On\n${host('ProxyPreserveHost Off')}`, 'backend'],
    [host('<Location />\nProxyPreserveHost on\n</Location>'), 'client'],
    [host('<Location /other>\nProxyPreserveHost on\n</Location>'), 'backend'],
    [host('<LocationMatch "^/">\nProxyPreserveHost on\n</LocationMatch>'), 'client'],
    [host('<Proxy *>\nProxyPreserveHost on\n</Proxy>'), 'client'],
    [host('<Proxy http://other/*>\nProxyPreserveHost on\n</Proxy>'), 'backend'],
    [host('<If "%{HTTP_HOST} == \'a\'">\nProxyPreserveHost on\n</If>'), '?condition'],
    [host('<IfVersion >= 2.4>\nProxyPreserveHost on\n</IfVersion>'), '?condition'],
    [host('ProxyPreserveHost $' + '{KEEP}'), '?variable'],
    [host('Include conf/more.conf'), '?include'],
    [host('Include conf/more.conf\nProxyPreserveHost On'), 'client'],
    [host('Include /etc/letsencrypt/options-ssl-apache.conf'), 'backend'],
    [host('ProxyPreserveHost On\nRequestHeader set Host wiki.example.com'), '"wiki.example.com"'],
    [host('RequestHeader set Host wiki.example.com'), 'backend'],
  ])('%s', (text, expected) => {
    expect(settingOf(text, 'host')).toBe(expected)
  })
})

describe('the X-Forwarded-Proto that the backend receives', () => {
  it.each([
    ['', 'none'],
    ['RequestHeader set X-Forwarded-Proto "https"', '"https"'],
    ['RequestHeader setIfEmpty x-forwarded-proto: https', '"https"'],
    ['RequestHeader set X-Forwarded-Proto %{REQUEST_SCHEME}s', 'client'],
    ['RequestHeader set X-Forwarded-Proto "expr=%{REQUEST_SCHEME}"', 'client'],
    ['RequestHeader set X-Forwarded-Proto %{SCHEME}e', '?not-modelled'],
    ['RequestHeader set X-Forwarded-Proto https\nRequestHeader unset X-Forwarded-Proto', 'none'],
    ['RequestHeader unset X-Forwarded-Proto early\nRequestHeader set X-Forwarded-Proto https', '"https"'],
    ['RequestHeader add X-Forwarded-Proto https\nRequestHeader append X-Forwarded-Proto https', '"https, https"'],
    ['RequestHeader set X-Forwarded-Proto https env=SECURE', '?condition'],
    ['SSLEngine on\nRequestHeader set X-Forwarded-Proto https env=HTTPS', '"https"'],
    ['RequestHeader set X-Forwarded-Proto https "expr=%{HTTPS} == \'on\'"', 'none'],
    ['RequestHeader edit X-Forwarded-Proto a b', 'none'],
    ['<Location />\nRequestHeader set X-Forwarded-Proto https\n</Location>', '"https"'],
    ['<Location /x>\nRequestHeader set X-Forwarded-Proto https\n</Location>', 'none'],
    ['Use Forwarded', '?not-modelled'],
  ])('%s', (lines, expected) => {
    expect(settingOf(host(lines), 'forwardedProto')).toBe(expected)
  })
})

describe('whether an upgrade reaches the backend', () => {
  const recipe = (pattern: string): string =>
    `RewriteEngine On\nRewriteCond %{HTTP:UPGRADE} ^WebSocket$ [NC]\nRewriteCond %{HTTP:CONNECTION} Upgrade$ [NC]\nRewriteRule ${pattern} ws://localhost:8091%{REQUEST_URI} [P]\n`

  it.each([
    [pass, 'false'],
    ['ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket', 'true'],
    ['ProxyPass /synchrony http://localhost:8091/synchrony upgrade=ANY', 'true'],
    ['ProxyPass /synchrony ws://localhost:8091/synchrony', 'true'],
    [`${recipe('.*')}${pass}`, 'true'],
    [
      `${recipe('.*')}<Location /synchrony>\nRewriteEngine Off\n</Location>\nProxyPass /synchrony http://localhost:8091/synchrony\n${pass}`,
      'false true',
    ],
    [
      `<Location /synchrony>\n${recipe('.*')}</Location>\nProxyPass /synchrony http://localhost:8091/synchrony\n${pass}`,
      'true false',
    ],
    [`${recipe('^/synchrony(.*)$')}ProxyPass /synchrony http://localhost:8091/synchrony\n${pass}`, 'true false'],
    // AH01146: the second directive shares the connections of the first, and its parameter is ignored.
    ['ProxyPass / http://b/\nProxyPass /ws http://b/ws upgrade=websocket', 'false false'],
    ['ProxyPass /ws http://b/ws upgrade=websocket\nProxyPass / http://b/', 'true false'],
    // Not where the port of the scheme is written: what is made has its name without it.
    ['ProxyPass / http://b:80/\nProxyPass /ws http://b:80/ws upgrade=websocket', 'false true'],
    [
      '<Proxy balancer://c>\nBalancerMember http://b:8091 upgrade=websocket\n</Proxy>\nProxyPass / balancer://c/',
      'true',
    ],
    ['ProxyPass / balancer://c/', '?not-modelled'],
    ['ProxyPass /x !', 'false'],
    ['ProxyPass / $' + '{B}/', '?variable'],
  ])('%s', (text, expected) => {
    expect(settingOf(text, 'websocket')).toBe(expected)
  })
})

describe('the seconds of silence that a connection lasts', () => {
  it.each([
    [pass, '60'],
    [`Timeout 300\n${host('')}`, '300'],
    [`Timeout 300\nProxyTimeout 20\n${host('')}`, '20'],
    [`ProxyTimeout 20\n${host('ProxyTimeout 2mi')}`, '120'],
    ['ProxyTimeout 20\nProxyPass / http://b/ timeout=900', '900'],
    ['ProxyTimeout 20\nProxyPass / http://b/ upgrade=websocket', '60'],
    ['ProxyPass / http://b/\n<Proxy http://b/>\nProxySet timeout=5\n</Proxy>', '5'],
    [
      '<Proxy balancer://c>\nBalancerMember http://b:1 timeout=7\nBalancerMember http://b:2\n</Proxy>\nProxyPass / balancer://c/',
      '7',
    ],
    ['ProxyPass / http://b/ timeout=$' + '{T}', '?variable'],
  ])('%s', (text, expected) => {
    expect(settingOf(text, 'idleTimeout')).toBe(expected)
  })
})

describe('a site of Apache', () => {
  it.each([
    [host('SSLEngine on'), 'true'],
    [`SSLEngine On\n${host('')}`, 'true'],
    [`SSLEngine On\n${host('SSLEngine Off')}`, 'false'],
    [host('SSLEngine optional'), '?not-modelled'],
    [host(''), 'false'],
    [host('Include /etc/letsencrypt/options-ssl-apache.conf'), 'true'],
    [host('Include tls.conf'), '?include'],
    [pass, '?not-modelled'],
  ])('tells whether it speaks TLS: %s', (text, expected) => {
    expect(brief(siteOf(text).tls)).toBe(expected)
  })

  it.each([
    ['<Location />\nAuthType Basic\nRequire valid-user\n</Location>', ['login /']],
    ['<Location /a>\nRequire all denied\n</Location>', ['refusal /a']],
    [
      '<Location />\nRequire ldap-group cn=x\n</Location>\n<Location /rest>\nRequire all granted\n</Location>',
      ['login /', 'open /rest'],
    ],
    ['<Location /rest>\nSatisfy any\nAllow from all\nRequire valid-user\n</Location>', ['open /rest']],
    ['<Location /a>\nOrder deny,allow\nDeny from all\n</Location>', ['refusal /a']],
    ['<Location /a>\nRequire ip 10.0.0.0/8\n</Location>', ['open /a']],
    [
      '<Location /a>\n<RequireAll>\nRequire ip 10.0.0.0/8\nRequire valid-user\n</RequireAll>\n</Location>',
      ['login /a'],
    ],
    ['<Location /a>\n<RequireAny>\nRequire all granted\nRequire valid-user\n</RequireAny>\n</Location>', ['open /a']],
    ['<Location /a>\n<LimitExcept GET>\nRequire valid-user\n</LimitExcept>\n</Location>', []],
    ['<Proxy *>\nRequire all granted\n</Proxy>', ['open /']],
    ['<LocationMatch "^/(rest|s)/">\nRequire user a\n</LocationMatch>', ['login ^/(rest|s)/']],
    ['<Location /r>\nRedirect 302 https://x/\n</Location>', ['redirect /r']],
    ['<Location /r>\nRedirect gone\n</Location>', ['refusal /r']],
    // Outside sections ProxyPass comes first.
    ['Redirect /r https://x/', []],
    ['RewriteEngine on\nRewriteRule ^/r https://x/ [R=302,L]\nRewriteRule ^/f - [F]', ['redirect ^/r', 'refusal ^/f']],
    ['RewriteEngine on\nRewriteRule !^/wiki - [F]', ['refusal ']],
    ['RewriteEngine on\nRewriteCond %{HTTPS} off\nRewriteRule ^ https://x/ [R]', []],
    ['RewriteRule ^/r https://x/ [R]', []],
  ])('names what stands before its routes: %s', (lines, expected) => {
    expect(siteOf(host(lines)).guards.map(({kind, match}) => `${kind} ${match.value}`)).toEqual(expected)
  })
})
