import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {openChecker} from './check/checker-page.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'
import {samplePages} from './sample-pages.ts'

const site = inject('site')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
})

describe('axe finds nothing, in the light and in the dark,', () => {
  // An article is a template and prose: four of them stand for all, and either language for the other.
  it.each(samplePages(inject('siteDir')).inTurn(4))('on %s', async address => {
    await goTo(page, site + address)
    for (const check of await page.locator('main details > summary').all()) await check.click()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it.each<Lang>(['en', 'ja'])('on an answer in %s', async lang => {
    const checker = await openChecker(browser, site, lang)
    await checker.page.getByRole('button', {name: checker.words.intake.sample}).click()
    await checker.headline.waitFor()
    expect(await accessibilityProblems(checker.page)).toEqual([])
    await checker.close()
  })

  it.each<Lang>(['en', 'ja'])('on what cannot be read and on articles found instead in %s', async lang => {
    const checker = await openChecker(browser, site, lang)
    await checker.drop([
      {name: 'nothing.log', content: ''},
      {name: 'dialog.txt', content: 'Unexpected response status code 401 from confluence.example.com'},
    ])
    await checker.result.locator('ol > li').first().waitFor()
    await checker.paste(' ')
    await checker.page.getByRole('alert').waitFor()
    expect(await accessibilityProblems(checker.page)).toEqual([])
    await checker.close()
  })
})
