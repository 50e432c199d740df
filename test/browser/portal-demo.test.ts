import type {Browser, BrowserContextOptions, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {type PortalDemoServer, servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {portalDemoEn} from '../../src/wording/portal-demo.en.ts'
import {portalDemoJa} from '../../src/wording/portal-demo.ja.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'
import {type KnowledgeBaseHost, serveKnowledgeBase} from './portal/serve-knowledge-base.ts'

const languages = [
  ['en', portalDemoEn, 'nocanon'],
  ['ja', portalDemoJa, 'nocanon'],
] as const

let browser: Browser
let host: KnowledgeBaseHost
let portal: PortalDemoServer
let page: Page
const refused: string[] = []

beforeAll(async () => {
  host = await serveKnowledgeBase()
  portal = await servePortalDemo({port: 0, knowledgeBaseUrl: host.url})
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  host?.close()
})
afterEach(() => page?.context().close())

async function open(lang: string, path = '', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({viewport: {width: 360, height: 800}, ...options})
  page = await context.newPage()
  refused.length = 0
  page.on('console', message => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) refused.push(message.text())
  })
  await page.goto(`${portal.url}${path}?lang=${lang}`)
  if (options.javaScriptEnabled === false) return
  // A mark that a page loaded anew would not have.
  await page.evaluate(() => Object.assign(globalThis, {loadedOnce: true}))
}

const isLoadedOnce = () => page.evaluate(() => 'loadedOnce' in globalThis)
const suggestions = () => page.locator('kb-search section').getByRole('link')
const notice = () => page.locator('#notice').textContent()

describe.each(languages)('the demo portal in %s', (lang, words, query) => {
  it('replaces the form without loading, and the element answers to the new one', async () => {
    await open(lang)
    await page.locator('#summary').fill(query)
    await suggestions().first().waitFor()
    await page.getByRole('link', {name: words.kind.access.name}).click()
    await page.getByRole('heading', {name: words.kind.access.name}).waitFor()
    expect(await page.title()).toContain(words.kind.access.name)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('heading')
    // What was written and found is still there.
    expect(await page.locator('#summary').inputValue()).toBe(query)
    expect(await suggestions().count()).toBeGreaterThan(0)
    await page.locator('#summary').fill('client_max_body_size')
    await expect.poll(() => suggestions().first().getAttribute('href')).toContain('reverse-proxy-upload-limit')
    expect(await isLoadedOnce()).toBe(true)
    expect(refused).toEqual([])
  })

  it('goes to the list and back, by links and by the buttons of the browser', async () => {
    await open(lang)
    await page.getByRole('link', {name: words.requests}).click()
    await page.getByRole('cell', {name: words.rows[0]?.summary ?? ''}).waitFor()
    expect(await page.locator('kb-search').count()).toBe(0)
    expect(await page.getByRole('link', {name: words.requests}).getAttribute('aria-current')).toBe('page')
    await page.goBack()
    await page.getByRole('combobox', {name: words.fallbackLabel}).waitFor()
    await page.locator('#summary').fill(query)
    await suggestions().first().waitFor()
    await page.goForward()
    await page.getByRole('table').waitFor()
    expect(await isLoadedOnce()).toBe(true)
    expect(refused).toEqual([])
  })

  it('lists what was sent and says that it is a demo', async () => {
    await open(lang)
    await page.locator('#summary').fill(query)
    await page.locator('button[form=ticket]').click()
    await page.getByRole('cell', {name: query, exact: true}).waitFor()
    expect(await notice()).toBe(words.sent)
    expect(await page.getByRole('row').nth(1).textContent()).toContain(words.yours)
    expect(await isLoadedOnce()).toBe(true)
  })

  it('hears that an article helped', async () => {
    await open(lang)
    await page.evaluate(() => document.addEventListener('kb-select', event => event.preventDefault()))
    await page.locator('#summary').fill(query)
    await suggestions().first().click()
    await page.locator('kb-search section button').first().click()
    await expect.poll(notice).toBe(words.solved)
  })

  it('works without a script: list, forms, and the form inside of the element', async () => {
    await open(lang, '', {javaScriptEnabled: false})
    await page.getByRole('link', {name: words.kind.question.name}).click()
    expect(await page.getByRole('heading').textContent()).toBe(words.kind.question.name)
    expect(await page.locator('kb-search form').getAttribute('action')).toBe(
      `${host.url}${lang === 'ja' ? 'ja/' : ''}search/`,
    )
    await page.locator('#summary').fill(query)
    await page.locator('button[form=ticket]').click()
    expect(await notice()).toBe(words.sent)
    await page.getByRole('link', {name: words.requests}).click()
    expect(await page.getByRole('row').count()).toBe(1 + words.rows.length)
  })

  it('has nothing for axe to complain about, and does not scroll sideways on a phone', async () => {
    await open(lang)
    const check = async () => {
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
    await page.locator('#summary').fill(query)
    await suggestions().first().waitFor()
    await check()
    await page.getByRole('combobox', {name: words.fallbackLabel}).fill('proxy')
    await page.locator('kb-search [role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await check()
    await page.locator('button[form=ticket]').click()
    await page.getByRole('table').waitFor()
    await check()
  })
})
