import {readFile} from 'node:fs/promises'
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, describe, expect, inject, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {searchEn} from '../../src/wording/search.en.ts'
import {searchJa} from '../../src/wording/search.ja.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'
import {pagePool} from './page-pool.ts'

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
const pool = pagePool()
/** The options of the page that a test has from the pool now. */
let lent: BrowserContextOptions | undefined

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())
afterEach(async ({task}) => {
  if (lent) await pool.giveBack(page, lent, task.result?.state === 'fail')
  else await page?.context().close()
  lent = undefined
})

/** Leads a page to an address: one that no test uses any more, if one of the same options is there. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
  page = pool.take(options) ?? (await (await browser.newContext(options)).newPage())
  lent = options
  await goTo(page, site + address)
}

const bar = () => page.locator('.navbar').getByRole('combobox')
/** Pastes as the browser hands it over, line breaks and all. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})
    if (input.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}

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
    expect(await results().first().getByRole('link').first().getAttribute('href')).toBe(`${root}kb/${article}`)
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
    expect(await results().first().getByRole('link').first().getAttribute('href')).toBe(`${root}kb/${article}`)
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

describe('what the search page makes of more than words', () => {
  it('narrows to a component and to validated articles, and keeps that in the address', async () => {
    await open('/search?q=pool')
    await results().first().waitFor()
    const all = await results().count()
    await page.getByLabel(searchEn.component).selectOption('database')
    await page.waitForURL(`${site}/search?q=pool&component=database`)
    await expect.poll(() => results().count()).toBeLessThan(all)
    expect(await results().count()).toBeGreaterThan(0)
    await page.getByLabel(searchEn.validatedOnly).check()
    await page.waitForURL(`${site}/search?q=pool&component=database&state=validated`)
    await page.reload()
    await results().first().waitFor()
    expect(await page.getByLabel(searchEn.component).inputValue()).toBe('database')
    expect(await page.getByLabel(searchEn.validatedOnly).isChecked()).toBe(true)
    expect(await results().getByText(searchEn.notValidated).count()).toBe(0)
    await page.getByRole('searchbox').fill('companion')
    await expect.poll(status).toBe(searchEn.none)
    await page.getByRole('button', {name: searchEn.takeOff}).click()
    await results().first().waitFor()
    expect(new URL(page.url()).search).toBe('?q=companion')
  })

  it('leads to the section that the query is about', async () => {
    await open('/ja/search?q=nocanon')
    const section = results().first().getByRole('list').getByRole('link').first()
    await section.waitFor()
    const address = await section.getAttribute('href')
    expect(address).toContain(`/ja/kb/${article}#`)
    await section.click()
    await page.waitForURL(`${site}${address}`)
    await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).waitFor()
  })

  it.each(['en', 'ja'] as const)(
    'takes a pasted log of several lines to the check, and nowhere else, in %s',
    async lang => {
      const root = lang === 'en' ? '/' : '/ja/'
      const words = lang === 'en' ? searchEn : searchJa
      const trace = await readFile(new URL('../search/fixtures/pastes/full-trace.txt', import.meta.url), 'utf8')
      await open(`${root}search`)
      const asked: string[] = []
      page.on('request', request => asked.push(`${request.method()} ${request.url()}`))
      await paste(page.getByRole('searchbox'), trace)
      const offer = page.getByRole('region', {name: words.pasted.label})
      await offer.waitFor()
      expect(await offer.textContent()).toContain('atlassian-confluence.log')
      await results().first().waitFor()
      expect(await results().first().getByRole('link').first().getAttribute('href')).toBe(`${root}kb/${article}`)
      expect(await page.getByRole('searchbox').inputValue()).not.toContain('\n')
      // Longer than the pause after which a typed query goes into the address.
      await page.waitForTimeout(800)
      expect(page.url()).toBe(`${site}${root}search`)
      await offer.getByRole('button', {name: words.pasted.check}).click()
      await page.waitForURL(`${site}${root}diagnose`)
      const headline = page
        .getByRole('region', {name: (lang === 'en' ? checkEn : checkJa).answer.region})
        .getByRole('heading')
      await headline.first().waitFor()
      expect(await page.locator('main').textContent()).toContain('qsh')
      expect(asked.filter(each => !each.startsWith('GET ') || /qsh|Expecting|JwtInvalid/.test(each))).toEqual([])
    },
  )

  it('keeps a pasted query through the bar and a reload, out of the address', async () => {
    const line = await readFile(new URL('../search/fixtures/pastes/seed-log-line.txt', import.meta.url), 'utf8')
    await open('/')
    await paste(bar(), line)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site}/search`)
    await results().first().waitFor()
    await page.reload()
    await results().first().waitFor()
    expect(await results().first().getByRole('link').first().getAttribute('href')).toBe(`/kb/${article}`)
  })

  it('shows markup in a query as the text it is', async () => {
    const evil = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script> nocanon'
    await open(`/search?q=${encodeURIComponent(evil)}`)
    await results().first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(evil)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
  })

  it('answers a query of 10,000 characters', async () => {
    await open('/search')
    await page.getByRole('searchbox').fill(`nocanon ${'x'.repeat(9_992)}`)
    await results().first().waitFor()
    expect(await results().first().getByRole('link').first().getAttribute('href')).toBe(`/kb/${article}`)
  })
})

describe('keys and names', () => {
  it.each(['Control+k', 'Meta+k'])('reaches the search by %s from anywhere', async keys => {
    await open(`/ja/kb/${article}`)
    await page.keyboard.press(keys)
    expect(await bar().evaluate(field => field === document.activeElement)).toBe(true)
    await open('/search?q=nocanon')
    await page.getByRole('button').first().focus()
    await page.keyboard.press(keys)
    expect(await page.getByRole('searchbox').evaluate(field => field === document.activeElement)).toBe(true)
    await open('/', {viewport: {width: 375, height: 700}})
    await page.keyboard.press(keys)
    await page.waitForURL(`${site}/search`)
  })

  it.each(languages)(
    'names the combobox and tells its state to assistive technology in $lang',
    async ({root, label}) => {
      await open(root)
      const session = await page.context().newCDPSession(page)
      const combobox = async () => {
        const {nodes} = await session.send('Accessibility.getFullAXTree')
        const node = nodes.find(({role, ignored}) => !ignored && role?.value === 'combobox')
        const property = (name: string) => node?.properties?.find(each => each.name === name)?.value
        const active = property('activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId
        return {
          name: node?.name?.value,
          expanded: property('expanded')?.value,
          focused: property('focused')?.value,
          autocomplete: property('autocomplete')?.value,
          active: nodes.find(each => active !== undefined && each.backendDOMNodeId === active)?.role?.value,
        }
      }
      const closed = {name: label, expanded: false, focused: undefined, autocomplete: 'list', active: undefined}
      expect(await combobox()).toEqual(closed)
      await bar().focus()
      await page.keyboard.type('proxy', {delay: 5})
      await page.locator('.navbar').getByRole('option').first().waitFor()
      expect(await combobox()).toEqual({...closed, expanded: true, focused: true})
      await page.keyboard.press('ArrowDown')
      expect(await combobox()).toEqual({...closed, expanded: true, focused: true, active: 'option'})
      const {nodes} = await session.send('Accessibility.getFullAXTree')
      const selected = nodes.filter(({properties}) =>
        properties?.some(({name, value}) => name === 'selected' && value.value === true),
      )
      expect(selected.map(({role}) => role?.value)).toEqual(['option'])
      await page.keyboard.press('Escape')
      expect(await combobox()).toEqual({...closed, focused: true})
    },
  )

  it.each(['/ja/', '/ja/search'])(
    'leaves keys to an input method and searches what it committed, at %s',
    async address => {
      await open(address)
      const field = address === '/ja/' ? bar() : page.getByRole('searchbox')
      const found = address === '/ja/' ? page.locator('.navbar').getByRole('option') : results()
      await field.focus()
      const session = await page.context().newCDPSession(page)
      for (const text of ['よ', 'よう', 'ようk', 'ようこ', 'ようり', 'ようりょう', '容量']) {
        await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
        await page.waitForTimeout(60)
      }
      // Enter commits what is composed, and follows nothing.
      await page.keyboard.press('Enter')
      await page.waitForTimeout(500)
      expect(await found.count()).toBe(0)
      expect(page.url()).toBe(site + address)
      await session.send('Input.insertText', {text: '共同編集'})
      await found.first().waitFor()
    },
  )
})

describe('an index that is not what it should be', () => {
  it.each([
    ['of another version', /manifest\.json$/, () => '{"version":2}'],
    ['that is a page of HTML', /manifest\.json$/, () => '<!doctype html><script>globalThis.hit=1</script>'],
    ['whose shards hold something else', /shard-/, () => '{"terms":["<img src=x>"],"postings":{}}'],
    [
      'with a script for an address',
      /documents-/,
      (text: string) => text.replaceAll('"url":"/', '"url":"javascript:globalThis.hit=1//'),
    ],
    [
      'with an address elsewhere',
      /documents-/,
      (text: string) => text.replaceAll('"url":"/', '"url":"//evil.example/'),
    ],
    ['that is cut', /documents-/, (text: string) => text.slice(0, -9)],
    ['with a file missing', /shard-/, () => null],
  ] as const)('%s is not read: the page says so and can try again', async (_, name, tamper) => {
    page = await (await browser.newContext()).newPage()
    let isBroken = true
    await page.route('**/search/v1/**', async route => {
      if (!isBroken || !name.test(route.request().url())) return route.continue()
      const body = tamper(await (await route.fetch()).text())
      await route.fulfill(body === null ? {status: 404} : {body, contentType: 'application/json'})
    })
    await goTo(page, `${site}/search?q=nocanon`)
    const retry = page.locator('main').getByRole('button', {name: searchEn.retry})
    await retry.waitFor()
    expect(await status()).toBe(searchEn.failed)
    expect(await results().count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    isBroken = false
    await retry.click()
    await results().first().waitFor()
  })

  it('can hold markup in its titles, which is shown as the text it is', async () => {
    page = await (await browser.newContext()).newPage()
    const evil = '<img src=x onerror=globalThis.hit=1> nocanon'
    await page.route('**/search/v1/documents-*', async route => {
      const documents: {pages: {en: {title: string}}}[] = await (await route.fetch()).json()
      for (const {pages} of documents) pages.en.title = evil
      await route.fulfill({json: documents})
    })
    await goTo(page, `${site}/search?q=nocanon`)
    await results().first().waitFor()
    expect(await results().first().getByRole('link').first().textContent()).toBe(evil)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
  })
})

describe('an article that exists in one language only', () => {
  it.each([
    ['en', '/', 'ja', searchEn],
    ['ja', '/ja/', 'en', searchJa],
  ] as const)('is offered to readers of %s too, with a mark that says so', async (lang, root, other, words) => {
    page = await (await browser.newContext()).newPage()
    await page.route('**/search/v1/documents-*', async route => {
      const documents: {id: string; pages: Partial<Record<Lang, object>>}[] = await (await route.fetch()).json()
      for (const {id, pages} of documents) if (id === article) delete pages[lang]
      await route.fulfill({json: documents})
    })
    await goTo(page, `${site}${root}search?q=nocanon`)
    const first = results().first()
    await first.getByText(words.onlyIn[other]).waitFor()
    const link = first.getByRole('link').first()
    expect(await link.getAttribute('lang')).toBe(other)
    expect(await link.getAttribute('href')).toBe(`${other === 'en' ? '/' : '/ja/'}kb/${article}`)
    expect(await accessibilityProblems(page)).toEqual([])
    await bar().focus()
    await page.keyboard.type('nocanon', {delay: 5})
    const option = page.locator('.navbar').getByRole('option').first()
    expect(await option.getAttribute('lang')).toBe(other)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site}${other === 'en' ? '/' : '/ja/'}kb/${article}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(other)
  })
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
