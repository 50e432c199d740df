import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {singleFile} from '../../src/cli/pack/archive/single-file.ts'
import {type Lang, langs} from '../../src/model/lang.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {offlineEn} from '../../src/wording/offline.en.ts'
import {offlineJa} from '../../src/wording/offline.ja.ts'
import {ownBase} from '../own-content.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'
import {savedCorrection} from './saved-correction.ts'

const root = path.resolve(import.meta.dirname, '../..')
const article = 'companion-jwt-qsh-mismatch-apache-nocanon'
const sample = (name: string) => path.join(root, 'docs/kb', article, 'samples', name)
const words = {en: offlineEn, ja: offlineJa}
const checkWords = {en: checkEn, ja: checkJa}

let folder: string
let address: string
let browser: Browser
let page: Page
/** What the policy refused, what threw, and what was asked for besides the page itself. */
let complaints: string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-page-'))
  const file = path.join(folder, 'shindan.html')
  await writeFile(file, (await singleFile(root, await ownBase(), '0.0.0')).text)
  address = pathToFileURL(file).href
  browser = await launch()
}, 120_000)
afterEach(async () => {
  await page?.context().close()
  expect(complaints).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, {recursive: true, force: true})
})

async function open(lang: Lang, fragment = '', options: BrowserContextOptions = {}): Promise<void> {
  const locale = lang === 'ja' ? 'ja-JP' : 'en-US'
  const context = await browser.newContext({locale, permissions: ['clipboard-read', 'clipboard-write'], ...options})
  page = await context.newPage()
  const own: string[] = []
  complaints = own
  await page.exposeFunction('refusedByPolicy', (what: string) => own.push(what))
  await page.addInitScript(() => {
    const {refusedByPolicy} = globalThis as unknown as {refusedByPolicy: (what: string) => void}
    addEventListener('securitypolicyviolation', event => {
      refusedByPolicy(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  page.on('pageerror', error => own.push(error.message))
  page.on('console', message => own.push(message.text()))
  page.on('request', request => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('blob:')) own.push(request.url())
  })
  await page.goto(address + fragment)
}

const headline = () => page.locator('.answer h2')
const choose = (...names: readonly string[]) => page.locator('input[type=file]').setInputFiles(names.map(sample))
const width = () => page.evaluate(() => document.documentElement.scrollWidth)

describe.each(langs)('shindan.html, opened from a disk in %s', lang => {
  it('speaks the language of the browser, confirms the cause, and gives the patch away', async () => {
    await open(lang)
    expect(await page.locator('h1').textContent()).toBe(words[lang].title)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    await choose('qsh.log', 'plain.conf')
    await headline().waitFor()
    expect(await headline().getAttribute('data-status')).toBe('confirmed')
    expect(await headline().evaluate(element => element === document.activeElement)).toBe(true)
    expect(await page.locator('.answer ins').first().textContent()).toContain('nocanon')
    expect(await page.locator('.answer figcaption').first().textContent()).toContain('qsh.log')
    await page.getByRole('button', {name: checkWords[lang].fix.copyPatch}).first().click()
    await page.getByText(checkWords[lang].fix.copied, {exact: true}).first().waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\+.*nocanon$/m)
    const saved = await savedCorrection(page, checkWords[lang].fix.download('plain.conf'))
    expect(saved.name).toBe('plain.conf')
    expect(saved.text).toMatch(/ProxyPass .* nocanon$/m)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('finds nothing in a near miss', async () => {
    await open(lang)
    await choose('other-logger.log', 'nocanon.conf')
    await headline().waitFor()
    expect(await headline().getAttribute('data-status')).toBe('nothing-found')
    expect(await page.locator('.answer article').count()).toBe(0)
  })

  it('leads from a verdict to the cause in the article, and to its other language', async () => {
    await open(lang)
    await choose('qsh.log', 'plain.conf')
    await page.locator('.answer a[href$="#cause-path-reencoded"]').first().click()
    const heading = page.locator('#section-cause-path-reencoded')
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    const title = await page.title()
    await page.getByRole('link', {name: words[lang].other, exact: true}).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang === 'ja' ? 'en' : 'ja')
    expect(await page.title()).not.toBe(title)
    expect(await page.locator('#section-cause-path-reencoded').count()).toBe(1)
    // The answer is still there, and in the other language as well.
    await page.goBack()
    await page.goBack()
    await headline().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  })

  it('searches articles and guide while one types', async () => {
    await open(lang)
    await page.getByRole('searchbox').fill(lang === 'ja' ? 'リバースプロキシ nocanon' : 'nocanon reverse proxy')
    const first = page.locator('.results > li > a').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toBe(`#${lang === 'ja' ? '/ja' : ''}/kb/${article}`)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.locator('article.prose h1').waitFor()
    expect(await page.locator('.results').isVisible()).toBe(false)
    await page.getByRole('searchbox').fill('xqzvwk')
    await page.locator('main').getByRole('status').getByText(words[lang].none, {exact: true}).waitFor()
  })

  it('shows what it finds to those who typed far down a page', async () => {
    await open(lang, `#${lang === 'ja' ? '/ja' : ''}/guide/rules`)
    await page.locator('article.prose h1').waitFor()
    await page.getByRole('searchbox').focus()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.keyboard.type('nocanon')
    const first = page.locator('.results > li > a').first()
    await first.waitFor()
    const top = () => first.evaluate(element => element.getBoundingClientRect().top / innerHeight)
    await expect.poll(top).toBeGreaterThan(0)
    expect(await top()).toBeLessThan(1)
  })

  it('fits a narrow window with an answer, an article and the widest page of the guide', async () => {
    await open(lang, lang === 'ja' ? '#/ja/' : '#/', {viewport: {width: 360, height: 740}})
    await choose('qsh.log', 'plain.conf')
    await headline().waitFor()
    expect(await width()).toBe(360)
    for (const id of [`kb/${article}`, 'guide/rules', 'guide/accuracy']) {
      await page.evaluate(
        fragment => {
          location.hash = fragment
        },
        `${lang === 'ja' ? '/ja' : ''}/${id}`,
      )
      await page.locator('article.prose h1').waitFor()
      expect(await width(), id).toBe(360)
    }
  })
})

describe('shindan.html', () => {
  it('checks what is pasted, and what is dropped anywhere', async () => {
    await open('en')
    await page.getByLabel(offlineEn.paste).fill(await readFile(sample('qsh.log'), 'utf8'))
    await page.keyboard.press('Control+Enter')
    await headline().waitFor()
    expect(await headline().getAttribute('data-status')).not.toBe('nothing-found')
    await page.evaluate(
      text => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'wiki.conf'))
        for (const type of ['dragover', 'drop'])
          document
            .querySelector('footer')
            ?.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
      },
      await readFile(sample('plain.conf'), 'utf8'),
    )
    await page.locator('.answer h2[data-status=confirmed]').waitFor()
    await page.getByRole('button', {name: checkEn.intake.remove('wiki.conf')}).click()
    expect(await headline().count()).toBe(0)
    await page.getByRole('button', {name: checkEn.intake.clear}).click()
    await page.getByRole('button', {name: checkEn.intake.check, exact: true}).click()
    await page.getByText(checkEn.intake.nothing).waitFor()
  })

  // Without a worker the page itself checks; it must answer to its reader all the same.
  it.each(['with a worker', 'where the browser starts no worker'])(
    'goes on answering during a long check, %s',
    async how => {
      const line =
        '2026-01-31 11:02:44,512 INFO [http-nio-8090-exec-1] [atlassian.confluence.Some] method nothing of note\n'
      const log = path.join(folder, 'long.log')
      await writeFile(log, line.repeat(Math.ceil((20 * 1024 * 1024) / line.length)))
      await open('en')
      if (how !== 'with a worker') {
        await page.evaluate(() => {
          globalThis.Worker = class {
            constructor() {
              throw new DOMException('no workers here', 'SecurityError')
            }
          } as unknown as typeof Worker
        })
      }
      await page.evaluate(() => {
        const seen = Object.assign(globalThis, {beats: 0})
        setInterval(() => {
          seen.beats += 1
        }, 20)
      })
      const beats = () => page.evaluate(() => (globalThis as unknown as {beats: number}).beats)
      await page.locator('input[type=file]').setInputFiles(log)
      await page.getByRole('button', {name: checkEn.progress.cancel, exact: true}).waitFor()
      const begun = await beats()
      await page.getByRole('link', {name: offlineEn.guide, exact: true}).click()
      await page.waitForFunction(() => location.hash === '#/#guide')
      await headline().waitFor({state: 'attached'})
      expect((await beats()) - begun).toBeGreaterThan(3)
      expect(await headline().getAttribute('data-status')).toBe('nothing-found')
    },
  )

  it('ends a check that is cancelled, and says so', async () => {
    const log = path.join(folder, 'cancelled.log')
    await writeFile(log, '2026-01-31 11:02:44,512 INFO [main] [a.b.C] method nothing\n'.repeat(2_000_000))
    await open('en')
    await page.locator('input[type=file]').setInputFiles(log)
    await page.getByRole('button', {name: checkEn.progress.cancel, exact: true}).click()
    await page.getByText(checkEn.progress.cancelled).waitFor()
    expect(await headline().count()).toBe(0)
  })

  it('says what an address leads to that it does not have', async () => {
    await open('en', '#/ja/kb/nope')
    expect(await page.locator('h1:visible').textContent()).toBe(offlineJa.missing)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('is used with the keyboard alone', async () => {
    await open('en')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    await page.keyboard.type('<VirtualHost *:80>\n  ProxyPass / http://localhost:8090/\n</VirtualHost>')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await headline().waitFor()
    expect(await headline().getAttribute('data-status')).toBe('waiting')
  })
})
