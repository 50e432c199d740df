import {chmod, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
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
  await writeFile(join(dir, 'index.html'), '<!doctype html>')
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
})
