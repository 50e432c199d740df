import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {openChecker} from './check/checker-page.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'
import {samplePages} from './sample-pages.ts'

const site = inject('site')
const pages = samplePages(inject('siteDir'))
const phone = {width: 360, height: 740}
/** What is left of a window of 1280 px that is zoomed to 200 %. */
const zoomed = {width: 640, height: 450}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage({viewport: phone, deviceScaleFactor: 2})
})
afterAll(async () => {
  await browser?.close()
})

/**
 * What does not fit: the page if it scrolls sideways, and each text that is cut off for good. What scrolls by itself,
 * what is hidden on purpose and what is abbreviated with an ellipsis fits.
 */
function misfits(seen: Page): Promise<readonly string[]> {
  return seen.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : []
    for (const element of document.body.querySelectorAll<HTMLElement>('main *, footer *, .navbar__inner *')) {
      const style = getComputedStyle(element)
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
      const isMeant = style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (!hides || isMeant || element.scrollWidth <= element.clientWidth + 1) continue
      found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`)
    }
    return found
  })
}

/** Each mark that begins a line although it belongs to the inline code before it. */
function strayMarks(seen: Page): Promise<readonly string[]> {
  return seen.evaluate(() =>
    [...document.querySelectorAll('.markdown :not(pre) > code')].flatMap(code => {
      const after = code.nextSibling
      const mark = /^[。、.,:;)]/u.exec(after?.nodeType === Node.TEXT_NODE ? (after.textContent ?? '') : '')
      const line = [...code.getClientRects()].at(-1)
      if (!after || !mark || !line) return []
      const range = document.createRange()
      range.setStart(after, 0)
      range.setEnd(after, 1)
      return range.getBoundingClientRect().top > line.bottom - 4 ? [`${code.textContent} ${mark[0]}`] : []
    }),
  )
}

// On a phone, a word that fills its line to the last pixel still loses its mark.
it.each(['en', 'ja'])('no line of an article in %s begins with the mark behind a code', async lang => {
  const seen = await browser.newPage({viewport: {width: 1280, height: 900}})
  for (const article of [
    'pkix-path-building-failed',
    'jndi-datasource-maxactive-ignored',
    'saml-timing-issues-clock',
  ]) {
    await goTo(seen, `${site}${lang === 'en' ? '' : '/ja'}/kb/${article}/`)
    expect(await strayMarks(seen), article).toEqual([])
  }
  await seen.close()
})

// Text, code and tables are there without scripts; what scripts add belongs to the template. In Japanese, whose words do not
// break at blanks.
it('no page in Japanese is wider than a phone of 360 px', async () => {
  const context = await browser.newContext({viewport: phone, javaScriptEnabled: false})
  const seen = await context.newPage()
  for (const address of pages.all('ja')) {
    await seen.goto(site + address)
    expect(await misfits(seen), address).toEqual([])
    expect(await seen.locator('h1').first().isVisible(), address).toBe(true)
  }
  await context.close()
})

describe.each([
  ['a phone of 360 px', phone],
  ['a window of 1280 px at 200 %', zoomed],
] as const)('on %s', (_, viewport) => {
  // One page of each template with the bar, which belongs to the template: on a phone in both languages, and where there
  // is more room in English, whose words are longer.
  const addresses = [...pages.byTemplate('en'), ...(viewport === phone ? pages.byTemplate('ja') : [])]

  beforeAll(() => page.setViewportSize(viewport))

  it.each(addresses)('all of %s can be read without scrolling sideways', async address => {
    await goTo(page, site + address)
    expect(await misfits(page)).toEqual([])
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    // The bar folds: what stood in it must be within reach.
    await page.locator('.navbar__toggle').click()
    await expect.poll(() => page.locator('.navbar-sidebar').getByRole('link').count()).toBeGreaterThan(3)
    expect(await misfits(page)).toEqual([])
  })

  it.each([
    ['en', checkEn],
    ['ja', checkJa],
  ] as const)('so can an answer in %s', async (lang, words) => {
    const checker = await openChecker(browser, site, lang, {viewport, deviceScaleFactor: 2})
    await checker.page.getByRole('button', {name: words.intake.sample}).click()
    await checker.headline.waitFor()
    for (const more of await checker.result.locator('details > summary').all()) await more.click()
    expect(await misfits(checker.page)).toEqual([])
    await checker.close()
  })
})
