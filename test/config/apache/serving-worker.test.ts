import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {sourceOf} from '../source-of.ts'

const host = (lines: string): string => `<VirtualHost *:80>\n${lines}\n</VirtualHost>`

/** The secret that each route sends, by its path; `?` where that is not known. */
function secrets(text: string): string {
  const routes = readConfig(sourceOf(text)).model.sites[0]?.routes ?? []
  return routes
    .map(({match, settings: {ajpSecret}}) => {
      const sent = ajpSecret?.known ? (ajpSecret.value ?? 'none') : '?'
      return `${match.value} ${sent}`
    })
    .join(', ')
}

// Each as measured with httpd 2.4.71 in test/servers/ajp-workers.test.ts.
describe('the secret that a route sends is that of the worker that serves it:', () => {
  it.each([
    ['ProxyPass /a ajp://b:1/\nProxyPass /b ajp://b:1/ secret=q', '/a none, /b none'],
    ['ProxyPass /a ajp://b/\nProxyPass /b ajp://b/ secret=q', '/a none, /b none'],
    ['ProxyPass /a ajp://b:8009/\nProxyPass /b ajp://b:8009/ secret=q', '/a none, /b none'],
    ['ProxyPass /a ajp://b:8009/ secret=q\nProxyPass /b ajp://b:8009/ secret=m', '/a q, /b q'],
    ['ProxyPass /a ajp://b:1/\nProxyPass /b ajp://b:1/b secret=q', '/a none, /b none'],
    ['ProxyPass /b ajp://b:1/b secret=q\nProxyPass /a ajp://b:1/', '/b q, /a none'],
    ['ProxyPass /a ajp://b:8009/\nProxyPass /b ajp://b:8009/b secret=q', '/a none, /b q'],
    ['ProxyPass /a ajp://b/\nProxyPass /b ajp://b:8009/b secret=q', '/a none, /b q'],
    ['ProxyPass /a ajp://b:8009/\nProxyPass /b ajp://b/b secret=q', '/a none, /b none'],
    ['ProxyPass /a ajp://b:1/ secret=q\nProxyPass /b ajp://b:1', '/a q, /b q'],
    ['ProxyPass /a http://b:8009/\nProxyPass /c ajp://b:8009/ secret=q', '/a ?, /c q'],
    ['ProxyPass /a AJP://B:1/\nProxyPass /b ajp://b:1/ secret=q', '/a none, /b none'],
    ['<Proxy ajp://b:1/>\nRequire all granted\n</Proxy>\nProxyPass /a ajp://b:1/ secret=q', '/a q'],
    ['<Proxy ajp://b:1/ secret=q>\n</Proxy>\nProxyPass /a ajp://b:1/', '/a q'],
    ['<Proxy ajp://b:8009/>\nProxySet secret=q\n</Proxy>\nProxyPass /a ajp://b:8009/', '/a q'],
    ['ProxyPass /a ajp://b:8009/\n<Proxy ajp://b:8009/>\nProxySet secret=q\n</Proxy>', '/a none'],
    ['ProxyPass /a ajp://b:8009/\nProxySet ajp://b/ secret=q', '/a q'],
    ['ProxyPass /a ajp://b:1/a\n<Proxy ajp://b:1>\nProxySet secret=q\n</Proxy>', '/a none'],
  ])('%s', (text, expected) => {
    expect(secrets(text)).toBe(expected)
  })

  it.each([
    ['ProxyPass /a ajp://b:1/\nProxyPassMatch ^/b(/.*)$ ajp://b:1$1 secret=q', '/a q, ^/b(/.*)$ q'],
    ['ProxyPass /a ajp://b:8009/\nProxyPassMatch ^/b(/.*)$ ajp://b:8009$1 secret=q', '/a q, ^/b(/.*)$ q'],
    ['ProxyPass /a ajp://b:1/\nProxyPassMatch ^(/b/.*)$ ajp://b:1/x$1 secret=q', '/a none, ^(/b/.*)$ q'],
    ['ProxyPass /a ajp://b:1/\nProxyPassMatch ^/b ajp://b:1/ secret=q', '/a none, ^/b none'],
    ['ProxyPassMatch ^/b ajp://b:1/ secret=q\nProxyPass /a ajp://b:1/', '^/b q, /a q'],
  ])('of a pattern beside: %s', (text, expected) => {
    expect(secrets(text)).toBe(expected)
  })

  it.each([
    [`ProxyPass /base ajp://b:1/\n${host('ProxyPass /a ajp://b:1/ secret=q')}`, '/base none, /a none'],
    [`${host('ProxyPass /a ajp://b:1/ secret=q')}\nProxyPass /base ajp://b:1/`, '/base none, /a none'],
    [`ProxyPass /base ajp://b:1/\n${host('ProxyPass /a ajp://b:1/a secret=q')}`, '/base none, /a q'],
    [`<Proxy ajp://b:1/>\nProxySet secret=q\n</Proxy>\n${host('ProxyPass /a ajp://b:1/')}`, '/a q'],
  ])('of the top level and a virtual host: %s', (text, expected) => {
    expect(secrets(text)).toBe(expected)
  })

  it('names the part of a route that a longer URL serves otherwise', () => {
    const text = 'ProxyPass / ajp://b:8009/\nProxyPass /wiki ajp://b:8009/wiki secret=q\nProxyPass /x ajp://b:8009/x'
    const [first, second] = readConfig(sourceOf(text)).model.sites[0]?.routes ?? []
    expect(first?.settings.ajpSecretDiffers?.map(({value}) => value)).toEqual(['/wiki'])
    expect(second?.settings.ajpSecretDiffers).toBeUndefined()
  })
})
