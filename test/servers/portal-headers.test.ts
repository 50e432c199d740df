import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emitHeaders} from '../../src/site/csp/emit-headers.ts'
import {siteHeaders} from '../../src/site/csp/site-headers.ts'
import {runShindan} from '../cli/run-shindan.ts'
import {servePack} from './serve-pack.ts'

let out: string
let dir: string
let version: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'shindan-pack-'))
  // The workers of a server may be somebody else.
  await chmod(out, 0o755)
  expect((await runShindan(['pack', 'portal', '--out', out])).code).toBe(0)
  dir = join(out, 'portal')
  version = JSON.parse(await readFile(join(dir, 'embed/v1/version.json'), 'utf8')).version
  const [documents = ''] = (await readdir(join(dir, 'search/v1'))).filter(name => name.startsWith('documents-0.'))
  const [article] = JSON.parse(await readFile(join(dir, 'search/v1', documents), 'utf8'))
  for (const folder of ['', 'search', 'kb/search', article.pages.en.url]) {
    await mkdir(join(dir, folder), {recursive: true})
    await writeFile(join(dir, folder, 'index.html'), '<!doctype html>')
  }
})
afterAll(() => rm(out, {recursive: true, force: true}))

const servers = ['nginx', 'apache', 'caddy'] as const

describe.each(servers)('the header snippet for %s', name => {
  it('serves a packed portal in which nothing is missing', async () => {
    await emitHeaders(dir, siteHeaders(null, '/'))
    const server = await servePack[name](dir)
    try {
      for (const folder of ['v1', version]) {
        const run = await runShindan(['check-embed', `http://127.0.0.1:${server.port}/embed/${folder}/`, '--json'])
        expect(JSON.parse(run.out).findings).toEqual([])
        expect(run.code).toBe(0)
      }
    } finally {
      await server.stop()
    }
  })

  it('keeps the policy of the site off the page that portals frame, and says how long each file may be kept', async () => {
    await emitHeaders(dir, siteHeaders("default-src 'self'; frame-ancestors 'none'", '/'))
    const shard = (await readdir(join(dir, 'search/v1'))).find(file => file.startsWith('shard'))
    const server = await servePack[name](dir)
    try {
      const ask = async (path: string) => {
        const {status, headers} = await fetch(`http://127.0.0.1:${server.port}${path}`)
        expect([path, status]).toEqual([path, 200])
        return [
          'content-security-policy',
          'access-control-allow-origin',
          'cross-origin-embedder-policy',
          'cache-control',
        ].map(header => headers.get(header))
      }
      const policy = "default-src 'self'; frame-ancestors 'none'"
      const year = 'max-age=31536000, immutable'
      expect(await ask('/embed/v1/frame.html')).toEqual([null, '*', 'require-corp', 'max-age=300'])
      expect(await ask('/embed/v1/kb-search.js')).toEqual([null, '*', 'require-corp', 'max-age=300'])
      expect(await ask(`/embed/${version}/kb-search.js`)).toEqual([null, '*', 'require-corp', year])
      expect(await ask('/search/v1/manifest.json')).toEqual([policy, '*', null, 'max-age=60'])
      expect(await ask(`/search/v1/${shard}`)).toEqual([policy, '*', null, year])
      expect(await ask('/index.html')).toEqual([policy, null, null, 'no-cache'])
    } finally {
      await server.stop()
    }
  })

  it('lets nobody keep the answer that a file is missing', async () => {
    await emitHeaders(dir, siteHeaders(null, '/'))
    const server = await servePack[name](dir)
    try {
      for (const path of ['assets/js/a.js', `embed/${version}/none.js`, 'embed/v1/none.js', 'search/v1/shard-none']) {
        const {status, headers} = await fetch(`http://127.0.0.1:${server.port}/${path}`)
        expect([path, status, headers.get('cache-control')]).toEqual([path, 404, null])
      }
    } finally {
      await server.stop()
    }
  })

  it('shows the page of the site for what is missing, in the language of the address', async () => {
    await mkdir(join(dir, 'ja'), {recursive: true})
    await writeFile(join(dir, '404.html'), '<p>nothing here')
    await writeFile(join(dir, 'ja/404.html'), '<p>ありません')
    await emitHeaders(dir, siteHeaders("default-src 'self'", '/'))
    const server = await servePack[name](dir)
    try {
      const ask = async (path: string) => {
        const response = await fetch(`http://127.0.0.1:${server.port}${path}`)
        return [
          response.status,
          response.headers.get('content-type')?.split(';')[0],
          response.headers.get('content-security-policy'),
          await response.text(),
        ]
      }
      const here = [404, 'text/html', "default-src 'self'"]
      expect(await ask('/none')).toEqual([...here, '<p>nothing here'])
      expect(await ask('/none/?q=x')).toEqual([...here, '<p>nothing here'])
      expect(await ask('/ja/none')).toEqual([...here, '<p>ありません'])
      const {headers} = await fetch(`http://127.0.0.1:${server.port}/assets/js/none.js`)
      expect(headers.get('cache-control') ?? 'no-cache').toBe('no-cache')
      expect((await ask('/index.html')).slice(0, 1)).toEqual([200])
    } finally {
      await server.stop()
    }
  })

  it.each(['/', '/kb/'])(
    'leads from an address below %s without its last slash to the page, with the query',
    async base => {
      await emitHeaders(dir, siteHeaders(null, base))
      const server = await servePack[name](dir)
      const origin = `http://127.0.0.1:${server.port}`
      try {
        const lead = async (address: string) => {
          const {headers} = await fetch(`${origin}${address}`, {redirect: 'manual'})
          return new URL(headers.get('location') ?? '', `${origin}${address}`).href.slice(origin.length)
        }
        expect(await lead(`${base}search?q=a%20b&lang=ja`)).toBe(`${base}search/?q=a%20b&lang=ja`)
        expect(await lead(`${base}search`)).toBe(`${base}search/`)
        expect((await fetch(`${origin}${base}search/?q=x`, {redirect: 'manual'})).status).toBe(200)
      } finally {
        await server.stop()
      }
    },
  )

  it('leads to no other host', async () => {
    await emitHeaders(dir, siteHeaders(null, '/'))
    const server = await servePack[name](dir)
    try {
      for (const path of ['//search?q=x', '/%2Fsearch?q=x']) {
        const {headers} = await fetch(`http://127.0.0.1:${server.port}${path}`, {redirect: 'manual'})
        expect(headers.get('location') ?? '/').not.toMatch(/^\/\//)
      }
    } finally {
      await server.stop()
    }
  })
})
