import type {Browser, FrameLocator, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'
import {type Host, serveHost} from './portal/serve-host.ts'
import {type KnowledgeBaseHost, serveKnowledgeBase} from './portal/serve-knowledge-base.ts'
import {strictestPolicy} from './portal/strictest-policy.ts'

let browser: Browser
let base: KnowledgeBaseHost
let host: Host
let page: Page

beforeAll(async () => {
  base = await serveKnowledgeBase()
  host = await serveHost()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  base?.close()
})
beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, {violations})
    document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective))
  })
})
afterEach(() => page.context().close())

interface Message {
  readonly type: string
  readonly detail: Readonly<Record<string, unknown>>
}
const messages = (): Promise<readonly Message[]> =>
  page.evaluate(() => (globalThis as unknown as {messages: Message[]}).messages)

/** What the guide tells the owner of a portal to write. */
const listening = (origin: string) => `window.messages = []
const frame = document.querySelector('iframe')
addEventListener('message', event => {
  if (event.origin !== '${origin}' || event.source !== frame.contentWindow) return
  messages.push(event.data)
  if (event.data.type === 'kb-height') frame.height = event.data.detail.height
})`

async function open(parameters: string, headers: Readonly<Record<string, string>> = {}): Promise<FrameLocator> {
  const {origin} = new URL(base.url)
  host.page = {
    html: `<iframe title="Knowledge base" width="600" src="${base.url}embed/v1/frame.html?${parameters}"></iframe><script src="/host.js"></script>`,
    script: listening(origin),
    headers: {'Content-Security-Policy': strictestPolicy(base.url, ''), ...headers},
  }
  await page.goto(host.url)
  return page.frameLocator('iframe[title]')
}

/** As the portal's own script would. */
function send(message: unknown, target = new URL(base.url).origin): Promise<void> {
  return page.evaluate(
    ([data, to]) =>
      (document.querySelector('iframe') as HTMLIFrameElement).contentWindow?.postMessage(data, to as string),
    [message, target] as const,
  )
}

const ours = () => `lang=en&origin=${encodeURIComponent(new URL(host.url).origin)}`
const types = async () => (await messages()).map(({type}) => type)

describe('the page that portals frame', () => {
  it('searches under the strictest policy and reports to its parent', async () => {
    const frame = await open(ours())
    await frame.getByRole('combobox').fill('nocanon')
    const link = frame.getByRole('option').first()
    await link.waitFor()
    const [, inner] = page.frames()
    expect(await inner?.evaluate(() => (globalThis as unknown as {violations: string[]}).violations)).toEqual([])
    expect(await page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations)).toEqual([])
    const opened = page.context().waitForEvent('page')
    await link.click()
    expect((await opened).url()).toContain(`${base.url}kb/`)
    await expect.poll(types).toEqual(expect.arrayContaining(['kb-ready', 'kb-height', 'kb-results', 'kb-select']))
  })

  it('grows with its list and shrinks again', async () => {
    const frame = await open(ours())
    await frame.getByRole('combobox').waitFor()
    const height = async () => Number(await page.locator('iframe[title]').getAttribute('height'))
    await expect.poll(height).toBeGreaterThan(40)
    const closed = await height()
    await frame.getByRole('combobox').fill('proxy')
    await expect.poll(height).toBeGreaterThan(closed + 100)
    const [, inner] = page.frames()
    await expect
      .poll(() => inner?.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight))
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(height).toBeLessThan(closed + 60)
  })

  it('does what its parent asks for', async () => {
    const frame = await open(ours())
    await frame.getByRole('combobox').waitFor()
    await send({type: 'kb-query', text: 'nocanon'})
    await frame.getByRole('option').first().waitFor()
    await send({type: 'kb-suggest', text: '<img src=x onerror=alert(1)> nocanon'})
    await frame.locator('section').getByRole('link').first().waitFor()
    await frame.locator('section').getByRole('link').first().click()
    await frame.getByRole('button', {name: 'No'}).click()
    await expect.poll(types).toContain('kb-not-helped')
    await send({type: 'kb-clear'})
    await expect.poll(() => frame.getByRole('combobox').inputValue()).toBe('')
    await expect.poll(() => frame.locator('section').isVisible()).toBe(false)
    const results = (await messages()).filter(({type}) => type === 'kb-results').map(({detail}) => detail.inline)
    expect(results.slice(0, 2)).toEqual([false, true])
  })

  it.each([
    ['without an origin', 'lang=en'],
    ['with a star', 'lang=en&origin=*'],
    ['with an origin that is none of the web', 'lang=en&origin=javascript:alert(1)'],
    ['with the origin of somebody else', 'lang=en&origin=https://portal.example'],
  ])('keeps silent and deaf %s, and searches', async (_, parameters) => {
    const frame = await open(parameters)
    await frame.getByRole('combobox').waitFor()
    await send({type: 'kb-query', text: 'proxy'})
    await frame.getByRole('combobox').fill('nocanon')
    await frame.getByRole('option').first().waitFor()
    expect(await frame.getByRole('combobox').inputValue()).toBe('nocanon')
    expect(await messages()).toEqual([])
  })

  it('ignores what is no request, and windows other than its parent', async () => {
    const frame = await open(ours())
    await frame.getByRole('combobox').waitFor()
    const others = [
      null,
      'kb-query',
      {type: 'kb-query', text: {}},
      {type: 'toString', text: 'x'},
      {type: ['kb-query']},
      7,
    ]
    for (const message of others) await send(message)
    const [, inner] = page.frames()
    // The frame itself has the knowledge base's origin, and a sibling of the parent's origin is not the parent.
    await inner?.evaluate(() => window.postMessage({type: 'kb-query', text: 'own'}, '*'))
    host.page = {
      html: '<script src="/host.js"></script>',
      script: `parent.frames[0].postMessage({type: 'kb-query', text: 'sibling'}, '*')`,
    }
    await page.evaluate(() => {
      const sibling = document.createElement('iframe')
      sibling.src = '/sibling'
      document.body.append(sibling)
    })
    await page.waitForTimeout(500)
    expect(await frame.getByRole('combobox').inputValue()).toBe('')
    await send({type: 'kb-query', text: 'nocanon'})
    await expect.poll(() => frame.getByRole('combobox').inputValue()).toBe('nocanon')
  })

  it('takes language, number, component and label from its address', async () => {
    const frame = await open('lang=ja&limit=2&component=reverse-proxy&label=%3Cb%3E%E8%A3%BD%E5%93%81')
    await frame.getByRole('combobox', {name: '<b>製品'}).fill('プロキシ')
    await frame.getByRole('option').first().waitFor()
    expect(await frame.getByRole('option').count()).toBeLessThanOrEqual(2)
    expect(await frame.getByRole('option').first().getAttribute('href')).toContain('/ja/kb/')
    expect(await frame.locator('html').getAttribute('lang')).toBe('ja')
  })

  it.each(['component=&label=', 'limit=-1', 'limit=0', 'limit=many'])('takes %s as missing', async parameters => {
    const found = async (asked: string) => {
      const frame = await open(`lang=en&${asked}`)
      await frame.getByRole('combobox', {name: 'Search the knowledge base'}).fill('confluence')
      await frame.getByRole('option').first().waitFor()
      return frame.getByRole('option').count()
    }
    expect(await found(parameters)).toBe(await found(''))
  })

  it('runs in a page that is isolated across origins', async () => {
    const frame = await open(ours(), {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
    await frame.getByRole('combobox').waitFor()
  })

  it('has a form in each language where scripts are off, and one where the index is missing', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const plain = await context.newPage()
    await plain.goto(`${base.url}embed/v1/frame.html`)
    await plain.getByRole('textbox', {name: 'ナレッジベースを検索'}).fill('ヒープ')
    const opened = context.waitForEvent('page')
    await plain.getByRole('button', {name: '検索'}).click()
    await expect.poll(async () => decodeURIComponent((await opened).url())).toBe(`${base.url}ja/search/?q=ヒープ`)
    await context.close()
    base.replaced.set('/search/v1/manifest.json', null)
    const frame = await open(ours())
    await expect.poll(types).toContain('kb-error')
    base.replaced.clear()
    expect(await frame.getByRole('textbox').count()).toBe(1)
    await frame.getByRole('textbox').fill('heap')
    const answered = page.context().waitForEvent('page')
    await frame.getByRole('button').click()
    await expect.poll(async () => (await answered).url()).toBe(`${base.url}search/?q=heap`)
  })

  it.each(['en', 'ja'])('has nothing for axe to complain about in %s', async lang => {
    await page.setViewportSize({width: 360, height: 800})
    await page.goto(`${base.url}embed/v1/frame.html?lang=${lang}`)
    await page.getByRole('combobox').fill('proxy')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
