import {describe, expect, it} from 'vitest'
import {prove} from '../../../src/diagnosis/proof/prove.ts'
import {readProxy} from '../../../src/diagnosis/proof/read-proxy.ts'
import {readTomcat} from '../../../src/diagnosis/proof/read-tomcat.ts'
import type {Proof} from '../../../src/model/proof.ts'

function proofOf(
  config: string,
  asked: string,
  more: {
    readonly context?: string
    readonly host?: string
    readonly names?: readonly string[]
    readonly server?: string
  } = {},
): Proof {
  const reading = readProxy('site.conf', new TextEncoder().encode(config))
  const {context = null, host = null, names = [], server = ''} = more
  const tomcat = readTomcat('', new TextEncoder().encode(server))
  const proof = reading && prove(reading, {asked, context, host, names}, tomcat)
  if (!proof) throw new Error(`no site in ${config}`)
  return proof
}

function serverXml(host: string, port = 8090): string {
  const engine = `<Engine name="e"><Host name="localhost">${host}</Host></Engine>`
  return `<Server><Service name="s"><Connector port="${port}"/>${engine}</Service></Server>`
}

const plain = 'ProxyPass /conf http://localhost:8090/conf\n'
const location = (pass: string) => `server {\n  listen 80;\n  location / {\n    proxy_pass ${pass};\n  }\n}\n`

describe('a proof', () => {
  it('shows what was signed, what arrives, both hashes as measured, and the same after the correction', () => {
    const {signed, now, fix} = proofOf(plain, 'Quarterly report (final).pdf')
    const link = '/conf/download/attachments/98765/Quarterly%20report%20%28final%29.pdf?version=1&api=v2'
    expect(signed).toEqual({
      target: link,
      canonical: 'GET&/download/attachments/98765/Quarterly%20report%20%28final%29.pdf&api=v2&version=1',
      hash: 'd460d6dda9cfbc60ca3f5d12aac6da6cc0914b574393ba37a62bd89b70f81342',
    })
    expect(now).toMatchObject({
      arrived: {
        target: link.replace('%28final%29', '(final)'),
        hash: 'fe05e6377112b3b285241f84aebec19c61627171c4c8ee9a923028432faf246f',
      },
      difference: {first: 53},
      outcome: {kind: 'refused', status: 401, why: 'spelling'},
    })
    expect(fix).toMatchObject({
      remedies: ['add-nocanon'],
      text: 'ProxyPass /conf http://localhost:8090/conf nocanon\n',
      passage: {arrived: signed, difference: {first: null}, outcome: {kind: 'accepted', status: 200}},
    })
  })

  it.each([
    ['a plain ProxyPass', plain, "! $ ' ( ) + , : ; = @ ~", ''],
    ['nocanon', 'ProxyPass / http://localhost:8090/ nocanon\n', '', ''],
    ['mapping=encoded', 'ProxyPass / http://localhost:8090/ mapping=encoded\n', '~', ''],
    ['nginx with a URI part', location('http://localhost:8090/'), "! $ ' ( ) + , : ; = @ ~", '[ ]'],
    ['nginx without', location('http://localhost:8090'), '', ''],
    [
      'a RewriteRule with [P]',
      'RewriteEngine On\nRewriteRule ^/(.*)$ http://localhost:8090/$1 [P]\n',
      "! $ ' ( ) + , : ; = @ ~",
      '?',
    ],
  ])('finds the characters that break a name behind %s, as the laboratory did', (_, config, refused, others) => {
    const {characters} = proofOf(config, 'report.pdf')
    expect(characters.refused.join(' ')).toBe(refused)
    expect(characters.others.join(' ')).toBe(others)
  })

  it('has a table of names, those of the reader first, and what becomes of each', () => {
    const {names} = proofOf(plain, 'report.pdf', {names: ['my (own).txt', '/conf/x//y', 'a/b.txt']})
    const statusOf = (wanted: string) => {
      const row = names.find(({name}) => name === wanted)
      return row && [row.now.status, row.after?.status]
    }
    expect(names.slice(0, 3).map(({name}) => name)).toEqual(['my (own).txt', '/conf/x//y', 'a/b.txt'])
    expect(statusOf('my (own).txt')).toEqual([401, 200])
    expect(statusOf('/conf/x//y')).toEqual([401, 200])
    expect(statusOf('a/b.txt')).toEqual([404, 404])
    expect(statusOf('議事録(最終版).pdf')).toEqual([401, 200])
    expect(statusOf('議事録（最終版）.pdf')).toEqual([200, 200])
    expect(statusOf('report final.pdf')).toEqual([200, 200])
  })

  it('mends slashes before anything else where every name breaks', () => {
    const {now, fix} = proofOf('ProxyPass /conf http://localhost:8090/conf/\n', 'report.pdf')
    expect(now).toMatchObject({outcome: {status: 401}, arrived: {canonical: expect.stringContaining('GET&//download')}})
    expect(fix).toMatchObject({remedies: ['match-slashes'], text: plain, passage: {outcome: {status: 200}}})
    const both = proofOf('ProxyPass /conf http://localhost:8090/conf/\n', 'a(b).pdf').fix
    expect(both).toMatchObject({remedies: ['match-slashes', 'add-nocanon'], passage: {outcome: {status: 200}}})
  })

  it.each([
    [
      'a path glued to the context',
      'ProxyPass /conf/ http://localhost:8090/conf\n',
      'a.pdf',
      {kind: 'not-found', status: 404},
    ],
    [
      'brackets of nginx',
      location('http://localhost:8090/'),
      '[a].pdf',
      {kind: 'bad-request', status: 400, pieces: ['[', ']']},
    ],
    ['an encoded slash', plain, '/conf/download/attachments/1/a%2Fb.pdf', {kind: 'rejected', status: 404}],
    [
      'an encoded slash that Tomcat gets',
      location('http://localhost:8090'),
      '/a%2fb',
      {kind: 'bad-request', status: 400, pieces: ['%2f']},
    ],
    ['a path that no route takes', plain, '/other', {kind: 'answered', status: null}],
    [
      'a condition',
      'RewriteEngine On\nRewriteCond %{HTTPS} on\nRewriteRule ^/ http://localhost:8090/ [P]\nProxyPass / http://localhost:8090/\n',
      'a.pdf',
      {kind: 'unknown', status: null, reason: 'not-modelled', what: 'RewriteRule ^/ http://localhost:8090/ [P]'},
    ],
  ])('tells apart %s', (_, config, asked, outcome) => {
    expect(proofOf(config, asked).now.outcome).toEqual(outcome)
  })

  it('spells the address of a download as Confluence does, and says so', () => {
    const logged = 'https://wiki.example.com/conf/download/attachments/1/a%20(b).pdf?version=1'
    expect(proofOf(plain, logged)).toMatchObject({
      isName: false,
      respelt: '/conf/download/attachments/1/a%20(b).pdf?version=1',
      signed: {target: '/conf/download/attachments/1/a%20%28b%29.pdf?version=1'},
      now: {outcome: {status: 401}},
    })
    expect(proofOf(plain, '/conf/rest/api/(b)')).toMatchObject({respelt: null, now: {outcome: {status: 200}}})
  })

  it('takes the context path from what is said, else from the address, else from the routes', () => {
    const root = 'ProxyPass / http://localhost:8090/\n'
    expect(proofOf(root, 'a.pdf', {context: 'wiki/'}).contexts).toEqual({signed: '/wiki', arrived: '/wiki'})
    expect(proofOf(root, '/wiki/download/a.pdf').contexts).toEqual({signed: '/wiki', arrived: '/wiki'})
    expect(proofOf(plain, 'a.pdf').contexts).toEqual({signed: '/conf', arrived: '/conf'})
    const elsewhere = 'ProxyPass /synchrony http://localhost:8091/synchrony\nProxyPass /wiki http://wiki:8080/wiki\n'
    expect(proofOf(elsewhere, 'a(b).pdf')).toMatchObject({
      contexts: {signed: '/wiki', arrived: '/wiki'},
      fix: {remedies: ['add-nocanon']},
    })
    expect(proofOf(plain, 'a.pdf', {context: '/'}).contexts.signed).toBe('')
  })

  it('does not count a context path that is another behind the proxy', () => {
    const {contexts, now} = proofOf('ProxyPass /conf http://localhost:8090 nocanon\n', 'a(b).pdf')
    expect(contexts).toEqual({signed: '/conf', arrived: ''})
    expect(now).toMatchObject({outcome: {status: 200}, addresses: {first: null}})
  })

  it.each([
    ['Tomcat has the path that the address begins with', '/conf', 'a.pdf', ['/conf', '/conf', 'accepted']],
    ['Tomcat has none, and the proxy passes it on', '', 'a.pdf', ['/conf', '', 'refused']],
    ['Tomcat has another', '/wiki', 'a.pdf', ['/conf', '/wiki', 'not-found']],
  ])('takes the context path of server.xml: %s', (_, path, asked, [signed, arrived, kind]) => {
    const config = 'ProxyPass /conf http://localhost:8090/conf nocanon\n'
    const {contexts, now, connector} = proofOf(config, asked, {server: serverXml(`<Context path="${path}"/>`)})
    expect(contexts).toEqual({signed, arrived})
    expect(now.outcome).toMatchObject({kind, ...(kind === 'refused' && {why: 'context'})})
    if (kind !== 'not-found') expect(now.addresses?.first).toBeNull()
    expect(connector).toEqual({kind: 'read', port: 8090, attributes: []})
  })

  it('takes the context path of a file name from server.xml where the proxy passes all paths on', () => {
    const root = 'ProxyPass / http://localhost:8090/ nocanon\n'
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as Confluence ships it.
    const synchrony = '<Context path="${confluence.context.path}/synchrony-proxy" docBase="../synchrony-proxy"/>'
    const server = serverXml(`<Context path="/wiki" docBase="../confluence"/>${synchrony}`)
    expect(proofOf(root, 'a.pdf', {server})).toMatchObject({
      contexts: {signed: '/wiki', arrived: '/wiki'},
      now: {outcome: {status: 200}},
    })
    expect(proofOf(root, 'a.pdf', {server, context: ''}).now.outcome.status).toBe(404)
    expect(proofOf(root, 'a.pdf', {server: serverXml('', 8091)}).connector).toEqual({kind: 'none', port: 8090})
  })

  it('names what the configuration brings in and is not at hand', () => {
    const route = 'ProxyPass / http://localhost:8090/ nocanon\n'
    const {missing, now} = proofOf(`IncludeOptional conf/extra.conf\n${route}`, 'a (b).pdf')
    expect({missing, kind: now.outcome.kind}).toEqual({missing: ['IncludeOptional conf/extra.conf'], kind: 'accepted'})
    expect(proofOf(route, 'a (b).pdf').missing).toEqual([])
  })

  it('asks the virtual host of the address', () => {
    const hosts = `<VirtualHost *:80>
  ServerName old.example.com
  ProxyPass / http://localhost:8090/
</VirtualHost>
<VirtualHost *:80>
  ServerName wiki.example.com
  ProxyPass / http://localhost:8090/ nocanon
</VirtualHost>
`
    const path = '/download/attachments/1/a(b).pdf'
    expect(proofOf(hosts, `https://wiki.example.com${path}`).now.outcome.status).toBe(200)
    expect(proofOf(hosts, `https://old.example.com${path}`).now.outcome.status).toBe(401)
    expect(proofOf(hosts, path, {host: 'wiki.example.com'}).now.outcome.status).toBe(200)
  })

  it('is not made of what is no configuration of a proxy', () => {
    expect(readProxy('x', new TextEncoder().encode('Hello, world\n'))).toBeNull()
  })
})
