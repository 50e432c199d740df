import {readFile} from 'node:fs/promises'
import type {Browser, Locator, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {embeddedCheckEn} from '../../src/wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../../src/wording/embedded-check.ja.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'
const samples = new URL(`../../docs${article}/samples/`, import.meta.url)
const sample = (name: string) => readFile(new URL(name, samples), 'utf8')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
})

describe.each([
  {root: '', words: checkEn, embedded: embeddedCheckEn},
  {root: '/ja', words: checkJa, embedded: embeddedCheckJa},
])('the checks within $root/kb/…', ({root, words, embedded}) => {
  const check = (name: string) => page.locator('main details').filter({hasText: name}).first()

  beforeAll(() => goTo(page, inject('site') + root + article))

  async function give(place: Locator, text: string): Promise<void> {
    if (!(await place.evaluate(element => (element as HTMLDetailsElement).open))) {
      await place.locator('> summary').click()
    }
    const field = place.getByLabel(words.intake.label)
    await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
    await field.focus()
    await field.selectText()
    await page.keyboard.press('Control+V')
  }

  it('find the problem in a log, and say which cause it may have', async () => {
    const place = check(embedded.log)
    await give(place, await sample('qsh-one-line.log'))
    await place.getByRole('heading', {name: words.embedded.found}).waitFor()
    expect(await place.locator('a[href$="#cause-path-reencoded"]').count()).toBeGreaterThan(0)
  })

  it('do not take another exception for it', async () => {
    const place = check(embedded.log)
    await give(place, await sample('other-exception.log'))
    await place.getByRole('heading', {name: words.embedded.notFound}).waitFor()
    expect(await place.locator('a[href*="#cause-"]').count()).toBe(0)
  })

  it('show the corrected virtual host', async () => {
    const place = check(embedded.config)
    await give(place, await sample('plain.conf'))
    await place.getByRole('heading', {name: words.embedded.found}).waitFor()
    expect(await place.locator('ins').allTextContents()).toContainEqual(
      expect.stringContaining('ProxyPass / http://localhost:8090/ nocanon'),
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      place
        .getByRole('button', {name: new RegExp(words.fix.download('.*'), 'u')})
        .first()
        .click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe(await sample('nocanon.conf'))
  })

  it('find nothing in the corrected virtual host', async () => {
    const place = check(embedded.config)
    await give(place, await sample('nocanon.conf'))
    await place.getByRole('heading', {name: words.embedded.notFound}).waitFor()
    expect(await place.locator('ins').count()).toBe(0)
  })
})
