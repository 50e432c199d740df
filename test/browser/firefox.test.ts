import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import puppeteer, {type Browser, type ElementHandle, type HTTPRequest, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {singleFile} from '../../src/cli/pack/archive/single-file.ts'
import {searchEn} from '../../src/wording/search.en.ts'
import {searchJa} from '../../src/wording/search.ja.ts'
import {ownBase} from '../own-content.ts'

const site = inject('site')
const article = 'companion-jwt-qsh-mismatch-apache-nocanon'

let browser: Browser
let page: Page
let profile: string
const errors: string[] = []

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    userDataDir: profile,
    extraPrefsFirefox: {'network.dns.disabled': true, 'browser.search.update': false},
  })
  page = await browser.newPage()
  await page.setViewport({width: 1280, height: 900})
  page.on('pageerror', error => errors.push(String(error)))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  if (profile) await rm(profile, {recursive: true, force: true})
})

async function open(address: string): Promise<void> {
  await page.goto(site + address)
  await page.waitForSelector('html[data-has-hydrated=true]')
}

/** The Firefox that Debian ships, driven by WebDriver BiDi: what administrators have whose desktop is a server's. */
describe('in Firefox ESR', {timeout: 60_000}, () => {
  it.each([
    ['en', '/', 'nocanon reverse proxy', searchEn],
    ['ja', '/ja/', 'リバースプロキシ nocanon', searchJa],
  ] as const)(
    'searches from the bar and on the page, and opens the article, in %s',
    async (lang, root, query, words) => {
      await open(root)
      await page.type(`.navbar input[aria-label="${words.label}"]`, query)
      await page.waitForSelector(`.navbar [role=option][href="${root}kb/${article}"]`)
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () => location.pathname.endsWith('/search') && document.querySelector('main ol > li mark'),
      )
      expect(new URL(page.url()).searchParams.get('q')).toBe(query)
      await page.click(`main ol > li a[href="${root}kb/${article}"]`)
      await page.waitForFunction(
        slug => location.pathname.endsWith(slug) && document.querySelector('article h1'),
        {},
        article,
      )
      expect(await page.$eval('html', html => html.lang)).toBe(lang)
    },
  )

  it('shows both languages side by side', async () => {
    await open(`/kb/${article}?view=parallel`)
    await page.waitForFunction(() => /[ぁ-ん]/.test(document.querySelector('article')?.textContent ?? ''))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  })

  it('diagnoses the samples of the first article in its box, and confirms the cause', async () => {
    const sample = (name: string) =>
      readFile(new URL(`../../docs/kb/${article}/samples/${name}`, import.meta.url), 'utf8')
    const texts = [await sample('qsh.log'), await sample('plain.conf')]
    await open('/diagnose')
    await page.evaluate(files => {
      const dataTransfer = new DataTransfer()
      for (const [at, text] of files.entries()) dataTransfer.items.add(new File([text], at ? 'wiki.conf' : 'qsh.log'))
      const zone = document.querySelector('main textarea')?.parentElement
      zone?.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
    }, texts)
    await page.waitForSelector('main [data-status=confirmed]', {timeout: 40_000})
    expect(await page.$eval('main', main => main.textContent)).toContain('nocanon')
  })

  it('diagnoses them in the page without a server, opened from a disk', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const file = join(profile, 'shindan.html')
    await writeFile(file, (await singleFile(root, await ownBase(), '0.0.0')).text)
    const requested: string[] = []
    const note = (request: HTTPRequest) => void requested.push(request.url())
    page.on('request', note)
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(() => {
      const refused: string[] = []
      Object.assign(globalThis, {refused})
      addEventListener('securitypolicyviolation', event => refused.push(event.violatedDirective))
    })
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...['qsh.log', 'plain.conf'].map(name => join(root, 'docs/kb', article, 'samples', name)))
    await page.waitForSelector('.answer h2[data-status=confirmed]', {timeout: 40_000})
    expect(await page.$eval('.answer ins', line => line.textContent)).toContain('nocanon')
    await page.click('.answer a[href$="#cause-path-reencoded"]')
    await page.waitForSelector('#section-cause-path-reencoded')
    await page.type('input[type=search]', 'nocanon reverse proxy')
    await page.waitForSelector(`.results a[href="#/kb/${article}"]`)
    expect(await page.evaluate(() => (globalThis as unknown as {refused: readonly string[]}).refused)).toEqual([])
    page.off('request', note)
    expect(requested.filter(url => !/^(?:file|blob|data):/.test(url))).toEqual([])
  })

  it('met no fault of a script on the way', () => {
    expect(errors).toEqual([])
  })
})
