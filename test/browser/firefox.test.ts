import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {searchEn} from '../../src/wording/search.en.ts'
import {searchJa} from '../../src/wording/search.ja.ts'

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

  it('met no fault of a script on the way', () => {
    expect(errors).toEqual([])
  })
})
