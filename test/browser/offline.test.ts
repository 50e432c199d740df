import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import {searchEn} from '../../src/wording/search.en.ts'
import {searchJa} from '../../src/wording/search.ja.ts'
import {siteEn} from '../../src/wording/site.en.ts'
import {siteJa} from '../../src/wording/site.ja.ts'
import {useChecker} from './check/use-checker.ts'
import {goTo} from './go-to.ts'
import {unpackArchive} from './offline/unpack-archive.ts'

const article = 'companion-jwt-qsh-mismatch-apache-nocanon'
const samples = path.resolve(import.meta.dirname, '../../docs/kb', article, 'samples')
const open = useChecker()

let folder: string
let server: ChildProcess
let origin: string

beforeAll(async () => {
  folder = await unpackArchive(inject('siteDir'))
  server = spawn(process.execPath, [path.join(folder, 'serve.mjs'), '--port', '0'], {env: {}, cwd: '/'})
  const [said] = await once(server.stdout ?? server, 'data')
  origin = new URL(/http:\S+/.exec(String(said))?.[0] ?? '').origin
}, 120_000)
afterAll(async () => {
  server?.kill()
  if (folder) await rm(folder, {recursive: true, force: true})
})

/** All of the browser's tests run against it with the folder in `SHINDAN_SITE_DIR`; these are what each kind of them is about. */
describe('the unpacked archive, served by serve.mjs', () => {
  it('holds the site file by file as it was built, and beside it only what it needs by itself', async () => {
    const siteDir = inject('siteDir')
    const filesOf = async (dir: string) => {
      const entries = await readdir(dir, {recursive: true, withFileTypes: true})
      return entries.flatMap(entry =>
        entry.isFile() ? [path.relative(dir, path.join(entry.parentPath, entry.name))] : [],
      )
    }
    const [packed, built] = await Promise.all([filesOf(folder), filesOf(siteDir)])
    const own = ['LICENSE', 'README.txt', 'serve.mjs', 'shindan.html', 'third-party-licences.txt']
    // With `SHINDAN_SITE_DIR` the site may be one that was unpacked.
    const site = built.filter(name => !own.includes(name))
    expect(packed.toSorted()).toEqual([...site, ...own].sort())
    for (const name of site) {
      const [given, kept] = await Promise.all([siteDir, folder].map(dir => readFile(path.join(dir, name))))
      expect(kept?.equals(given ?? Buffer.alloc(0)), name).toBe(true)
    }
  })

  it('names the libraries in the scripts of the site, of the server and of the page', async () => {
    const text = await readFile(path.join(folder, 'third-party-licences.txt'), 'utf8')
    for (const name of ['react-dom', '@docusaurus/core', '@codemirror/view', 'sirv', 'fflate'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it.each([
    '/',
    '/ja/',
    `/kb/${article}`,
    `/ja/kb/${article}/`,
    '/search/v1/manifest.json',
    '/embed/v1/kb-search.js',
    '/opensearch.ja.xml',
    '/headers/nginx.conf',
    '/nope',
    '/ja/nope',
  ])('answers %s as the server of the site does', async address => {
    const [own, sites] = await Promise.all([origin, inject('site')].map(base => fetch(base + address)))
    const told = async (response: Response | undefined) => ({
      status: response?.status,
      // Of the archive, not of the site.
      headers: [...(response?.headers ?? [])].filter(([name]) => !/^(?:date|last-modified|etag)$/.test(name)),
      text: await response?.text(),
    })
    expect(await told(own)).toEqual(await told(sites))
  })

  describe.each(langs)('in %s', lang => {
    const root = lang === 'ja' ? '/ja' : ''
    const search = lang === 'ja' ? searchJa : searchEn

    it('opens at the front, searches, and shows the article, asking nobody else', async () => {
      const {page} = await open(lang, {}, origin)
      const requested: string[] = []
      const note = (request: {url(): string}) => requested.push(request.url())
      page.on('request', note)
      await goTo(page, `${origin}${root}/`)
      expect(await page.locator('h1').textContent()).toBe((lang === 'ja' ? siteJa : siteEn).home.headline)
      await goTo(page, `${origin}${root}/search?q=nocanon`)
      const link = page.locator(`main ol > li a[href="${root}/kb/${article}"]`)
      await link.waitFor()
      expect(await page.locator('main [role=status]').textContent()).not.toContain(search.none)
      await link.click()
      await page.waitForURL(`**${root}/kb/${article}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      await page.locator('article h1').waitFor()
      page.off('request', note)
      expect(requested.filter(url => !url.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(url))).toEqual([])
    })

    it('confirms the cause from log and configuration, and finds nothing in a near miss', async () => {
      const sample = async (name: string) => ({name, content: new Uint8Array(await readFile(path.join(samples, name)))})
      const {drop, headline, result, words, page} = await open(lang, {}, origin)
      await drop([await sample('other-logger.log')])
      await headline.waitFor()
      expect(await headline.getAttribute('data-status')).toBe('nothing-found')
      await page.getByRole('button', {name: words.intake.clear}).click()
      await drop([await sample('qsh.log'), await sample('plain.conf')])
      await result.locator('h2[data-status=confirmed]').waitFor()
      expect(await result.locator('ins').first().textContent()).toContain('nocanon')
    })
  })
})
