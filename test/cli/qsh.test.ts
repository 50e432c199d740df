import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runCli} from '../../src/cli/run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-qsh-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** The command line within this process. */
async function shindan(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    environment: {},
    print: text => {
      out += text
    },
    complain: line => {
      err += line
    },
  })
  return {out, err, code}
}

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
    [['qsh'], 'shindan: unexpected command "qsh", expected one of: qsh predict\n'],
    [['qsh', 'hush'], 'shindan: unexpected command "qsh hush", expected one of: qsh predict\n'],
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
    expect(await shindan(...args)).toEqual({out: '', err: message, code: 2})
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

  it.each(['docs', 'i18n/ja/docusaurus-plugin-content-docs/current'])('answers as the guide in %s says', async docs => {
    const page = await readFile(path.join(import.meta.dirname, '../..', docs, 'guide/qsh.md'), 'utf8')
    const [, targets = ''] = /```text\n([^`]*)```/u.exec(page) ?? []
    const [, answer = ''] = /```json\n([^`]*)```/u.exec(page) ?? []
    const [, config = ''] = /`(ProxyPass [^`]*)`/u.exec(page) ?? []
    expect((await predict(`${config}\n`, targets)).out).toBe(answer)
    expect(answer).toContain('"forwarded"')
  })
})
