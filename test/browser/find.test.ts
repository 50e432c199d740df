import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, expect, inject, it} from 'vitest'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const site = inject('site')
const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
})

// axe, widths and keyboards are tried on every page of the site elsewhere.
it.each([
  ['Symptom', 'symptom', 'The message with status code 401 appears'],
  ['Message', 'literal', "Expecting claim 'qsh' to have value"],
  ['Component', 'component', 'Companion app'],
  ['Rule', 'rule', 'path-reencoded'],
])('leads from a %s to an article', async (name, address, text) => {
  await goTo(page, `${site}/kb`)
  await page.getByRole('navigation', {name: 'Articles by'}).getByRole('link', {name, exact: true}).click()
  await page.waitForURL(`**/find/${address}`)
  const main = page.locator('main')
  await main.getByText(text).first().waitFor()
  expect(await main.locator(`a[href^="${article}"]`).count()).toBeGreaterThan(0)
})

it('speaks Japanese, and leaves messages as they are', async () => {
  await goTo(page, `${site}/ja/find/literal`)
  expect(await page.locator('h1').innerText()).toBe('メッセージから探す')
  expect(await page.locator('main code[lang=en]').allInnerTexts()).toContain('Failure during JWT authentication')
})
