import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {encodeSymmetric, SymmetricAlgorithm} from 'atlassian-jwt'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {proofEn} from '../../src/wording/proof.en.ts'
import {proofJa} from '../../src/wording/proof.ja.ts'
import {qshEn} from '../../src/wording/qsh.en.ts'
import {qshJa} from '../../src/wording/qsh.ja.ts'
import {runShindan} from './run-shindan.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-qsh-'))
})
afterAll(() => rm(folder, {recursive: true}))

const shindan = (...args: readonly string[]) => runShindan(args)

async function file(name: string, content: string | Buffer): Promise<string> {
  const full = path.join(folder, name)
  await writeFile(full, content)
  return full
}

async function predict(config: string, targets: string, ...rest: readonly string[]) {
  const configFile = await file('site.conf', config)
  const targetsFile = await file('targets', Buffer.from(targets, 'latin1'))
  return shindan('qsh', 'predict', '--config', configFile, '--targets', targetsFile, ...rest)
}

const hosts = `<VirtualHost *:80>
    ServerName wiki.example.com
    Redirect / https://wiki.example.com/
</VirtualHost>
<VirtualHost *:443>
    ServerName wiki.example.com
    ProxyPass / http://localhost:8090/ nocanon
</VirtualHost>
<VirtualHost *:443>
    ServerName jira.example.com
    ProxyPass / http://localhost:8080/
</VirtualHost>
`

const guides = ['docs', 'i18n/ja/docusaurus-plugin-content-docs/current']
const guide = (docs: string) => readFile(path.join(import.meta.dirname, '../..', docs, 'guide/qsh.md'), 'utf8')

describe('qsh predict', () => {
  it('reads configurations of HAProxy, and tells hosts apart as its ACLs do', async () => {
    const config = [
      'defaults',
      '    mode http',
      'frontend f',
      '    bind :80',
      '    http-request deny if { path_beg /admin }',
      '    use_backend jira if { hdr(host) -i jira.example.com }',
      '    default_backend wiki',
      'backend wiki',
      '    http-request replace-path ^/wiki(.*) /conf\\1',
      '    server w localhost:8090',
      'backend jira',
      '    server j localhost:8080',
      '',
    ].join('\n')
    const targets = '/wiki/a%28b%29?x\n/wiki/#\n/admin/x\n'
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    expect(lines((await predict(config, targets)).out)).toMatchObject([
      {forwarded: '/conf/a%28b%29?x'},
      {rejected: 400},
      {unknown: 'not-modelled: refusal /admin'},
    ])
    const jira = await predict(config, targets, '--host', 'jira.example.com')
    expect(lines(jira.out)[0]).toMatchObject({forwarded: '/wiki/a%28b%29?x'})
  })

  it('says of each target what is sent, refused, answered or not known, one JSON object a line', async () => {
    const config =
      'RewriteEngine On\nRewriteCond %{HTTPS} on\nRewriteRule ^/old http://localhost:8090/ [P]\nProxyPass /conf http://localhost:8090/conf\n'
    const {out, code} = await predict(
      config,
      '/conf/a%28b%29?x=%28\n\n/conf/%2F\r\n/other\n/old\n/conf/\xe8\xad\xb0\nhttp://x/',
    )
    expect(out.split('\n')).toEqual([
      '{"target":"/conf/a%28b%29?x=%28","forwarded":"/conf/a(b)?x=%28"}',
      '{"target":"/conf/%2F","rejected":404}',
      '{"target":"/other","answered":null}',
      '{"target":"/old","unknown":"not-modelled: RewriteRule ^/old http://localhost:8090/ [P]"}',
      '{"target":"/conf/\\u00e8\\u00ad\\u00b0","forwarded":"/conf/%E8%AD%B0"}',
      '{"target":"http://x/","unknown":"not-modelled: no slash in front"}',
      '',
    ])
    expect(code).toBe(0)
  })

  it.each([
    [[], '/a%28'],
    [['--host', 'wiki.example.com'], '/a%28'],
    [['--host', 'WIKI.example.com:443'], '/a%28'],
    [['--host', 'jira.example.com'], '/a('],
    [['--host', 'elsewhere'], '/a%28'],
  ])('asks the virtual host that %j names', async (options, forwarded) => {
    expect(JSON.parse((await predict(hosts, '/a%28', ...options)).out)).toEqual({target: '/a%28', forwarded})
  })

  it.each([
    [['qsh'], 'shindan: "qsh" needs to know what: one of qsh hash, qsh predict, qsh prove\n'],
    [['qsh', 'hush'], 'shindan: unexpected command "qsh hush", expected one of: qsh hash, qsh predict, qsh prove\n'],
    [
      ['qsh', 'predict', '--targets', '-'],
      'shindan: --config is missing; "shindan --help" shows what this command needs\n',
    ],
    [
      ['qsh', 'predict', '--config', 'a'],
      'shindan: --targets is missing; "shindan --help" shows what this command needs\n',
    ],
    [
      ['qsh', 'predict', '--config', '-', '--targets', '-'],
      'shindan: standard input can be read once, and several options name it: --config --targets\n',
    ],
    [
      ['qsh', 'predict', '--config', '/nowhere', '--targets', '-'],
      'shindan: /nowhere does not exist; check the path\n',
    ],
    [
      ['qsh', 'predict', '--hots', 'a'],
      'shindan: unexpected option --hots, expected one of: --lang --json --config --host --targets\n',
    ],
  ])('refuses %j', async (args, message) => {
    expect(await shindan(...args)).toMatchObject({out: '', err: message, code: 2})
  })

  it('refuses what is no configuration of a proxy, or has no site', async () => {
    const {err, code} = await predict('Hello, world\n', '/')
    expect([err, code]).toEqual([
      `shindan: ${folder}/site.conf is not a configuration of Apache, nginx or HAProxy\n`,
      2,
    ])
    expect((await predict('Listen 80\nServerName x\nLogLevel warn\nErrorLog x\n', '/')).err).toContain(
      'passes no request on',
    )
  })

  it.each(guides)('answers as the guide in %s says', async docs => {
    const page = await guide(docs)
    const [, targets = ''] = /```text\n(\/[^`]*)```/u.exec(page) ?? []
    const [, answer = ''] = /```json\n([^`]*)```/u.exec(page) ?? []
    const [, config = ''] = /`(ProxyPass [^`]*)`/u.exec(page) ?? []
    expect((await predict(`${config}\n`, targets)).out).toBe(answer)
    expect(answer).toContain('"forwarded"')
  })
})

describe('qsh hash', () => {
  const link =
    'https://wiki.example.com/conf/download/attachments/98765/Quarterly%20report%20%28final%29.pdf?version=1&api=v2'
  const canonical = 'GET&/download/attachments/98765/Quarterly%20report%20%28final%29.pdf&api=v2&version=1'
  const hash = 'd460d6dda9cfbc60ca3f5d12aac6da6cc0914b574393ba37a62bd89b70f81342'
  const token = (claims: object) => encodeSymmetric(claims, 'only for this test', SymmetricAlgorithm.HS256)

  it('prints the canonical request and its fingerprint', async () => {
    expect(await shindan('qsh', 'hash', 'get', link, '--context', '/conf')).toMatchObject({
      out: `${canonical}\n${hash}\n`,
      err: '',
      code: 0,
    })
    const {out} = await shindan('qsh', 'hash', 'GET', link, '--context', 'conf/', '--json')
    expect(JSON.parse(out)).toEqual({version: 1, target: link.replace(/^https:..[^/]*/u, ''), canonical, qsh: hash})
  })

  it('reads a token, and says whether it is for this request', async () => {
    const fits = await shindan('qsh', 'hash', 'GET', link, '--context', '/conf', '--token', token({qsh: hash}))
    expect(fits.code).toBe(0)
    expect(fits.out).toContain(qshEn.matches)
    expect(fits.out).toContain(qshEn.notVerified)
    const other = await shindan('qsh', 'hash', 'GET', link, '--token', token({qsh: hash, exp: 1}), '--lang', 'ja')
    expect(other.code).toBe(1)
    expect(other.out).toContain(qshJa.deviations['first-segment-dropped'])
    const late = token({qsh: hash, exp: 1})
    expect((await shindan('qsh', 'hash', 'GET', link, '--context', '/conf', '--token', late)).code).toBe(1)
  })

  it('gives the same as JSON', async () => {
    const {out, code} = await shindan('qsh', 'hash', 'GET', link, '--json', '--token', token({qsh: hash, exp: 1}))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      token: {qsh: hash, times: {state: 'expired'}, matches: false, deviations: ['first-segment-dropped']},
      problems: [],
    })
    const broken = await shindan('qsh', 'hash', 'GET', '/a', '--json', '--token', 'a.b')
    expect(broken.code).toBe(1)
    expect(JSON.parse(broken.out)).toMatchObject({token: null, problems: ['parts']})
  })

  it.each([
    [['qsh', 'hash'], 'shindan: no request; expected a method and an address: "shindan qsh hash GET /wiki/x"\n'],
    [['qsh', 'hash', '/a'], 'shindan: no request; expected a method and an address: "shindan qsh hash GET /wiki/x"\n'],
    [
      ['qsh', 'hash', 'GET', 'report.pdf'],
      'shindan: unexpected address "report.pdf", expected one that begins with a slash or with https://\n',
    ],
  ])('refuses %j', async (args, message) => {
    expect(await shindan(...args)).toMatchObject({out: '', err: message, code: 2})
  })
})

describe('qsh prove', () => {
  it('asks for a file name or an address', async () => {
    const {err, code} = await shindan('qsh', 'prove', '--config', 'wiki.conf')
    expect(code).toBe(2)
    expect(err).toContain('no file name or address; for example: shindan qsh prove')
    expect((await shindan('qsh', 'prove', '--lang', 'ja')).err).toContain('ファイル名またはアドレス')
  })

  it('writes the fingerprint below the request in Japanese, whose letters take two columns', async () => {
    const config = await file('plain.conf', 'ProxyPass /conf http://localhost:8090/conf\n')
    const {out} = await shindan('qsh', 'prove', 'a(b).pdf', '--config', config, '--lang', 'ja')
    expect(out).toMatch(/^ {2}署名 {2}GET&.*\n {8}[0-9a-f]{64}$/mu)
  })

  const plain = 'ProxyPass /conf http://localhost:8090/conf\n'

  it.each([
    ['en', proofEn],
    ['ja', proofJa],
  ] as const)('shows both requests, both fingerprints, and the correction, in %s', async (lang, words) => {
    const config = await file('plain.conf', plain)
    const {out, code} = await shindan('qsh', 'prove', 'a(b).pdf', '--config', config, '--lang', lang)
    expect(code).toBe(1)
    const {title, terminal} = words
    for (const part of [
      title({kind: 'refused', status: 401, why: 'spelling'}),
      'GET&/download/attachments/98765/a%28b%29.pdf&api=v2&version=1',
      'GET&/download/attachments/98765/a(b).pdf&api=v2&version=1',
      terminal.firstDifference(34, '%28', '('),
      '+ProxyPass /conf http://localhost:8090/conf nocanon',
      terminal.after(title({kind: 'accepted', status: 200})),
      terminal.names(11, 22),
    ]) {
      expect(out).toContain(part)
    }
  })

  it('takes the server.xml of Tomcat beside the proxy, in any order', async () => {
    const proxy = await file('site.conf', 'server {\n  location / {\n    proxy_pass http://localhost:8090/;\n  }\n}\n')
    const server = '<Server><Service><Connector port="8090" relaxedPathChars="[]|"/></Service></Server>\n'
    const tomcat = await file('server.xml', server)
    const prove = (...configs: readonly string[]) =>
      shindan('qsh', 'prove', '[a].pdf', ...configs.flatMap(name => ['--config', name]))
    const attributes = [{name: 'relaxedPathChars', value: '[]|'}]
    const connector = {kind: 'read', port: 8090, attributes} as const
    const alone = (await prove(proxy)).out
    expect(alone).toContain(proofEn.title({kind: 'bad-request', status: 400, pieces: ['[', ']']}))
    expect(alone).toContain(proofEn.connector({kind: 'default'}))
    for (const {out, code} of [await prove(proxy, tomcat), await prove(tomcat, proxy)]) {
      expect(out).toContain(proofEn.title({kind: 'refused', status: 401, why: 'spelling'}))
      expect(out).toContain(proofEn.connector(connector))
      expect(code).toBe(1)
    }
    const {out} = await shindan('qsh', 'prove', 'a.pdf', '--config', proxy, '--config', tomcat, '--json')
    expect(JSON.parse(out)).toMatchObject({status: 200, connector})
    const other = await file('other.txt', 'Hello, world\n')
    expect((await prove(proxy, other)).err).toContain('nor a server.xml with a <Connector>')
    expect((await prove(proxy, proxy)).err).toContain('unexpected second proxy')
    expect((await prove(proxy, tomcat, tomcat)).err).toContain('unexpected second server.xml')
    expect((await prove(tomcat)).err).toContain('another --config')
    expect((await prove('-', '-')).err).toContain('standard input can be read once')
  })

  it('gives 0 where the request gets through, and where that cannot be told', async () => {
    const config = await file('plain.conf', plain)
    const fine = await shindan('qsh', 'prove', 'report.pdf', '--config', config, '--json')
    expect(fine.code).toBe(0)
    expect(JSON.parse(fine.out)).toMatchObject({
      version: 1,
      status: 200,
      firstDifference: null,
      names: expect.arrayContaining([{name: 'C++ guide.pdf', status: 401, after: 200}]),
      fix: {remedies: ['add-nocanon'], diff: expect.stringContaining('nocanon'), status: 200},
    })
    const included = await file('include.conf', 'Include routes.conf\nProxyPass /conf !\n')
    const open = await shindan('qsh', 'prove', '/other/a.pdf', '--config', included, '--json')
    expect([open.code, JSON.parse(open.out).outcome]).toEqual([0, 'unknown'])
  })

  it('takes context path and host from options', async () => {
    const config = await file('hosts.conf', hosts)
    const ask = async (...options: readonly string[]) =>
      JSON.parse((await shindan('qsh', 'prove', 'a(b).pdf', '--json', '--config', config, ...options)).out)
    expect(await ask('--host', 'wiki.example.com:443', '--context', 'wiki')).toMatchObject({
      contexts: {signed: '/wiki', arrived: '/wiki'},
      status: 200,
    })
    expect(await ask('--host', 'jira.example.com')).toMatchObject({status: 401})
  })

  it.each([
    [[], 'shindan: no file name or address; for example: shindan qsh prove "report (1).pdf" --config wiki.conf\n'],
    [['a.pdf'], 'shindan: --config is missing; "shindan --help" shows what this command needs\n'],
    [['a.pdf', 'b.pdf', '--config', 'x'], 'shindan: unexpected argument "b.pdf"; this command takes none\n'],
  ])('refuses %j', async (args, message) => {
    expect(await shindan('qsh', 'prove', ...args)).toMatchObject({out: '', err: message, code: 2})
  })

  it('shows no secret of the configuration beside the correction', async () => {
    const secret = 'RequestHeader set Authorization "Basic V2FzYWJpNzI6eA=="\n'
    const config = await file('secret.conf', secret + plain)
    for (const format of [[], ['--json']]) {
      const {out} = await shindan('qsh', 'prove', 'a(b).pdf', '--config', config, ...format)
      expect(out).not.toContain('V2FzYWJpNzI6eA')
      expect(out).toMatch(/••••|(?:\\u2022){4}/u)
    }
  })

  it.each(guides)('answers as the guide in %s says', async docs => {
    const page = await guide(docs)
    const [, config = ''] = /`(ProxyPass [^`]*)`/u.exec(page) ?? []
    const name = await file('wiki.conf', `${config}\n`)
    const lang = docs === 'docs' ? 'en' : 'ja'
    const {out} = await shindan('qsh', 'prove', 'report (1).pdf', '--config', name, '--lang', lang)
    const [, shown = ''] = /```text\n(GET&[^`]*)```/u.exec(page) ?? []
    const lines = shown.split('\n').filter(Boolean)
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(out).toContain(`  ${line}\n`)
  })
})
