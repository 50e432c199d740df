import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {connect, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {bundleServer} from '../../../src/cli/pack/archive/bundle-server.ts'
import {networkAddresses} from '../../../src/cli/pack/archive/network-addresses.ts'
import {siteHeaders} from '../../../src/site/csp/site-headers.ts'
import {packOfflineEn} from '../../../src/wording/pack-offline.en.ts'
import {packOfflineJa} from '../../../src/wording/pack-offline.ja.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const headers = siteHeaders("default-src 'none'", '/')

let outside: string
let folder: string
let server: ChildProcess
let origin: string

beforeAll(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'shindan-serve-'))
  folder = path.join(outside, 'site')
  const files = {
    'index.html': '<p>home',
    '404.html': 'nothing here',
    'ja/404.html': 'ありません',
    'ja/index.html': '<p>診断',
    'kb/one/index.html': '<p>article',
    'assets/js/a.12345678.js': '1',
    'assets/css/a.12345678.css': 'p {}',
    'img/mark.svg': '<svg/>',
    'search/v1/manifest.json': '{}',
    'empty/below/a.txt': 'text',
    'shindan.html': '<p>page',
    'headers/headers.json': JSON.stringify(headers),
    'serve.mjs': (await bundleServer(root)).text,
    '../secret.txt': 'secret',
    '../secret/index.html': 'secret',
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), text)
  }
  await symlink('../secret.txt', path.join(folder, 'link.txt'))
  await symlink('../secret.txt', path.join(folder, 'link.html'))
  await symlink('../secret', path.join(folder, 'folder'))
  await symlink('../../secret/index.html', path.join(folder, 'empty/index.html'))
  const started = start(['--port', '0'])
  server = started.process
  origin = /http:\/\/localhost:\d+/.exec(await started.said)?.[0] ?? ''
}, 30_000)
afterAll(async () => {
  server?.kill()
  await rm(outside, {recursive: true, force: true})
})

/** Plain Node with nothing in its environment but what is given; `said` is its first line. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [path.join(folder, 'serve.mjs'), ...args], {env: {...env}, cwd: tmpdir()})
  const said = new Promise<string>(resolve => child.stdout.once('data', bytes => resolve(String(bytes))))
  return {process: child, said}
}

async function refused(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [path.join(folder, 'serve.mjs'), ...args], {env: {...env}})
  let said = ''
  child.stderr.on('data', bytes => {
    said += bytes
  })
  const [code] = await once(child, 'exit')
  return {code, said}
}

/** A request as it is written, for a client of HTTP would tidy the address; gives all of the response. */
async function raw(address: string, method = 'GET'): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  let answer = ''
  socket.on('data', bytes => {
    answer += bytes
  })
  socket.write(`${method} ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  await once(socket, 'close')
  return answer
}

describe('serve.mjs', () => {
  it.each([
    ['/', 'text/html;charset=utf-8', '<p>home'],
    ['/ja/', 'text/html;charset=utf-8', '<p>診断'],
    ['/ja', 'text/html;charset=utf-8', '<p>診断'],
    ['/kb/one', 'text/html;charset=utf-8', '<p>article'],
    ['/kb/one/?view=parallel', 'text/html;charset=utf-8', '<p>article'],
    ['/assets/js/a.12345678.js', 'text/javascript', '1'],
    ['/assets/css/a.12345678.css', 'text/css', 'p {}'],
    ['/img/mark.svg', 'image/svg+xml', '<svg/>'],
    ['/search/v1/manifest.json', 'application/json', '{}'],
  ])('serves %s as %s', async (address, type, text) => {
    const response = await fetch(origin + address)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, text])
    for (const [name, value] of Object.entries(headers.everywhere)) expect(response.headers.get(name)).toBe(value)
  })

  it('sends the headers of shared and of lasting folders', async () => {
    const shared = await fetch(`${origin}/search/v1/manifest.json`)
    for (const [name, value] of Object.entries(headers.shared)) expect(shared.headers.get(name)).toBe(value)
    const lasting = await fetch(`${origin}/assets/js/a.12345678.js`)
    expect(lasting.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(origin)).headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    '/../secret.txt',
    '/kb/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/....//secret.txt',
    '//../secret.txt',
    '/link.txt',
    '/link',
    '/link.html',
    '/%6cink.txt',
    '/link.txt/',
    '/folder',
    '/folder/',
    '/folder/index',
    '/folder/index.html',
    '/empty',
    '/empty/index.html',
    '/empty/below',
    '/index.html%00',
    '/%00',
    '/%zz',
    '/%',
    '/headers/',
    '/nope',
  ])('has nothing at %s', async address => {
    const answer = await raw(address)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).toContain('nothing here')
    expect(answer).not.toContain('secret')
  })

  it.each(['\0', '/a b', 'http://x/../secret.txt', '*'])('does not serve the address %j', async address => {
    const answer = await raw(address)
    expect(answer).toMatch(/^HTTP\/1\.1 (?:302|400|404) /)
    expect(answer).not.toContain('secret')
  })

  it('says in Japanese that a Japanese page is missing', async () => {
    expect(await (await fetch(`${origin}/ja/nope`)).text()).toBe('ありません')
  })

  it('answers HEAD without a body, and nothing that would write', async () => {
    expect(await raw('/', 'HEAD')).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/)
    expect(await raw('/nope', 'HEAD')).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\n\r\n$/)
    expect(await raw('/', 'PUT')).toMatch(/^HTTP\/1\.1 405 /)
  })

  it.each(['/shindan.html', '/shindan'])('gives the page without a server to save (%s)', async address => {
    const {status, headers: sent} = await fetch(origin + address)
    expect([status, sent.get('content-disposition')]).toEqual([200, 'attachment'])
    expect((await fetch(origin)).headers.get('content-disposition')).toBeNull()
  })

  it.each([
    ['', 'Ctrl+C ends it'],
    ['ja_JP.UTF-8', 'Ctrl+C で終了します'],
  ])('takes a free port by itself and says where it is, LANG=%s', async (lang, words) => {
    const {process: child, said} = start([], lang === '' ? {} : {LANG: lang})
    onTestFinished(() => void child.kill())
    const line = await said
    expect(line).toContain(words)
    const [url = ''] = /http:\/\/localhost:8\d+\//.exec(line) ?? []
    expect(await (await fetch(url)).text()).toBe('<p>home')
  })

  it('listens on this machine alone unless told', async () => {
    const other = start(['--port', '0', '--host', '127.0.0.2'])
    onTestFinished(() => void other.process.kill())
    expect(await other.said).toMatch(/http:\/\/127\.0\.0\.2:\d+\//)
    const sixth = start(['--port', '0', '--host', '::1'])
    onTestFinished(() => void sixth.process.kill())
    expect(await sixth.said).toMatch(/http:\/\/\[::1\]:\d+\//)
    const connected = connect(Number(new URL(origin).port), '127.0.0.2')
    const [refusal] = await once(connected, 'error')
    expect(refusal.code).toBe('ECONNREFUSED')
  })

  it.each([
    [{}, 'From the network: '],
    [{LC_ALL: 'ja_JP.UTF-8'}, 'ネットワークからのアドレス: '],
  ])('says where others reach it if all networks may, with %j', async (env, words) => {
    const {process: child, said} = start(['--port', '0', '--host', '0.0.0.0'], env)
    onTestFinished(() => void child.kill())
    const line = await said
    const [, port = ''] = /http:\/\/localhost:(\d+)\//.exec(line) ?? []
    expect(line).not.toContain('0.0.0.0')
    const others = networkAddresses('0.0.0.0').map(name => `http://${name}:${port}/`)
    expect(line.includes(words)).toBe(others.length > 0)
    for (const url of others) {
      expect(line).toContain(url)
      expect(await (await fetch(url)).text()).toBe('<p>home')
    }
    expect(networkAddresses('127.0.0.1')).toEqual([])
  })

  it.each([['--port', 'x'], ['--port', '70000'], ['--port'], ['--nope'], ['file']])(
    'refuses the call %s %s',
    async (...args) => {
      expect(await refused(args)).toEqual({code: 2, said: packOfflineEn.serve.usage})
      expect(await refused(args, {LC_ALL: 'ja_JP.UTF-8'})).toEqual({code: 2, said: packOfflineJa.serve.usage})
    },
  )

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const {code, said} = await refused(['--port', String(port)])
    expect([code, said]).toEqual([
      2,
      packOfflineEn.serve.refused({host: '127.0.0.1', port: port ?? 0, code: 'EADDRINUSE'}),
    ])
  })

  it.each([
    [{}, packOfflineEn],
    [{LC_ALL: 'ja_JP.UTF-8'}, packOfflineJa],
  ])('says how it is called if asked, with %j', async (env, words) => {
    const {process: child, said} = start(['--help'], env)
    expect(await said).toBe(words.serve.help)
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('says what is missing where the archive was not unpacked whole', async () => {
    const alone = await mkdtemp(path.join(tmpdir(), 'shindan-alone-'))
    onTestFinished(() => rm(alone, {recursive: true, force: true}))
    await writeFile(path.join(alone, 'serve.mjs'), (await bundleServer(root)).text)
    const child = spawn(process.execPath, [path.join(alone, 'serve.mjs')], {env: {}})
    const [said] = await once(child.stderr, 'data')
    const [code] = await once(child, 'exit')
    expect([code, String(said)]).toEqual([2, packOfflineEn.serve.incomplete({dir: alone})])
  })
})
