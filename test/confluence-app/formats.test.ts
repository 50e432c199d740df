import {describe, expect, it} from 'vitest'
import {resourceAddress} from '../../src/confluence-app/admin/resource-address.ts'
import {isOsgiVersion} from '../../src/confluence-app/is-osgi-version.ts'
import {writeManifest} from '../../src/confluence-app/write-manifest.ts'
import {writeProperties} from '../../src/confluence-app/write-properties.ts'
import {writeXml, xmlElement} from '../../src/confluence-app/xml-element.ts'

describe('writeManifest', () => {
  it('folds lines at 72 bytes and cuts no character', () => {
    const manifest = writeManifest({'Bundle-Name': '診断'.repeat(40)})
    const lines = manifest.split('\r\n')
    expect(Math.max(...lines.map(line => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(72)
    expect(manifest.replaceAll('\r\n ', '')).toBe(`Bundle-Name: ${'診断'.repeat(40)}\r\n\r\n`)
  })
})

describe('writeProperties', () => {
  it('escapes what is not ASCII, each half of a pair by itself', () => {
    expect(writeProperties({a: '診 \u{20BB7}\\ é'})).toBe('a=\\u8A3A \\uD842\\uDFB7\\\\ \\u00E9\n')
  })
})

describe('writeXml', () => {
  it('escapes text and attributes', () => {
    expect(writeXml(xmlElement('a', {b: '<"&'}, 'x > y'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;&quot;&amp;">x &gt; y</a>\n',
    )
  })
})

describe('isOsgiVersion', () => {
  it.each(['1', '1.2', '1.2.3', '1.2.3.beta-1'])('takes %s', version => expect(isOsgiVersion(version)).toBe(true))
  it.each(['', '1.2.3-SNAPSHOT', '1.2.3-beta', 'v1', '1..2', '1.2.3.4.5'])('refuses "%s"', version =>
    expect(isOsgiVersion(version)).toBe(false),
  )
})

describe('resourceAddress', () => {
  const end = '/download/resources/org.shindan.confluence:kb/'
  it.each([
    ['what the page says', {contextPath: '/wiki', scripts: [], path: '/x/admin/console.action'}, `/wiki${end}`],
    ['the root', {contextPath: '', scripts: [], path: '/admin/console.action'}, end],
    ['a script', {contextPath: null, scripts: ['https://a.example/wiki/s/d41/_/x.js'], path: '/y'}, `/wiki${end}`],
    ['its own path', {contextPath: null, scripts: [], path: '/wiki/plugins/servlet/upm'}, `/wiki${end}`],
    ['no path of another host', {contextPath: '//evil.example', scripts: [], path: '/'}, end],
  ])('is found by %s', (_, page, address) => expect(resourceAddress(page)).toBe(address))
})
