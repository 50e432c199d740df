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
import {websocketLives} from './websocket-lives.ts'

const root = join(import.meta.dirname, '../..')
const slug = 'synchrony-blocked-by-reverse-proxy'
const path = '/synchrony/v1/bayeux-sync1'
const upgrade = {connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ=='}

interface Server {
  readonly port: number
  readonly accessLog: () => Promise<string>
  readonly errorLog: () => Promise<string>
  readonly stop: () => Promise<void>
}

describe('the samples about Synchrony', () => {
  let synchrony: HeaderEcho
  let knowledge: Knowledge
  let folder: string
  /** Confluence knows no page of that name. */
  const confluence = createServer((_, response) => {
    response.statusCode = 404
    response.end('Page Not Found')
  })
  let confluencePort = 0
  beforeAll(async () => {
    synchrony = await startHeaderEcho()
    confluencePort = await freePort()
    await new Promise<void>(resolve => confluence.listen(confluencePort, '127.0.0.1', resolve))
    folder = await mkdtemp(join(tmpdir(), 'shindan-synchrony-'))
    knowledge = await checkoutHome.knowledge()
  })
  afterAll(async () => {
    await synchrony.stop()
    confluence.close()
    await rm(folder, {recursive: true, force: true})
  })

  it.each(['no-upgrade.conf', 'no-upgrade.nginx.conf'])('%s makes an ordinary request of the upgrade', async file => {
    const server = await start(file)
    try {
      const {status, seen} = await ask(server.port, path, upgrade)
      expect([status, seen.upgrade, seen[':target']]).toEqual([200, undefined, path])
      expect(await shown(server.accessLog)).toEqual(['websocket-not-upgraded'])
    } finally {
      await server.stop()
    }
  })

  it.each(['upgrade.conf', 'rewritten.conf', 'upgrade.nginx.conf', 'patient.haproxy.cfg'])(
    '%s passes the upgrade on',
    async file => {
      const server = await start(file)
      try {
        expect((await ask(server.port, path, upgrade)).status).toBe(101)
        expect((await ask(server.port, '/display/PLAN')).status).toBe(404)
        expect(await shown(server.accessLog)).toEqual([])
      } finally {
        await server.stop()
      }
    },
  )

  it('shadowed.conf sends the editor to Confluence, whose answer is 404', async () => {
    const server = await start('shadowed.conf')
    try {
      expect((await ask(server.port, '/synchrony/heartbeat')).status).toBe(404)
      expect((await ask(server.port, path, upgrade)).status).toBe(404)
      expect(await shown(server.accessLog)).toEqual(['synchrony-not-found'])
    } finally {
      await server.stop()
    }
  })

  it('slash.conf glues the rest of the path to the name', async () => {
    const server = await start('slash.conf')
    try {
      expect((await ask(server.port, '/synchrony/heartbeat')).seen[':target']).toBe('/synchronyheartbeat')
    } finally {
      await server.stop()
    }
  })

  it.each([
    {file: 'impatient.nginx.conf', log: 'errorLog', shows: ['cut-by-nginx']},
    {file: 'impatient.haproxy.cfg', log: 'accessLog', shows: ['cut-by-haproxy']},
  ] as const)('$file cuts a silent WebSocket, and the log says so', async ({file, log, shows}) => {
    const server = await start(file)
    try {
      expect(await websocketLives(server.port, path, 2500)).toBe(false)
      expect(await shown(server[log])).toEqual(shows)
    } finally {
      await server.stop()
    }
  })

  it.each(['upgrade.conf', 'upgrade.nginx.conf', 'patient.haproxy.cfg'])('%s lets a silent one live', async file => {
    const server = await start(file)
    try {
      expect(await websocketLives(server.port, path, 2500)).toBe(true)
    } finally {
      await server.stop()
    }
  })

  it.each(['upgrade.conf', 'upgrade.nginx.conf'])('%s says in its error log that nobody listens', async file => {
    const dead = await freePort()
    const server = await start(file, dead)
    try {
      expect((await ask(server.port, path)).status).toBeGreaterThan(500)
      const log = async () => (await server.errorLog()).replaceAll(String(dead), '8091')
      expect(await shown(log)).toEqual(['port-refused'])
    } finally {
      await server.stop()
    }
  })

  /** What the article's signatures find in a log, once it has something about Synchrony or its port. */
  async function shown(log: () => Promise<string>): Promise<readonly string[]> {
    await waitUntil(
      async () => /synchrony|:8091/u.test(await log()),
      () => 'The log lacks lines.',
    )
    const {findings} = checkLog(readSource('proxy.log', new TextEncoder().encode(await log())), 0, knowledge)
    return findings.filter(({article}) => article === slug).map(({check}) => check)
  }

  /** A sample on its server, as impatient as the test. */
  async function start(file: string, synchronyPort = synchrony.port): Promise<Server> {
    const text = (await readFile(join(root, 'docs/kb', slug, 'samples', file), 'utf8'))
      .replaceAll('localhost:8090', `127.0.0.1:${confluencePort}`)
      .replaceAll('localhost:8091', `127.0.0.1:${synchronyPort}`)
      .replace('proxy_read_timeout 20s', 'proxy_read_timeout 1s')
      .replace(/(timeout (?:client|server)) 20s/gu, '$1 1s')
    const port = await freePort()
    const name = join(folder, `${port}.log`)
    const accessLog = () => readFile(name, 'utf8').catch(() => '')
    if (file.endsWith('.haproxy.cfg')) {
      const logging = 'defaults\n    log stdout format raw local0\n    option httplog'
      const haproxy = await startHaproxy(await placedHaproxy(text.replace(/^defaults$/mu, logging), port, folder), port)
      const output = async () => haproxy.output()
      return {port, accessLog: output, errorLog: output, stop: haproxy.stop}
    }
    if (file.endsWith('.nginx.conf')) {
      const nginx = await startNginx(text.replace('server {', `server {\n    access_log ${name};`))
      return {...nginx, accessLog}
    }
    const format = String.raw`"%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\""`
    const apache = await startApache(`CustomLog ${name} ${format}\n${text.replace('*:80', '*:*')}`)
    return {...apache, accessLog}
  }
})
