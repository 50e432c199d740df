import axe from 'axe-core'
import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {launch} from './launch.ts'
import {sitePages} from './site-pages.ts'

const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'
const site = inject('site')

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(site + address, {waitUntil: 'networkidle'})
  return page
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly {readonly target: unknown; readonly failureSummary: string}[]
  }[]
}

/** What axe finds: rule, place, reason. Its source is evaluated by the debugger, which the page's policy lets pass. */
async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(() =>
    (globalThis as unknown as {axe: {run: () => Promise<AxeResult>}}).axe.run(),
  )
  return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
}

describe('a page on a phone of 360 px', () => {
  it.each(sitePages(inject('siteDir')))('%s does not scroll sideways', async address => {
    const page = await open(address, {viewport: {width: 360, height: 740}})
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider).toBe(0)
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('in the %s, axe finds nothing', colorScheme => {
  const addresses = ['/', article, '/diagnose', '/search?q=companion', '/kb', '/guide'].flatMap(address => [
    address,
    `/ja${address}`,
  ])
  it.each(addresses)('on %s', async address => {
    const page = await open(address, {colorScheme})
    await page.mouse.wheel(0, 20_000)
    await page.waitForTimeout(300)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.close()
  })
})

describe('the switch to the other language', () => {
  const toJapanese = async (page: Page) => {
    await page.locator('.navbar .dropdown').first().hover()
    await page.locator('.navbar a[lang=ja]').click()
    await page.waitForURL('**/ja/**')
  }

  it('keeps the section that the address names', async () => {
    const page = await open(`${article}#diagnosis`)
    await toJapanese(page)
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/ja${article}#diagnosis`)
    await page.close()
  })

  it('keeps the section that was scrolled to', async () => {
    const page = await open(article)
    await page.evaluate(() => document.getElementById('symptoms')?.scrollIntoView())
    await toJapanese(page)
    expect(new URL(page.url()).hash).toBe('#symptoms')
    await page.close()
  })

  it('stays at the top for a reader who is there', async () => {
    const page = await open(article)
    await toJapanese(page)
    expect(new URL(page.url()).hash).toBe('')
    await page.close()
  })
})

describe('an article', () => {
  it.each([article, `/ja${article}`])('%s can be read without JavaScript', async address => {
    const page = await open(address, {javaScriptEnabled: false})
    expect(await page.locator('main').textContent()).toContain('JwtInvalidClaimException')
    expect(await page.locator('.kb-facts dl').count()).toBeGreaterThan(0)
    expect(await page.locator('.theme-code-block').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('describes itself to search engines', async () => {
    const page = await open(`/ja${article}`)
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const data = texts.map(text => JSON.parse(text)).find(each => each['@type'] === 'TechArticle')
    expect(data).toMatchObject({inLanguage: 'ja', dateModified: '2025-09-26'})
    await page.close()
  })
})

describe('the keyboard alone', () => {
  it('reaches the content past the navigation', async () => {
    const page = await open(article)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.navbar') === null)).toBe(true)
    await page.close()
  })
})
