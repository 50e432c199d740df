import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkoutHome} from '../../src/cli/checkout-home.ts'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {ask} from './ask.ts'
import {freePort} from './free-port.ts'
import {placedHaproxy} from './run-haproxy.ts'
import {startApache} from './start-apache.ts'
import {startHaproxy} from './start-haproxy.ts'
import {type HeaderEcho, startHeaderEcho} from './start-header-echo.ts'
import {startNginx} from './start-nginx.ts'
import {waitUntil} from './wait-until.ts'

const root = join(import.meta.dirname, '../..')
const redirected = 'companion-sso-redirect-corrupted-file'
const refused = 'companion-token-auth-paths-blocked-by-sso-proxy'

/** A sample of an article, what its server answers the app, and what the server's log then shows. */
const cases = [
  {article: redirected, file: 'redirect-all.conf', status: 302, shows: ['download-redirected', 'rest-request-stopped']},
  {
    article: redirected,
    file: 'login-redirect.nginx.conf',
    status: 302,
    shows: ['download-redirected', 'rest-request-stopped'],
  },
  {
    article: redirected,
    file: 'login-redirect.haproxy.cfg',
    status: 302,
    shows: ['redirected-by-haproxy', 'stopped-by-haproxy'],
  },
  {article: refused, file: 'login-everywhere.conf', status: 401, shows: ['rest-request-stopped', 'download-refused']},
  {
    article: refused,
    file: 'login-everywhere.nginx.conf',
    status: 401,
    shows: ['rest-request-stopped', 'download-refused'],
  },
  {
    article: refused,
    file: 'login-everywhere.haproxy.cfg',
    status: 401,
    shows: ['download-refused', 'stopped-by-haproxy'],
  },
] as const

/** The same with the paths of the app open; `otherwise` is what all other requests get. */
const mended = [
  // Its login module is not here: that of the browser's password box takes its place.
  {article: redirected, file: 'token-paths-open.conf', otherwise: 401},
  {article: redirected, file: 'redirect-except.conf', otherwise: 302},
  {article: redirected, file: 'token-paths-open.nginx.conf', otherwise: 302},
  {article: redirected, file: 'token-paths-open.haproxy.cfg', otherwise: 302},
  {article: refused, file: 'token-paths-open.conf', otherwise: 401},
  {article: refused, file: 'token-paths-open.nginx.conf', otherwise: 401},
  {article: refused, file: 'token-paths-open.haproxy.cfg', otherwise: 401},
] as const

const asked = [
  '/download/token-auth/attachments/98765/Budget%20%282026%29.xlsx?version=2',
  '/download/token-auth/attachments/98765/%E8%AD%B0%E4%BA%8B%E9%8C%B2.docx',
  '/rest/token-auth/api/content/98765?token=a%3Bb',
  '/plugins/servlet/imgFilter?url=%2Fx',
]
/** What Tomcat would take for another path, and what is none of these. */
const climbing = [
  '/display/PLAN',
  '/rest/api/content?x=/rest/token-auth/api/',
  '/rest/token-auth/../api/content',
  '/rest/token-auth/%2e%2e/api/content',
  '/rest/token-auth/..;/api/content',
  '/download/token-auth/%252e%252e/attachments/1/a.docx',
  '/download/token-auth/attachments/98765/100%25.docx',
]

describe('the samples about the Companion app', () => {
  let confluence: HeaderEcho
  let knowledge: Knowledge
  /** What decides who is signed in: nobody. */
  const gateway = createServer((_, response) => {
    response.statusCode = 401
    response.end()
  })
  let gatewayPort = 0
  beforeAll(async () => {
    confluence = await startHeaderEcho()
    gatewayPort = await freePort()
    await new Promise<void>(resolve => gateway.listen(gatewayPort, '127.0.0.1', resolve))
    knowledge = await checkoutHome.knowledge()
  })
  afterAll(async () => {
    await confluence.stop()
    gateway.close()
  })

  it.each(cases)('$article, $file: answers the app itself, and its log shows it', async each => {
    const {statuses, log} = await run(each.article, each.file, asked)
    expect(new Set(statuses)).toEqual(new Set([each.status]))
    const {findings} = checkLog(readSource('proxy.log', new TextEncoder().encode(log)), 0, knowledge)
    expect(findings.map(({check}) => check)).toEqual(each.shows)
    if (each.file.endsWith('.haproxy.cfg')) {
      expect(
        log
          .trim()
          .split('\n')
          .every(line => line.includes(` www/<NOSRV> `)),
      ).toBe(true)
      expect(log).toContain(' LR-- ')
    }
  })

  it.each(mended)('$article, $file: lets the app pass and nobody else', async each => {
    const {statuses} = await run(each.article, each.file, [...asked, ...climbing])
    expect(statuses).toEqual([...asked.map(() => 200), ...climbing.map(() => each.otherwise)])
  })

  /** What a server with a sample answers to requests without session, and what it writes into its access log. */
  async function run(article: string, file: string, paths: readonly string[]) {
    const folder = await mkdtemp(join(tmpdir(), 'shindan-companion-'))
    const text = (await readFile(join(root, 'docs/kb', article, 'samples', file), 'utf8'))
      .replaceAll('localhost:8090', `127.0.0.1:${confluence.port}`)
      .replaceAll('localhost:4180', `127.0.0.1:${gatewayPort}`)
    const server = await start(file, text, folder)
    try {
      const statuses = []
      for (const path of paths) statuses.push((await ask(server.port, path)).status)
      await waitUntil(
        async () => (await server.log()).includes(` ${paths.at(-1)} `),
        () => 'The log lacks lines.',
      )
      return {statuses, log: await server.log()}
    } finally {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    }
  }
})

async function start(file: string, text: string, folder: string) {
  const accessLog = join(folder, 'access.log')
  const log = () => readFile(accessLog, 'utf8').catch(() => '')
  if (file.endsWith('.haproxy.cfg')) {
    const port = await freePort()
    const logging = 'defaults\n    log stdout format raw local0\n    option httplog'
    const haproxy = await startHaproxy(await placedHaproxy(text.replace(/^defaults$/mu, logging), port, folder), port)
    return {port, log: async () => haproxy.output(), stop: haproxy.stop}
  }
  if (file.endsWith('.nginx.conf')) {
    const nginx = await startNginx(text.replace('server {', `server {\n    access_log ${accessLog};`))
    return {port: nginx.port, log, stop: nginx.stop}
  }
  const format = String.raw`"%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\""`
  const login = text.replace(/AuthType \S+(?:\s+AuthName "Wiki")?/u, 'AuthType Basic\n        AuthName "Wiki"')
  const apache = await startApache(`CustomLog ${accessLog} ${format}\n${login.replace('*:80', '*:*')}`)
  return {port: apache.port, log, stop: apache.stop}
}
