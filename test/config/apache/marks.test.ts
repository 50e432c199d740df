import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {sourceOf} from '../source-of.ts'

/** Kind and text of each mark. */
function marksOf(text: string): readonly string[] {
  return readConfig(sourceOf(text)).model.marks.map(({kind, span}) => `${kind}: ${text.slice(span.from, span.to)}`)
}

describe('the marks of an Apache configuration', () => {
  it.each([
    ['# old \\\nProxyPass / http://x/\nListen 80', ['comment-swallows: ProxyPass / http://x/']],
    [
      '# old \\\n  <Location /> \\\r\n  Require all denied',
      ['comment-swallows: <Location />', 'comment-swallows: Require all denied'],
    ],
    // A sentence that goes on, another comment, or nothing at all loses nothing.
    ['# one sentence \\\ngoes on\n# a \\\n# ProxyPass / http://x/\n# b \\\n\n', []],
  ])('a comment that swallows: %j', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })

  it('a comment that ends in a Shift_JIS character whose second byte is a backslash', () => {
    const text = '# 一覧表\nProxyPass / http://x/\n'
    const kinds = (encoding: 'shift_jis' | 'utf-8'): readonly string[] =>
      readConfig(sourceOf(text, 'apache-config', encoding)).model.marks.map(({kind}) => kind)
    expect(kinds('shift_jis')).toEqual(['comment-swallows'])
    expect(kinds('utf-8')).toEqual([])
  })

  it.each([
    ['ProxyPass\u3000/ http://x/', ['invisible-character: \u3000']],
    ['\ufeffProxyPass / http://x/', ['invisible-character: \ufeff']],
    ['Proxy\\\n\u00a0Pass / http://x/', ['invisible-character: \u00a0']],
    ['AuthName "社内\u3000ポータル"', []],
    ['# 全角\u3000の空白', []],
    ['ServerAdmin a@b \u200b\u00a0', ['invisible-character: \u200b\u00a0']],
  ])('an invisible character: %j', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })

  it.each([
    [
      '<Location /x> ProxyPreserveHost On\n</Location> Listen 80',
      ['text-after-section: ProxyPreserveHost On', 'text-after-section: Listen 80'],
    ],
    ['<Location /x> # why\n</Location>', ['inline-comment: # why']],
    ['ProxyPreserveHost On # keep it', ['inline-comment: # keep it']],
    ['ServerAlias a # b c', ['inline-comment: # b c']],
    // httpd refuses these, or means what is written.
    ['ProxyTimeout 5 # x\nErrorDocument 404 "# none"\nServerAlias a "#b"', []],
  ])('text that does not count: %j', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })

  it.each([
    ['ServerName "wiki', ['unclosed-quote: "wiki']],
    ['<Location "/x>\n</Location>', ['unclosed-quote: "/x']],
    ["ErrorDocument 404 'It\\'s gone", ["unclosed-quote: 'It\\'s gone"]],
    ['<IfModule mod_ssl.c>\nListen 443', ['unclosed-section: <IfModule mod_ssl.c>']],
    ['<VirtualHost *:80>\n<IfModule mod_ssl.c>\n', []],
  ])('what httpd closes by itself: %j', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })

  it.each([
    ['<If "true">\nProxyPass / http://x/\n</If>', ['route-in-condition: ProxyPass / http://x/']],
    [
      '<Location /x>\n<If "true">\nProxyPass http://x/\n</If>\n</Location>',
      ['route-in-condition: ProxyPass http://x/'],
    ],
    ['<Location /x>\nProxyPass /x http://x/x\n</Location>', ['path-in-location: ProxyPass /x http://x/x']],
    ['<Location /x>\nProxyPass http://x/x retry=0\n</Location>', []],
    ['ProxyPassReverse / http://x/ nocanon', ['parameter-on-reverse: nocanon']],
    ['<Location /x>\nProxyPassReverse http://x/ timeout=9\n</Location>', ['parameter-on-reverse: timeout=9']],
    ['ProxyPassReverse / http://x/\nProxyPass / http://x/ nocanon', []],
    ['<IfDefine NEVER>\nProxyPassReverse / http://x/ nocanon\n</IfDefine>', ['parameter-on-reverse: nocanon']],
  ])('a route in the wrong place: %j', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })
})
