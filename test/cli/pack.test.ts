import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runShindan} from './run-shindan.ts'

let out: string
beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'shindan-pack-'))
})
afterEach(() => rm(out, {recursive: true, force: true}))

const pack = (...args: readonly string[]) => runShindan(['pack', 'portal', '--out', out, ...args])

/** The digest of every file below a folder, by name. */
async function digests(dir: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(dir, {recursive: true, withFileTypes: true})).filter(entry => entry.isFile())
  const names = files.map(file => path.relative(dir, path.join(file.parentPath, file.name))).sort()
  return Object.fromEntries(
    await Promise.all(
      names.map(async name => [
        name,
        createHash('sha256')
          .update(await readFile(path.join(dir, name)))
          .digest('hex'),
      ]),
    ),
  )
}

describe('shindan pack portal', {timeout: 120_000}, () => {
  it('writes the same bytes again, and keeps the folder of an earlier version', async () => {
    const run = await pack('--json')
    expect(run.code).toBe(0)
    const portal = path.join(out, 'portal')
    const first = await digests(portal)
    const {integrity} = JSON.parse(run.out)
    const sri = JSON.parse(await readFile(path.join(portal, 'embed/v1/sri.json'), 'utf8'))
    expect(integrity).toEqual(sri)
    expect(Object.keys(first).filter(name => !name.startsWith('search/') && !name.includes('/v1/'))).toEqual([
      ...['frame.css', 'frame.html', 'frame.js', 'kb-search.js', 'loader.js', 'sri.json', 'version.json'].map(
        name => `embed/0.1.0/${name}`,
      ),
      ...['Caddyfile', '_headers', 'apache.conf', 'headers.json', 'nginx.conf'].map(name => `headers/${name}`),
    ])
    await mkdir(path.join(portal, 'embed/0.0.9'))
    await writeFile(path.join(portal, 'embed/0.0.9/kb-search.js'), '')
    expect((await pack()).code).toBe(0)
    await rm(path.join(portal, 'embed/0.0.9'), {recursive: true})
    expect(await digests(portal)).toEqual(first)
  })

  it('prints the lines to paste, with the integrity and the address of the site', async () => {
    const run = await runShindan(['pack', 'portal', '--out', out, '--lang', 'ja'], {
      SITE_URL: 'https://kb.example.org',
      BASE_URL: '/help/',
    })
    const {'kb-search.js': integrity} = JSON.parse(
      await readFile(path.join(out, 'portal/embed/0.1.0/sri.json'), 'utf8'),
    )
    expect(run.out).toContain('書き出したフォルダー')
    expect(run.out).toContain(`src="https://kb.example.org/help/embed/0.1.0/kb-search.js" integrity="${integrity}"`)
    expect(await readFile(path.join(out, 'portal/headers/nginx.conf'), 'utf8')).toContain('"~^/help/embed/v1/"')
  })

  it('writes the headers for the folder that the site has on a host without a name', async () => {
    const run = await runShindan(['pack', 'portal', '--out', out], {BASE_URL: 'help'})
    expect(run.out).toContain('src="https://kb.example.com/help/embed/0.1.0/kb-search.js"')
    expect(await readFile(path.join(out, 'portal/headers/nginx.conf'), 'utf8')).toContain('"~^/help/embed/v1/"')
  })

  it.each([
    ['portal', {SITE_URL: 'kb.example.org'}, 'SITE_URL の値 "kb.example.org" は使用できません。'],
    ['portal', {BASE_URL: 'C:/help/'}, 'BASE_URL の値 "C:/help/" は使用できません。'],
    [
      'offline',
      {SITE_URL: 'https://kb.example.org/help/'},
      'SITE_URL の値 "https://kb.example.org/help/" は使用できません。',
    ],
  ])('pack %s refuses %j', async (what, environment, message) => {
    const {code, err} = await runShindan(['pack', what, '--out', out, '--lang', 'ja'], environment)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(await readdir(out)).toEqual([])
  })

  it.each(['notes.txt', 'embed'])('leaves a folder alone that holds %s of somebody else', async name => {
    await mkdir(path.join(out, 'portal', name), {recursive: true})
    const {code, err, out: printed} = await pack()
    expect([code, printed]).toEqual([2, ''])
    expect(err).toContain(`${path.join(out, 'portal')} holds ${name} and was not written by "shindan pack"`)
    expect(await readdir(path.join(out, 'portal'))).toEqual([name])
  })

  it('changes no script of a version that pages may name', async () => {
    expect((await pack()).code).toBe(0)
    const sri = path.join(out, 'portal/embed/0.1.0/sri.json')
    await writeFile(sri, '{"kb-search.js":"sha384-other"}\n')
    const {code, err} = await pack()
    expect(code).toBe(2)
    expect(err).toContain('holds other scripts of version 0.1.0')
    expect(await readFile(sri, 'utf8')).toContain('sha384-other')
  })

  it('says when it cannot write', async () => {
    await writeFile(path.join(out, 'portal'), '')
    expect((await pack()).err).toContain('cannot be written')
  })

  it.each([[[]], [['everything']], [['constructor']]])('refuses to pack %j', async what => {
    const {code, err} = await runShindan(['pack', ...what])
    expect(code).toBe(2)
    expect(err).toMatch(/after "shindan pack", expected one of: app offline portal/u)
  })
})
