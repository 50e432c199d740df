import {describe, expect, it} from 'vitest'
import {plainProxyPass} from '../../../src/config/plain-proxy-pass.ts'
import {readConfig} from '../../../src/config/read-config.ts'
import {pathReencoded} from '../../../src/config/rules/path-reencoded.ts'
import {slashMismatch} from '../../../src/config/rules/slash-mismatch.ts'
import {tokenAuthBlocked} from '../../../src/config/rules/token-auth-blocked.ts'
import type {ConfigModel} from '../../../src/model/config-model.ts'
import {readFixture} from '../read-fixture.ts'
import {sourceOf} from '../source-of.ts'

const download = '/download/attachments/1/'

function modelOf(text: string): ConfigModel {
  return readConfig(sourceOf(text)).model
}

function decide(text: string, path: string, hasPlaceholder = false) {
  return pathReencoded.decide([modelOf(text)], {path, hasPlaceholder})
}

describe('whether the path of one request was re-encoded', () => {
  it.each([
    ['a(b).pdf', 'holds'],
    ['a%28b%29.pdf', 'holds'],
    ['~draft.pdf', 'holds'],
    ['report.pdf', 'unchanged'],
    ['R%26D%20plan.pdf', 'unchanged'],
    ['議事録（最終版）.pdf', 'unchanged'],
  ])('%s behind a plain ProxyPass: %s', (name, answer) => {
    expect(decide('ProxyPass / http://localhost:8090/\n', download + name)).toEqual({answer, certainty: 'certain'})
  })

  it('holds for a blanked path, whose name is not known', () => {
    expect(decide(readFixture('whole'), '/conf/download/attachments/XXXXXX/DOCUMENT.pdf', true)).toEqual({
      answer: 'holds',
      certainty: 'certain',
    })
  })

  it('fails with nocanon', () => {
    expect(decide('ProxyPass / http://localhost:8090/ nocanon\n', `${download}a(b).pdf`).answer).toBe('fails')
    expect(decide('ProxyPass / http://localhost:8090/ nocanon\n', `${download}XXXX.pdf`, true).answer).toBe('fails')
  })

  it('asks the route that takes the request', () => {
    const text = 'ProxyPass /download http://localhost:8090/download nocanon\nProxyPass / http://localhost:8090/\n'
    expect(decide(text, `${download}a(b).pdf`).answer).toBe('fails')
    expect(decide(text, '/rest/a(b)').answer).toBe('holds')
  })

  it('finds the route also where the proxy maps another path to this one', () => {
    expect(decide('ProxyPass /wiki http://localhost:8090\n', `${download}a(b).pdf`).answer).toBe('holds')
  })

  it('knows the tilde that mapping=encoded changes', () => {
    const text = 'ProxyPass / http://localhost:8090/ mapping=encoded\n'
    expect(decide(text, `${download}~a.pdf`).answer).toBe('holds')
    expect(decide(text, `${download}a(b).pdf`).answer).toBe('fails')
  })

  it('is only likely where one virtual host has the fault and another has not', () => {
    expect(decide(readFixture('two-hosts-differ'), `${download}a(b).pdf`)).toEqual({
      answer: 'holds',
      certainty: 'likely',
    })
  })

  it.each([
    ['include-within', 'include'],
    ['rewrite-conditional', 'not-modelled'],
    ['condition', 'condition'],
    ['include-only', 'include'],
    ['cut-off-before-nocanon', 'cut-off'],
  ])('cannot tell from %s, because of %s', (name, why) => {
    expect(decide(readFixture(name), `${download}a(b).pdf`)).toMatchObject({
      answer: 'unknown',
      why,
      needs: ['apache-config'],
    })
  })

  it('needs a reverse proxy where no route leads to Confluence', () => {
    expect(decide(readFixture('other-product'), `${download}a(b).pdf`)).toMatchObject({
      answer: 'unknown',
      needs: ['reverse-proxy'],
    })
  })

  it('takes a plain ProxyPass for a proxy that is not at hand', () => {
    const answer = (name: string) =>
      pathReencoded.decide([plainProxyPass], {path: download + name, hasPlaceholder: false}).answer
    expect([answer('report.pdf'), answer('a(b).pdf')]).toEqual(['unchanged', 'holds'])
  })
})

describe('whether a slash at the seam changed one request', () => {
  it.each([
    ['ProxyPass /conf http://localhost:8090/conf/', '/conf//download/attachments/1/a.pdf', 'holds'],
    ['ProxyPass /wiki http://localhost:8090/', '//download/attachments/1/a.pdf', 'holds'],
    ['ProxyPass /wiki/ http://localhost:8090/wiki', '/wikidownload/attachments/1/a.pdf', 'holds'],
    ['ProxyPass /conf http://localhost:8090/conf', '/conf/download/attachments/1/a.pdf', 'fails'],
    ['ProxyPass /synchrony/ http://localhost:8091/synchrony', '/synchrony/v1/bayeux-sync1', 'holds'],
    ['ProxyPass /synchrony http://localhost:8091/synchrony', '/synchrony/v1/bayeux-sync1', 'fails'],
  ])('%s, %s: %s', (text, path, answer) => {
    expect(slashMismatch.decide([modelOf(`${text}\n`)], {path, hasPlaceholder: false}).answer).toBe(answer)
  })
})

describe('whether the token paths of the Companion app are blocked', () => {
  const pass = 'ProxyPass / http://localhost:8090/\n'
  const nginx = (location: string) =>
    `server {\n  location / {\n    ${location}\n    proxy_pass http://localhost:8090;\n  }\n}\n`
  it.each([
    ['RewriteEngine On\nRewriteRule ^ https://login.example.com/ [R,L]\n', 'holds'],
    [
      'RewriteEngine On\nRewriteCond %{HTTP_COOKIE} !session=\nRewriteRule ^ https://login.example.com/ [R,L]\n',
      'unknown',
    ],
    [
      'RewriteEngine On\nRewriteCond %{HTTP_COOKIE} !a=\nRewriteRule ^/admin https://login.example.com/ [R,L]\n',
      'fails',
    ],
    ['', 'fails'],
  ])('in Apache, %j: %s', (text, answer) => {
    const request = {path: '/download/token-auth/attachments/1/a.docx', hasPlaceholder: false}
    expect(tokenAuthBlocked.decide([modelOf(text + pass)], request).answer).toBe(answer)
  })

  it.each([
    ['auth_request /check;', 'holds'],
    ['if ($cookie_session = "") { return 302 https://login.example.com/; }', 'unknown'],
    ['proxy_set_header Host $host;', 'fails'],
  ])('in nginx, %j: %s', (text, answer) => {
    const request = {path: '/download/token-auth/attachments/1/a.docx', hasPlaceholder: false}
    const {model} = readConfig(sourceOf(nginx(text), 'nginx-config'))
    expect(tokenAuthBlocked.decide([model], request).answer).toBe(answer)
  })
})
