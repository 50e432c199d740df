import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {checkFolder} from '../../src/cli/embed/check-folder.ts'
import {emitPortal} from '../../src/site/emit-portal.ts'
import {emitSearch} from '../../src/site/emit-search.ts'
import {sampleDocuments} from '../search/sample-documents.ts'
import {runShindan} from './run-shindan.ts'

/** What a test makes of an answer before it is sent; true if it has answered itself. */
type Fault = (path: string, response: ServerResponse) => boolean | undefined

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=UTF-8',
  '.css': 'text/css',
}

let dir: string
let address: string
let fault: Fault
const server = createServer(async (request, response) => {
  const name = request.url ?? '/'
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
  response.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream')
  if (fault(name, response)) return
  if (name.startsWith('/kb/')) return void response.end('<!doctype html>')
  const body = await readFile(path.join(dir, name)).catch(() => null)
  if (body === null) response.writeHead(404)
  response.end(body)
})

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'shindan-embed-'))
  await emitSearch(sampleDocuments, dir)
  await emitPortal(dir, '1.2.3')
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/embed/v1/`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(dir, {recursive: true})
})
beforeEach(() => {
  fault = () => false
})

async function found(): Promise<readonly string[]> {
  const {out} = await runShindan(['check-embed', address, '--json'])
  const {findings} = JSON.parse(out) as {findings: {id: string; url: string}[]}
  return findings.map(({id, url}) => `${id} ${url.replace(/^.*:\d+\//u, '').replace(/\.\w+\.json$/u, '')}`)
}

function answer(response: ServerResponse, status: number, body = '', headers = {}): true {
  response.writeHead(status, headers).end(body)
  return true
}

const without =
  (name: string, header: string): Fault =>
  (asked, response) => {
    if (asked.endsWith(name)) response.removeHeader(header)
    return false
  }

describe('shindan check-embed', () => {
  it.each(['', 'kb-search.js', 'frame.html?lang=ja'])('finds nothing where nothing is missing: %s', async file => {
    expect((await runShindan(['check-embed', `${address}${file}`])).out).toContain('Nothing is missing')
    expect((await runShindan(['check-embed', `${address.slice(0, -1)}`, '--lang', 'ja'])).code).toBe(0)
  })

  it.each([
    ['en', 'error: ', 'Access-Control-Allow-Origin is missing, so', 'has no Content-Type'],
    ['ja', 'エラー: ', 'Access-Control-Allow-Origin がないため', 'Content-Type がないため'],
  ])('says in %s that a header is missing', async (lang, severity, cors, type) => {
    fault = (name, response) => {
      without('kb-search.js', 'Access-Control-Allow-Origin')(name, response)
      return without('kb-search.js', 'Content-Type')(name, response)
    }
    const {out} = await runShindan(['check-embed', address, '--lang', lang])
    expect(out).toContain(`${severity}${address}kb-search.js\n`)
    expect(out).toContain(cors)
    expect(out).toContain(type)
  })

  it.each<[string, Fault, readonly string[]]>([
    ['no CORS', without('kb-search.js', 'Access-Control-Allow-Origin'), ['cors embed/v1/kb-search.js']],
    ['no CORS on the index', without('manifest.json', 'Access-Control-Allow-Origin'), ['cors search/v1/manifest.json']],
    ['no CORP', without('loader.js', 'Cross-Origin-Resource-Policy'), ['corp embed/v1/loader.js']],
    ['no nosniff', without('/v1/frame.js', 'X-Content-Type-Options'), ['nosniff embed/v1/frame.js']],
    [
      'another type',
      (name, response) => {
        if (name === '/embed/v1/kb-search.js') response.setHeader('Content-Type', 'text/plain')
        return false
      },
      ['script-type embed/v1/kb-search.js'],
    ],
    [
      'a script that was changed on the way',
      (name, response) => name === '/embed/v1/loader.js' && answer(response, 200, '//'),
      ['integrity embed/v1/sri.json'],
    ],
    ['no sri.json', (name, response) => name.endsWith('sri.json') && answer(response, 404), ['sri embed/v1/sri.json']],
    [
      'no version.json',
      (name, response) => name.endsWith('version.json') && answer(response, 200, '{'),
      ['version-unknown embed/v1/version.json'],
    ],
    [
      'no folder of the version',
      (name, response) => name.includes('1.2.3') && answer(response, 404),
      ['version-folder embed/1.2.3/kb-search.js'],
    ],
    [
      'no manifest',
      (name, response) => name.endsWith('manifest.json') && answer(response, 404),
      ['status search/v1/manifest.json'],
    ],
    [
      'a page in place of the manifest',
      (name, response) => name.endsWith('manifest.json') && answer(response, 200, '<!doctype html>'),
      ['manifest search/v1/manifest.json'],
    ],
    [
      'a newer index',
      (name, response) =>
        name.endsWith('manifest.json') &&
        answer(response, 200, '{"version":2,"root":"r","words":"w","shards":[],"documents":[]}'),
      ['index-version search/v1/manifest.json'],
    ],
    [
      'a file of the index missing',
      (name, response) => name.includes('/shard-0.') && answer(response, 404),
      ['index-file search/v1/shard-0'],
    ],
    [
      'X-Frame-Options',
      (name, response) => {
        if (name.endsWith('frame.html')) response.setHeader('X-Frame-Options', 'SAMEORIGIN')
        return false
      },
      ['frame-blocked embed/v1/frame.html'],
    ],
    [
      'frame-ancestors',
      (name, response) => {
        if (name.endsWith('frame.html'))
          response.setHeader('Content-Security-Policy', "a b; frame-ancestors 'none'; c d")
        return false
      },
      ['frame-blocked embed/v1/frame.html'],
    ],
    [
      'a frame that is sent as text',
      (name, response) => {
        if (/frame\.(?:html|css)$/u.test(name)) response.setHeader('Content-Type', 'text/plain')
        return false
      },
      ['type embed/v1/frame.html', 'type embed/v1/frame.css'],
    ],
    [
      'no style of the frame',
      (name, response) => name.endsWith('frame.css') && answer(response, 404),
      ['status embed/v1/frame.css'],
    ],
    ['no isolation of the frame', without('frame.html', 'Cross-Origin-Embedder-Policy'), ['coep embed/v1/frame.html']],
    [
      'a frame that is kept from isolated pages',
      without('frame.html', 'Cross-Origin-Resource-Policy'),
      ['corp embed/v1/frame.html'],
    ],
    [
      'no articles',
      (name, response) => name.startsWith('/kb/') && answer(response, 404),
      [`articles kb/${sampleDocuments.find(({kind}) => kind === 'article')?.id}`],
    ],
    [
      'a redirect',
      (name, response) =>
        name === '/embed/v1/kb-search.js' && answer(response, 302, '', {location: '/embed/1.2.3/kb-search.js'}),
      ['redirected embed/v1/kb-search.js'],
    ],
    [
      'nothing but errors',
      (_, response) => answer(response, 500),
      [
        ...['kb-search.js', 'loader.js', 'frame.js', 'frame.html', 'frame.css'].map(name => `status embed/v1/${name}`),
        'sri embed/v1/sri.json',
        'version-unknown embed/v1/version.json',
        'status search/v1/manifest.json',
      ],
    ],
  ])('finds %s', async (_, made, expected) => {
    fault = made
    expect(await found()).toEqual(expected)
  })

  it('says what to do, in the language of the reader, and ends with 1', async () => {
    fault = without('kb-search.js', 'Access-Control-Allow-Origin')
    const {out, code} = await runShindan(['check-embed', address, '--lang', 'ja'])
    expect(code).toBe(1)
    expect(out).toContain(`エラー: ${address}kb-search.js`)
    expect(out).toContain('次のヘッダーを追加してください: Access-Control-Allow-Origin: *')
  })

  it.each([
    ['en', 'Copy the whole folder "search/v1"', 'status 404, expected 200. Results lead there'],
    ['ja', '"search/v1" フォルダー全体', 'ステータスが 200 ではなく 404 です。検索結果のリンク先'],
  ])('names in %s the folder that is missing, and the site', async (lang, folder, site) => {
    fault = (name, response) => name.endsWith('manifest.json') && answer(response, 404)
    expect((await runShindan(['check-embed', address, '--lang', lang])).out).toContain(folder)
    fault = (name, response) => name.startsWith('/kb/') && answer(response, 404)
    expect((await runShindan(['check-embed', address, '--lang', lang])).out).toContain(site)
  })

  it('finds an address without TLS, unless it is of this machine', async () => {
    // A name that is never found: RFC 6761, .invalid.
    const ids = (await checkFolder('http://kb.invalid/embed/v1/')).map(({id}) => id)
    expect(ids).toEqual(['insecure', 'unreachable'])
  })

  it('says once that nobody answers', async () => {
    const {out, code} = await runShindan(['check-embed', 'http://127.0.0.1:1/embed/v1/', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out).findings.map(({id}: {id: string}) => id)).toEqual(['unreachable'])
  })

  it('says that a server speaks no TLS', async () => {
    const plain = address.replace('http:', 'https:')
    expect((await runShindan(['check-embed', plain])).out).toContain('the server speaks http on this port, not https')
    expect((await runShindan(['check-embed', plain, '--lang', 'ja'])).out).toContain('https ではなく http で')
  })

  it('says that the address is missing', async () => {
    expect(await runShindan(['check-embed'])).toMatchObject({code: 2, err: expect.stringContaining('no address;')})
    const japanese = await runShindan(['check-embed', '--lang', 'ja'])
    expect(japanese).toMatchObject({code: 2, err: expect.stringContaining('アドレスがありません')})
  })

  it.each(['kb.example.com', 'file:///srv/embed/v1/', 'javascript:alert(1)'])('refuses %j', async given => {
    const {code, err} = await runShindan(['check-embed', given])
    expect(code).toBe(2)
    expect(err).toContain(`unexpected address "${given}"`)
  })
})
