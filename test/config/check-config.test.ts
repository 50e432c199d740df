import {describe, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import {applyEdits} from '../../src/input/apply-edits.ts'
import type {Finding} from '../../src/model/finding.ts'
import {check as checkAll} from './check.ts'
import {readFixture} from './read-fixture.ts'
import {sourceOf} from './source-of.ts'

/** What the rules about paths say about one configuration. */
function check(text: string, loggedPaths: readonly string[] = []) {
  const all = checkAll(text, loggedPaths)
  const findings = all.findings.filter(({check: rule}) =>
    /^(path-reencoded|route-shadowed|slash-mismatch)$/u.test(rule),
  )
  return {...all, findings}
}

/** The texts after each fix of the findings, by remedy. */
function patched(text: string): Readonly<Record<string, string>> {
  const {findings, source} = check(text)
  return Object.fromEntries(
    findings.flatMap(({fixes}) => fixes.map(fix => [fix.remedy, applyEdits(source.text, fix.edits)])),
  )
}

function brief({check: rule, severity, certainty}: Finding): string {
  return `${rule} ${severity} ${certainty}`
}

/** The lines of `after` that `before` does not have, and the other way round. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  return [
    ...fresh.filter(line => !old.includes(line)).map(line => `+${line}`),
    ...old.filter(line => !fresh.includes(line)).map(line => `-${line}`),
  ]
}

describe('checkConfig', () => {
  it('points at the directive that re-encodes, and says what becomes of a path', () => {
    const {findings, source} = check(readFixture('whole'))
    expect(findings).toMatchObject([
      {
        check: 'path-reencoded',
        severity: 'error',
        certainty: 'certain',
        facts: {
          sent: '/conf/download/attachments/1/a%28b%29.pdf',
          received: '/conf/download/attachments/1/a(b).pdf',
        },
      },
    ])
    const span = findings[0]?.places[0]?.span
    expect(span && source.text.slice(span.from, span.to)).toBe(
      'ProxyPass        /conf      http://localhost:8090/conf   retry=0',
    )
  })

  it.each([
    ['location-form', ['path-reencoded error certain', 'route-shadowed warning certain']],
    ['wide-route-first', ['path-reencoded error certain', 'route-shadowed warning certain']],
    ['one-line', ['path-reencoded error certain']],
    ['shift-jis-comment', ['path-reencoded error certain']],
    ['rewrite-websocket-only', ['path-reencoded error certain']],
    ['rewrite-proxy', ['path-reencoded error certain', 'route-shadowed warning certain']],
    ['variables', ['path-reencoded error certain']],
    ['lone-route', ['path-reencoded error likely']],
    ['two-hosts-differ', ['path-reencoded error certain']],
    ['exclusion', ['path-reencoded info certain']],
    ['other-product', []],
    ['redirect-only', []],
    ['comment-ends-in-backslash', []],
    ['one-line-with-comment', []],
  ])('finds in %s: %j, and asks nothing', (name, expected) => {
    const {findings, questions} = check(readFixture(name))
    expect(findings.map(brief)).toEqual(expected)
    expect(questions).toEqual([])
  })

  it.each([
    ['include-within', 'include', 'Include /etc/apache2/tls.conf'],
    ['include-only', 'include', 'IncludeOptional sites-enabled/*.conf'],
    ['rewrite-conditional', 'not-modelled', 'RewriteRule ^/(.*)$ http://localhost:8090/$1 [P,L]'],
    ['variable-undefined', 'variable', `$${'{BACKEND}'}/`],
    ['condition', 'condition', '<IfDefine RAW>'],
  ])('finds nothing in %s and asks because of %s', (name, why, what) => {
    const {findings, questions} = check(readFixture(name))
    expect(findings).toEqual([])
    expect(questions).toMatchObject([{check: 'path-reencoded', why, needs: 'apache-config', facts: {what}}])
  })

  it('does not see a directive that a Shift_JIS comment swallows, as httpd does not', () => {
    const text = readFixture('shift-jis-backslash')
    const {model} = readConfig(sourceOf(text, 'apache-config', 'shift_jis'))
    expect(model.sites[0]?.routes).toHaveLength(1)
    expect(readConfig(sourceOf(text)).model.sites[0]?.routes).toHaveLength(2)
  })

  it.each(['cut-off', 'cut-off-before-nocanon'])('says nothing more about %s than its note does', name => {
    const {findings, questions, notes} = check(readFixture(name))
    expect(notes.map(({id}) => id)).toEqual(['cut-off'])
    expect([...findings, ...questions]).toEqual([])
  })

  it.each([
    ['RewriteEngine On\nRewriteRule ^/wiki/(.*)$ http://localhost:8090/wiki/$1 [P]', 'error certain'],
    ['ProxyPassMatch ^/wiki(/.*)$ http://localhost:8090/wiki$1', 'error certain'],
    ['ProxyPassMatch ^/wiki(/.*)$ http://localhost:8090/wiki$1 nocanon', ''],
    ['ProxyPassMatch ^/wiki/(.*)$ http://localhost:8090/x/$1', 'error certain'],
    ['ProxyPassMatch \\.png$ http://localhost:8090\nProxyPass /wiki http://localhost:8090/wiki', 'error certain'],
  ])('finds what %j does to a path below its context', (text, expected) => {
    const found = check(`${text}\n`)
      .findings.map(brief)
      .filter(each => each.startsWith('path-reencoded'))
    expect(found).toEqual(expected === '' ? [] : [`path-reencoded ${expected}`])
  })

  it('takes a port other than 8090 for Confluence where a logged path names the context', () => {
    const text = 'ProxyPass /wiki http://localhost:8080/wiki\nProxyPass /jira http://localhost:8081/jira\n'
    expect(check(text).findings).toEqual([])
    const {findings} = check(text, ['/wiki/download/attachments/1/a.pdf'])
    expect(findings.map(brief)).toEqual(['path-reencoded error certain'])
  })

  it('says once what a directive of the top level does to several virtual hosts', () => {
    const host = '<VirtualHost *:80>\nServerName a\n</VirtualHost>\n'
    expect(check(`ProxyPass / http://localhost:8090/\n${host}${host}`).findings).toHaveLength(1)
  })

  it('does not ask for more where a plain route is written out beside an include', () => {
    const {findings, questions} = check(readFixture('include-within').replace(' nocanon', ''))
    expect(findings.map(brief)).toEqual(['path-reencoded error certain'])
    expect(questions).toEqual([])
  })

  it('is only likely where a construct that is not modelled may come first', () => {
    const text = '<VirtualHost *:80>\nUse Something\nProxyPass / http://localhost:8090/\n</VirtualHost>\n'
    expect(check(text).findings.map(brief)).toEqual(['path-reencoded error likely'])
  })
})

describe('the fixes', () => {
  it('change the lines they name and nothing else, whatever the line endings', () => {
    for (const name of ['whole', 'crlf']) {
      const text = readFixture(name)
      const end = name === 'crlf' ? '\r' : ''
      const fixes = patched(text)
      expect(changedLines(text, fixes['add-nocanon'] ?? '')).toEqual([
        `+    ProxyPass        /conf      http://localhost:8090/conf nocanon   retry=0${end}`,
        `-    ProxyPass        /conf      http://localhost:8090/conf   retry=0${end}`,
      ])
      expect(changedLines(text, fixes['nocanon-for-download'] ?? '')).toEqual([
        `+    ProxyPass /conf/download http://localhost:8090/conf/download nocanon   retry=0${end}`,
      ])
    }
  })

  it('keep continued lines and tabs', () => {
    const text = readFixture('continuation')
    const fixes = patched(text)
    expect(fixes['add-nocanon']).toBe(text.replace('/conf \\\r\n\t\tretry', '/conf nocanon \\\r\n\t\tretry'))
    expect(fixes['nocanon-for-download']).toBe(
      text.replace(
        '\tProxyPass',
        '\tProxyPass /conf/download http://localhost:8090/conf/download nocanon  retry=0\r\n\tProxyPass',
      ),
    )
  })

  it('leave the finding gone, and for downloads only an information about the rest', () => {
    const fixes = patched(readFixture('whole'))
    expect(check(fixes['add-nocanon'] ?? '').findings).toEqual([])
    expect(check(fixes['nocanon-for-download'] ?? '').findings.map(brief)).toEqual(['path-reencoded info certain'])
  })

  it('offer a section nocanon only', () => {
    expect(Object.keys(patched(readFixture('location-form')))).toEqual(['add-nocanon'])
  })

  it('mend each virtual host by itself', () => {
    const text = '<VirtualHost *:80>\nProxyPass / http://localhost:8090/\n</VirtualHost>\n'.repeat(2)
    const {findings, source} = check(text)
    expect(findings).toHaveLength(2)
    const edits = findings.flatMap(({fixes}) => fixes.find(({remedy}) => remedy === 'add-nocanon')?.edits ?? [])
    expect(check(applyEdits(source.text, edits)).findings).toEqual([])
  })

  it.each([
    ['ProxyPass /conf http://localhost:8090/conf/ nocanon', 'ProxyPass /conf http://localhost:8090/conf nocanon'],
    ['ProxyPass /wiki/ "http://localhost:8090/wiki" nocanon', 'ProxyPass /wiki/ "http://localhost:8090/wiki/" nocanon'],
    ['ProxyPass / http://localhost:8090 nocanon', 'ProxyPass / http://localhost:8090/ nocanon'],
    ['ProxyPass /wiki http://localhost:8090/ nocanon', 'ProxyPass /wiki http://localhost:8090 nocanon'],
  ])('make both sides of %s end alike', (text, expected) => {
    expect(patched(text)['match-slashes']).toBe(expected)
    expect(check(text).findings[0]?.fixes).toMatchObject([{kind: 'safe', revives: []}])
  })

  it('name what works again and has a fault of its own', () => {
    const {findings} = check('ProxyPass / http://localhost:8090\n')
    expect(findings.map(brief)).toEqual(['slash-mismatch error certain'])
    expect(findings[0]?.fixes).toMatchObject([{remedy: 'match-slashes', revives: ['path-reencoded']}])
  })

  it('are not offered where they would not help', () => {
    const text = `Define TARGET http://localhost:8090/conf/\nProxyPass /conf $${'{TARGET}'} nocanon\n`
    expect(check(text).findings).toMatchObject([{check: 'slash-mismatch', fixes: []}])
  })
})
