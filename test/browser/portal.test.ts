import type {Browser, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {type PortalDemoServer, servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {launch} from './launch.ts'
import {type KnowledgeBaseHost, serveKnowledgeBase} from './portal/serve-knowledge-base.ts'

const article = 'companion-jwt-qsh-mismatch-apache-nocanon'

let browser: Browser
let host: KnowledgeBaseHost
let portal: PortalDemoServer
let page: Page
let refused: string[]

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
beforeEach(async () => {
  host.requests.length = 0
  host.replaced.clear()
  host.cors = true
  await openPage()
})
afterEach(() => page.context().close())

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await page?.context().close()
  const context = await browser.newContext(options)
  page = await context.newPage()
  refused = []
  page.on('console', message => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) refused.push(message.text())
  })
  // The demo's policy holds for everything but what the test itself evaluates.
  await context.addInitScript(() => {
    const events: {type: string; detail: unknown}[] = []
    Object.assign(globalThis, {kbEvents: events})
    for (const type of ['kb-ready', 'kb-results', 'kb-select', 'kb-error', 'kb-helped', 'kb-not-helped']) {
      document.addEventListener(type, event => events.push({type, detail: (event as CustomEvent).detail}))
    }
  })
}

async function open(lang: 'en' | 'ja', ready = true): Promise<void> {
  await page.goto(`${portal.url}?lang=${lang}`)
  if (ready) await page.getByRole('combobox', {name: /knowledge base|ナレッジベース/}).waitFor()
}

type Emitted = {readonly type: string; readonly detail: Readonly<Record<string, unknown>>}
const emitted = (): Promise<readonly Emitted[]> =>
  page.evaluate(() => (globalThis as unknown as {kbEvents: Emitted[]}).kbEvents)

const field = () => page.getByRole('combobox', {name: /knowledge base|ナレッジベース/})
const options = () => page.getByRole('option').filter({visible: true})

describe('<kb-search> on the page of another origin', () => {
  it.each([
    ['ja', 'Companion で PDF が開けない 401', '/ja/kb/'],
    ['en', 'Companion cannot open a PDF, 401', '/kb/'],
  ] as const)('suggests the article in %s while the summary is written', async (lang, summary, path) => {
    await open(lang)
    await page.locator('#summary').pressSequentially(summary, {delay: 5})
    const link = page.locator('kb-search section').getByRole('link').first()
    await expect.poll(() => link.getAttribute('href')).toBe(`${host.url.slice(0, -1)}${path}${article}`)
    // Results of what was typed half-way may come before.
    await expect.poll(async () => (await emitted()).some(({detail}) => detail.query === summary)).toBe(true)
    const results = (await emitted()).filter(event => event.type === 'kb-results')
    expect(results.length).toBeLessThan(4)
    expect(results.at(-1)?.detail).toMatchObject({query: summary, inline: true})
    expect(refused).toEqual([])
  })

  it('asks only its own host, without cookies or referrer, and never sends what was typed', async () => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await open('ja')
    await page.locator('#summary').fill('秘密の件名 nocanon')
    await page.locator('kb-search section').getByRole('link').first().waitFor()
    expect(asked.filter(url => !url.startsWith(host.url) && !url.startsWith(portal.url))).toEqual([])
    expect(decodeURIComponent(asked.join(' '))).not.toContain('秘密')
    const index = host.requests.filter(({path}) => path.startsWith('/search/'))
    expect([...new Set(index.map(({path}) => path.replace(/(?:-\d+)?\..*/, '')))]).toEqual([
      '/search/v1/manifest',
      '/search/v1/root',
      '/search/v1/shard',
      '/search/v1/documents',
    ])
    for (const {headers} of index) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
  })

  it('is worked by the keyboard alone', async () => {
    await open('en')
    await field().focus()
    await page.keyboard.type('reverse proxy', {delay: 5})
    // Results of what was typed half-way may come before.
    await expect.poll(async () => (await emitted()).some(({detail}) => detail.query === 'reverse proxy')).toBe(true)
    await expect.poll(() => options().count()).toBeGreaterThan(2)
    expect(await field().getAttribute('aria-expanded')).toBe('true')
    const active = () => page.locator('kb-search [role=option][aria-selected=true] b').allTextContents()
    expect(await active()).toEqual([])
    await page.keyboard.press('ArrowDown')
    const first = await active()
    await page.keyboard.press('ArrowDown')
    expect(await active()).not.toEqual(first)
    await page.keyboard.press('ArrowUp')
    expect(await active()).toEqual(first)
    expect(await field().getAttribute('aria-activedescendant')).toBe('option-0')
    await page.keyboard.press('ArrowUp')
    expect(await field().getAttribute('aria-activedescendant')).toBe(`option-${(await options().count()) - 1}`)
    await page.keyboard.press('Escape')
    expect(await field().getAttribute('aria-expanded')).toBe('false')
    expect(await field().inputValue()).toBe('reverse proxy')
    await page.keyboard.press('Escape')
    expect(await field().inputValue()).toBe('')
    await page.keyboard.type('nocanon', {delay: 5})
    // Results of what was typed half-way may come before.
    const isAnswered = async () =>
      (await emitted()).some(event => event.type === 'kb-results' && JSON.stringify(event.detail).includes('"nocanon"'))
    await expect.poll(isAnswered).toBe(true)
    await options().first().waitFor()
    await page.keyboard.press('ArrowDown')
    const opened = page.context().waitForEvent('page')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await opened).url()).toBe(`${host.url}kb/${article}`)
    expect((await emitted()).find(event => event.type === 'kb-select')?.detail).toMatchObject({query: 'nocanon'})
  })

  it('leaves keys to an input method and searches what it committed', async () => {
    await open('ja')
    await field().focus()
    const session = await page.context().newCDPSession(page)
    const before = (await emitted()).length
    for (const text of ['き', 'きょ', 'きょう', 'きょうどう']) {
      await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
    }
    await page.waitForTimeout(500)
    expect((await emitted()).length).toBe(before)
    await session.send('Input.insertText', {text: '共同編集'})
    await options().first().waitFor()
    const results = (await emitted()).filter(event => event.type === 'kb-results')
    expect(results.map(event => event.detail.query)).toEqual(['共同編集'])
  })

  it('says how many articles there are', async () => {
    await open('en')
    await field().fill('nocanon')
    await expect.poll(() => page.locator('kb-search').getByRole('status').textContent()).toBe('1 article')
    await field().fill('zzxqv')
    await expect.poll(() => page.locator('kb-search').getByRole('status').textContent()).toBe('No articles')
    expect(await options().count()).toBe(0)
  })

  it('lets the page keep a result from being opened, and asks whether an article helped', async () => {
    await open('en')
    await page.evaluate(() => document.addEventListener('kb-select', event => event.preventDefault()))
    await page.locator('#summary').fill('nocanon')
    await page.locator('kb-search section').getByRole('link').first().click()
    await page.getByRole('button', {name: 'Yes'}).click()
    expect(page.context().pages()).toHaveLength(1)
    const answer = (await emitted()).find(event => event.type === 'kb-helped')
    expect(answer?.detail).toEqual({query: 'nocanon', article})
    expect(await page.locator('kb-search section').textContent()).toContain('Thank you')
  })

  it('answers scripts: query, clear, focus, and attributes that change', async () => {
    await open('en')
    const search = page.locator('kb-search')
    type KbSearch = HTMLElement & {query(text: string): Promise<readonly {url: string}[]>; clear(): void}
    const query = (text: string) => search.evaluate((element, asked) => (element as KbSearch).query(asked), text)
    expect((await query('proxy')).length).toBeGreaterThan(3)
    await search.evaluate(element => element.setAttribute('limit', '2'))
    expect(await query('proxy')).toHaveLength(2)
    await search.evaluate(element => element.setAttribute('component', 'tomcat'))
    expect((await query('proxy')).map(result => result.url)).toEqual([`${host.url}kb/tomcat-scheme-base-url-https`])
    await search.evaluate(element => (element as KbSearch).clear())
    expect(await field().inputValue()).toBe('')
    await search.evaluate(element => element.focus())
    expect(await field().evaluate(input => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true)
    await search.evaluate(element => element.setAttribute('label', 'Find help'))
    await page.getByRole('combobox', {name: 'Find help'}).waitFor()
  })

  it('keeps watching a summary that the page replaced', async () => {
    await open('en')
    await page.evaluate(() => {
      const before = document.querySelector('#summary')
      const after = document.createElement('input')
      after.id = 'summary'
      before?.replaceWith(after)
    })
    await page.locator('#summary').fill('nocanon')
    await page.locator('kb-search section').getByRole('link').first().waitFor()
  })

  it.each([
    ['a newer index', 'index-version', () => host.replaced.set('/search/v1/manifest.json', '{"version":2}')],
    ['no index', 'load', () => host.replaced.set('/search/v1/manifest.json', null)],
    ['an index that is none', 'load', () => host.replaced.set('/search/v1/manifest.json', '<!doctype html>')],
  ])('falls back to the form with %s', async (_, code, breakIt) => {
    breakIt()
    await open('ja', false)
    await expect.poll(async () => (await emitted()).map(event => event.detail.code)).toEqual([code])
    await page.getByRole('textbox', {name: 'ナレッジベースを検索'}).fill('ヒープ')
    expect(await page.locator('kb-search form').getAttribute('action')).toBe(`${host.url}ja/search/`)
    expect(await field().count()).toBe(0)
  })

  it('leaves the form in place where the script cannot be had', async () => {
    host.cors = false
    await open('en', false)
    await page.getByRole('textbox', {name: 'Search the knowledge base'}).fill('heap')
    expect(await page.evaluate(() => customElements.get('kb-search') === undefined)).toBe(true)
  })

  it('does not link where an index was tampered with', async () => {
    const name = JSON.parse(await (await fetch(`${host.url}search/v1/manifest.json`)).text()).documents[0]
    const documents = await (await fetch(`${host.url}search/v1/${name}`)).text()
    host.replaced.set(`/search/v1/${name}`, documents.replaceAll('"/kb/', '"/javascript:alert(1)//'))
    await open('en')
    await field().fill('nocanon')
    const link = page.locator('kb-search [role=option]').first()
    await link.waitFor()
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${host.url}`))
  })

  it('survives hostile styles of the page around it', async () => {
    await open('en')
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('*{color:red!important;border:9px solid!important} input,div{display:none!important}')
      document.adoptedStyleSheets = [sheet]
    })
    await field().fill('nocanon')
    await options().first().waitFor()
    expect(
      await options()
        .first()
        .evaluate(option => getComputedStyle(option).color),
    ).not.toBe('rgb(255, 0, 0)')
  })
})
