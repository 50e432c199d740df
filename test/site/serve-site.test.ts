import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {siteHeaders} from '../../src/site/csp/site-headers.ts'
import {serveSite} from '../../src/site/serve-site.ts'

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'ja/404.html': 'ありません',
  'kb/one/index.html': 'article',
  'assets/js/a.12345678.js': '1',
  'embed/v1/kb-search.js': '2',
  'README.txt': '読んでください',
}

async function serve(options: {readonly headers: boolean; readonly baseUrl?: string}): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'shindan-serve-'))
  const headers = JSON.stringify(siteHeaders("default-src 'none'", options.baseUrl ?? '/'))
  for (const [name, text] of Object.entries({...files, 'headers/headers.json': headers})) {
    await mkdir(path.dirname(path.join(dir, name)), {recursive: true})
    await writeFile(path.join(dir, name), text)
  }
  const served = await serveSite({dir, port: 0, headers: options.headers})
  onTestFinished(served.close)
  return served.url
}

describe('serveSite', () => {
  it('sends the policy with every answer, errors included', async () => {
    const url = await serve({headers: true})
    for (const address of ['', 'kb/one', 'assets/js/a.12345678.js', 'nope']) {
      const {headers} = await fetch(url + address)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('serves like a host without a say over headers if asked to', async () => {
    const {headers} = await fetch(await serve({headers: false}))
    expect(headers.get('content-security-policy')).toBeNull()
  })

  it('opens what a portal embeds to other origins, and nothing else', async () => {
    const url = await serve({headers: true})
    expect((await fetch(`${url}embed/v1/kb-search.js`)).headers.get('access-control-allow-origin')).toBe('*')
    expect((await fetch(url)).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('lets a browser keep files with a hash in their name', async () => {
    const url = await serve({headers: true})
    expect((await fetch(`${url}assets/js/a.12345678.js`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(url)).headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(`${url}assets/js/b.12345678.js`)).headers.get('cache-control')).toBeNull()
  })

  it('says that a page is missing in the language of its address', async () => {
    const url = await serve({headers: true})
    const english = await fetch(`${url}nope`)
    const japanese = await fetch(`${url}ja/nope`)
    expect([english.status, await english.text()]).toEqual([404, 'nothing here'])
    expect([japanese.status, await japanese.text()]).toEqual([404, 'ありません'])
  })

  it('says of a text in which encoding it is', async () => {
    const url = await serve({headers: true})
    expect((await fetch(`${url}README.txt?x`)).headers.get('content-type')).toBe('text/plain;charset=utf-8')
    expect((await fetch(`${url}nope.txt`)).headers.get('content-type')).toBe('text/html;charset=utf-8')
  })

  it('serves below a base URL and leads there from the root', async () => {
    const url = await serve({headers: true, baseUrl: '/kb/'})
    expect(url).toMatch(/:\d+\/kb\/$/)
    expect(await (await fetch(`${url}kb/one`)).text()).toBe('article')
    const outside = await fetch(new URL('/', url), {redirect: 'manual'})
    expect([outside.status, outside.headers.get('location')]).toEqual([302, '/kb/'])
  })

  it('refuses to be written to', async () => {
    expect((await fetch(await serve({headers: true}), {method: 'POST'})).status).toBe(405)
  })
})
