import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'
import {samplePages} from './sample-pages.ts'
import {settle} from './settle.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

/** A page that writes down what its policy refused, what its console holds of that, and every address asked for. */
interface WatchedPage {
  readonly page: Page
  readonly refused: string[]
  readonly requested: string[]
}

async function watchedPage(): Promise<WatchedPage> {
  const page = await browser.newPage()
  const refused: string[] = []
  const requested: string[] = []
  await page.exposeFunction('refusedByPolicy', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    const {refusedByPolicy} = globalThis as unknown as {refusedByPolicy: (what: string) => void}
    addEventListener('securitypolicyviolation', event => {
      refusedByPolicy(`${event.violatedDirective} ${event.blockedURI} ${event.sample} (${location.href})`)
    })
  })
  page.on('console', message => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) refused.push(message.text())
  })
  page.on('request', request => requested.push(request.url()))
  return {page, refused, requested}
}

describe.each(['site', 'siteWithoutHeaders'] as const)('the content security policy of %s', served => {
  const origin = inject(served)
  let watched: WatchedPage

  beforeAll(async () => {
    watched = await watchedPage()
  })
  beforeEach(() => {
    watched.refused.length = 0
    watched.requested.length = 0
  })
  afterAll(async () => {
    await watched?.page.close()
  })

  // The policy is one text for all pages, and what asks for something or runs belongs to the template: pages in one language
  // each as our server sends them, ten of the articles among them, and one of each template in both languages from a server
  // without a say over headers.
  const {inTurn, byTemplate} = samplePages(inject('siteDir'))
  const addresses = served === 'site' ? inTurn(10) : [...byTemplate('en'), ...byTemplate('ja')]
  it.each(addresses)('is not violated by %s, which asks no other host', async address => {
    const {page, refused, requested} = watched
    await goTo(page, origin + address)
    // What comes into view may ask for more.
    await settle(page, () => page.keyboard.press('End'))
    expect(refused).toEqual([])
    expect(requested.length).toBeGreaterThan(0)
    expect(requested.filter(url => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url))).toEqual([])
  })

  it('is not violated by moving through the site', async () => {
    const {page, refused} = watched
    await goTo(page, `${origin}/`)
    await page.locator('.navbar').getByRole('link', {name: 'Articles'}).click()
    await page.locator('main a[href*="/kb/"]').first().click()
    await page.waitForURL('**/kb/**')
    await page.locator('.navbar button[class*=toggle]').last().click()
    await page.locator('.theme-code-block button').first().click()
    await page.goBack()
    await page.goForward()
    expect(refused).toEqual([])
  })

  it('stops a script, a style and an image that did not come with the site', async () => {
    const {page} = watched
    await goTo(page, `${origin}/`)
    const refused = await page.evaluate(async () => {
      const seen: string[] = []
      addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective))
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color: red" onclick="x()"></p><img src="http://127.0.0.1:9/x.png" alt=""><style>p {}</style>',
      )
      const script = document.createElement('script')
      try {
        script.src = 'http://127.0.0.1:9/x.js'
      } catch {
        seen.push('script src')
      }
      await fetch('http://127.0.0.1:9/').catch(() => undefined)
      await new Promise(resolve => setTimeout(resolve, 100))
      return seen
    })
    for (const directive of [
      'style-src-attr',
      'script-src-attr',
      'img-src',
      'style-src-elem',
      'script src',
      'connect-src',
    ]) {
      expect(refused).toContain(directive)
    }
  })
})
