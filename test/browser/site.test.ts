import type {Browser, Locator, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'
const site = inject('site')

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

async function open(address: string): Promise<Page> {
  const page = await browser.newPage()
  await goTo(page, site + address)
  return page
}

/** Its middle in the window, in CSS pixels from the left and from the top. */
async function middle(element: Locator): Promise<[x: number, y: number]> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not shown.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

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
    // By the mouse alone: hover() and click() may scroll the page before they act, though the bar is in view.
    const menu = page.locator('.navbar .dropdown').first()
    await page.mouse.move(...(await middle(menu)))
    const japanese = page.locator('.navbar a[lang=ja]')
    await japanese.waitFor()
    await expect.poll(() => menu.evaluate(opened => opened.getAnimations({subtree: true}).length)).toBe(0)
    await page.mouse.click(...(await middle(japanese)))
    await page.waitForURL('**/ja/**')
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
    const page = await browser.newPage({javaScriptEnabled: false})
    await page.goto(site + address)
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
