import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runCli} from '../../src/cli/run-cli.ts'
import {makeZip} from '../input/archive/make-zip.ts'
import {sarifValidator} from '../report/sarif-validator.ts'

const nginx = `server {
    listen 443 ssl;
    server_name wiki.example.com;
    client_max_body_size 200m;
    location / {
        proxy_pass http://10.0.0.5;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
}
`
const apache = `<VirtualHost *:80>
    ProxyPreserveHost On
    ProxyPass / ajp://localhost:8009/ nocanon
</VirtualHost>
`
const serverXml = `<?xml version="1.0" encoding="UTF-8"?>
<Server port="8000" shutdown="SHUTDOWN">
  <Service name="Tomcat-Standalone">
    <Connector port="8009" protocol="AJP/1.3" address="127.0.0.1" secret="b2d41f9c" maxThreads="48"/>
    <Engine name="Standalone" defaultHost="localhost">
      <Host name="localhost" appBase="webapps">
        <Context path="/confluence" docBase="../confluence"/>
      </Host>
    </Engine>
  </Service>
</Server>
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-chain-'))
  for (const [name, text] of Object.entries({
    'nginx/wiki.conf': nginx,
    'apache/site.conf': apache,
    'tomcat/server.xml': serverXml,
  })) {
    await mkdir(path.dirname(path.join(folder, 'all', name)), {recursive: true})
    await writeFile(path.join(folder, 'all', name), text)
  }
  const zip = makeZip([
    {name: 'tomcat-config/server.xml', data: serverXml},
    {name: 'application-config/notes.txt', data: 'nothing'},
  ])
  await writeFile(path.join(folder, 'support.zip'), zip)
})
afterAll(() => rm(folder, {recursive: true}))

async function shindan(...args: readonly string[]) {
  let [out, err] = ['', '']
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

interface Json {
  readonly inputs: readonly {readonly name: string; readonly notes: readonly {readonly id: string}[]}[]
  readonly findings: readonly {
    readonly check: string
    readonly places: readonly {readonly input: string}[]
    readonly fixes: unknown
  }[]
  readonly questions: readonly {readonly check: string; readonly why: string}[]
}

/** Each finding of the answer with the end of its file's name. */
function found(out: string): readonly string[] {
  const {findings}: Json = JSON.parse(out)
  return findings.map(({check, places}) => `${check} ${places[0]?.input.split('/').at(-1)}`)
}

describe('shindan config over the files of several programs', {timeout: 60_000}, () => {
  it('finds in a folder what only they say together', async () => {
    const {out, code} = await shindan('config', '--json', path.join(folder, 'all'))
    expect(code).toBe(1)
    expect(found(out)).toEqual(
      expect.arrayContaining(['ajp-secret-mismatch site.conf', 'context-path-mismatch server.xml']),
    )
    const {findings}: Json = JSON.parse(out)
    // The diffs show the lines of the file as they are.
    expect(JSON.stringify(findings.map(({fixes, ...said}) => said))).not.toContain('b2d41f9c')
  })

  it('finds it in a support zip beside the file of the proxy', async () => {
    const files = [path.join(folder, 'support.zip'), path.join(folder, 'all/apache/site.conf')]
    const {out, code} = await shindan('config', '--json', ...files)
    expect(code).toBe(1)
    expect(found(out)).toEqual(
      expect.arrayContaining(['ajp-secret-mismatch site.conf', 'context-path-mismatch server.xml']),
    )
  })

  it('names the other file where it is not there', async () => {
    const {out} = await shindan('config', path.join(folder, 'all/apache'))
    expect(out).toContain('stands in the Tomcat configuration (server.xml)')
    const {out: japanese} = await shindan('config', '--lang', 'ja', path.join(folder, 'all/apache'))
    expect(japanese).toContain('Tomcat の設定ファイル (server.xml)')
  })

  it.each(['en', 'ja'])('gives SARIF that is valid, in %s', async lang => {
    const valid = await sarifValidator()
    const {out} = await shindan('config', '--sarif', '--lang', lang, path.join(folder, 'all'))
    const sarif = JSON.parse(out)
    expect(valid(sarif)).toEqual([])
    const [run] = sarif.runs
    const ids: readonly string[] = run.results.map(({ruleId}: {readonly ruleId: string}) => ruleId)
    expect(ids).toEqual(expect.arrayContaining(['ajp-secret-mismatch', 'context-path-mismatch']))
    expect(out).not.toContain('b2d41f9c')
  })

  it('asks which of two proxies stands in front, and takes the answer', async () => {
    const asked: Json = JSON.parse((await shindan('config', '--json', path.join(folder, 'all'))).out)
    expect(asked.questions.map(({why}) => why)).toContain('order')
    const told = await shindan('config', '--json', '--front', 'nginx/wiki.conf', path.join(folder, 'all'))
    const {questions, inputs}: Json = JSON.parse(told.out)
    expect(questions.map(({why}) => why)).not.toContain('order')
    expect(inputs.flatMap(({name, notes}) => notes.map(({id}) => `${id} ${path.basename(name)}`))).toContain(
      'taken-as-front wiki.conf',
    )
  })

  it('refuses a front that is not among the files', async () => {
    const {err, code} = await shindan('config', '--front', 'other.conf', path.join(folder, 'all'))
    expect(code).toBe(2)
    expect(err).toContain('other.conf')
  })

  it('refuses a front that is no proxy, and names those to choose from', async () => {
    const {err, code} = await shindan('config', '--front', 'server.xml', path.join(folder, 'all'))
    expect(code).toBe(2)
    expect(err).toContain('server.xml after --front is no configuration of Apache, nginx or HAProxy; expected one of: ')
    expect(err).toContain('nginx/wiki.conf')
    const tomcat = path.join(folder, 'all/tomcat/server.xml')
    const alone = await shindan('config', '--lang', 'ja', '--front', tomcat, tomcat)
    expect(alone.err).toContain('ほかのファイルも同様です')
  })

  it('writes a correction into the file of the other program', async () => {
    const file = path.join(folder, 'all/tomcat/server.xml')
    const before = await readFile(file, 'utf8')
    await shindan('config', '--write', '--remedy', 'set-context-path', path.join(folder, 'all'))
    const after = await readFile(file, 'utf8')
    await writeFile(file, before)
    expect(after).toBe(before.replace('path="/confluence"', 'path=""'))
  })
})
