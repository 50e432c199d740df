import type {Browser, Page} from 'playwright'
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
    // What comes in above pushes it away again, once or twice on a busy machine.
    const distance = () =>
      page.evaluate(async () => {
        const heading = document.getElementById('symptoms')
        heading?.scrollIntoView()
        const top = heading?.getBoundingClientRect().top ?? Number.NaN
        await new Promise(resolve => setTimeout(resolve, 1000))
        return (heading?.getBoundingClientRect().top ?? Number.NaN) - top
      })
    await expect.poll(distance).toBe(0)
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
