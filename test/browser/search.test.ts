import {readFile} from 'node:fs/promises'
import type {Browser, BrowserContextOptions, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, describe, expect, inject, it} from 'vitest'
import {accessibilityProblems} from './accessibility-problems.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const site = inject('site')
const article = 'companion-jwt-qsh-mismatch-apache-nocanon'
const languages = [
  {lang: 'en', root: '/', label: 'Search the knowledge base', query: 'nocanon reverse proxy', none: 'Nothing found'},
  {
    lang: 'ja',
    root: '/ja/',
    label: 'ナレッジベースを検索',
    query: 'リバースプロキシ nocanon',
    none: '見つかりませんでした',
  },
] as const

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())
afterEach(() => page?.context().close())

async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage()
  await goTo(page, site + address)
}

const bar = () => page.locator('.navbar').getByRole('combobox')
const results = () => page.locator('main ol > li')
const status = () => page.locator('main [role=status]').textContent()

describe.each(languages)('search in $lang', ({lang, root, label, query, none}) => {
  it('suggests the article in the bar and opens it by keyboard', async () => {
    await open(root)
    await bar().focus()
    expect(await bar().getAttribute('aria-label')).toBe(label)
    await page.keyboard.type(query, {delay: 5})
    const option = page.locator('.navbar').getByRole('option').first()
    await option.waitFor()
    expect(await option.getAttribute('href')).toBe(`${root}kb/${article}`)
    await page.keyboard.press('ArrowDown')
    expect(await bar().getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site}${root}kb/${article}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  })

  it('closes and clears with Escape, and leads to the search page with Enter', async () => {
    await open(root)
    await bar().focus()
    await page.keyboard.type('qsh', {delay: 5})
    await page.locator('.navbar').getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await bar().getAttribute('aria-expanded')).toBe('false')
    expect(await bar().inputValue()).toBe('qsh')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site}${root}search?q=qsh`)
    await results().first().waitFor()
    await bar().fill('nocanon')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await bar().inputValue()).toBe('')
  })

  it('answers ?q= and keeps the address in step with what is typed', async () => {
    await open(`${root}search?q=${encodeURIComponent(query)}`)
    expect(await page.getByRole('searchbox', {name: label}).inputValue()).toBe(query)
    await results().first().waitFor()
    expect(await results().first().getByRole('link').getAttribute('href')).toBe(`${root}kb/${article}`)
    expect(await results().first().locator('mark').count()).toBeGreaterThan(0)
    await page.getByRole('searchbox').fill('zzxqv')
    await expect.poll(status).toBe(none)
    await page.waitForURL(`${site}${root}search?q=zzxqv`)
    await page.getByRole('searchbox').fill('')
    await page.waitForURL(`${site}${root}search`)
    expect(await results().count()).toBe(0)
  })

  it('finds the article by a line of its log', async () => {
    const line = await readFile(new URL('../search/fixtures/pastes/seed-log-line.txt', import.meta.url), 'utf8')
    await open(`${root}search?q=${encodeURIComponent(line.slice(0, 900))}`)
    await results().first().waitFor()
    expect(await results().first().getByRole('link').getAttribute('href')).toBe(`${root}kb/${article}`)
  })

  it('says that the index cannot be had, and tries again when asked', async () => {
    page = await (await browser.newContext()).newPage()
    let broken = true
    await page.route('**/search/v1/**', route => (broken ? route.abort() : route.continue()))
    await goTo(page, `${site}${root}search?q=nocanon`)
    const retry = page.locator('main').getByRole('button')
    await retry.waitFor()
    expect(await status()).not.toBe('')
    broken = false
    await retry.click()
    await results().first().waitFor()
  })

  it('leads from the narrow bar to the search page', async () => {
    await open(root, {viewport: {width: 360, height: 740}})
    await page.getByRole('link', {name: label}).click()
    await page.waitForURL(`${site}${root}search`)
    await page.locator('main input:focus').waitFor()
    await page.keyboard.type('nocanon')
    await results().first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it.each([`search?q=${encodeURIComponent(query)}`, 'search?q=zzxqv', 'search'])(
    'has nothing for axe to complain about at %s, with suggestions open',
    async address => {
      await open(`${root}${address}`)
      await bar().fill('proxy')
      await page.locator('.navbar').getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await accessibilityProblems(page)).toEqual([])
    },
  )
})

describe('the index of the site', () => {
  it('is not loaded before somebody turns to the search', async () => {
    page = await browser.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await goTo(page, `${site}/ja/`)
    expect(asked.filter(path => path.includes('/search/v1/'))).toEqual([])
    await bar().focus()
    await expect.poll(() => asked.filter(path => path.includes('/search/v1/')).length).toBeGreaterThan(0)
    expect(asked.filter(path => path.includes('/search/v1/')).every(path => path.startsWith('/search/v1/'))).toBe(true)
  })
})
