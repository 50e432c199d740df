import {readFile} from 'node:fs/promises'
import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {embeddedCheckEn} from '../../src/wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../../src/wording/embedded-check.ja.ts'
import {searchEn} from '../../src/wording/search.en.ts'
import {searchJa} from '../../src/wording/search.ja.ts'
import {goTo} from './go-to.ts'
import {tabTo} from './keyboard/tab-to.ts'
import {launch} from './launch.ts'

const site = inject('site')
const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'
const samples = new URL(`../../docs${article}/samples/`, import.meta.url)
const sample = (name: string) => readFile(new URL(name, samples), 'utf8')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  page = await context.newPage()
  return () => context.close()
})

const press = (key: string) => page.keyboard.press(key)

async function paste(text: string): Promise<void> {
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await press('Control+V')
}

describe.each([
  {lang: 'en' as Lang, root: '', words: checkEn, embedded: embeddedCheckEn, search: searchEn},
  {lang: 'ja' as Lang, root: '/ja', words: checkJa, embedded: embeddedCheckJa, search: searchJa},
])('with the keyboard alone, in $lang', ({lang, root, words, embedded, search}) => {
  it('a reader checks, takes the corrected file, and starts over', async () => {
    await goTo(page, `${site}${root}/diagnose`)
    const button = (name: string) => page.getByRole('button', {name, exact: true})
    const result = page.getByRole('region', {name: words.answer.region})
    const headline = result.getByRole('heading', {level: 2})
    const status = () => headline.getAttribute('data-status')
    const field = page.getByLabel(words.intake.label)

    // The first stop leads past the navigation.
    await press('Tab')
    await press('Enter')
    await tabTo(page, field)
    await paste(await sample('qsh-one-line.log'))
    await expect.poll(status).toBe('likely')
    await tabTo(page, button(words.intake.clear))
    await press('Enter')
    await expect.poll(() => headline.count()).toBe(0)

    // What is typed counts as what is pasted.
    expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.insertText(await sample('plain.conf'))
    await tabTo(page, button(words.intake.check))
    await press('Enter')
    await expect.poll(status).toBe('waiting')
    await tabTo(page, field, 'Shift+Tab')
    await press('Control+A')
    await paste(await sample('plain.conf'))
    await paste(await sample('qsh.log'))
    await expect.poll(status).toBe('confirmed')
    await tabTo(page, button(words.intake.checkAgain))
    await press('Enter')
    await expect.poll(() => headline.evaluate(element => element === document.activeElement)).toBe(true)

    await tabTo(page, result.locator('h3').getByRole('link').first())
    expect(await result.locator('h3').getByRole('link').first().getAttribute('href')).toBe(`${root}${article}`)
    await tabTo(page, result.getByRole('button', {name: new RegExp(words.fix.download('.*'), 'u')}).first())
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
    expect(await readFile(await download.path(), 'utf8')).toBe(await sample('nocanon.conf'))

    await tabTo(page, button(words.intake.clear), 'Shift+Tab')
    await press('Enter')
    expect(await headline.count()).toBe(0)
    expect(await field.inputValue()).toBe('')
    expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('opens and uses a check within the article', async () => {
    await goTo(page, `${site}${root}${article}`)
    await press('Tab')
    await press('Enter')
    const check = page.locator('main details').filter({hasText: embedded.log})
    await tabTo(page, check.locator('> summary'))
    await press('Enter')
    const field = check.getByLabel(words.intake.label)
    await field.waitFor()
    await tabTo(page, field)
    await paste(await sample('qsh-one-line.log'))
    await check.getByRole('heading', {name: words.embedded.found}).waitFor()
    await tabTo(page, check.getByRole('link', {name: words.embedded.together}))
    await press('Enter')
    await page.waitForURL(`${site}${root}/diagnose`)
  })

  it('searches from the bar', async () => {
    await goTo(page, `${site}${root}/guide`)
    const bar = page.getByRole('combobox', {name: search.label})
    await tabTo(page, bar)
    await page.keyboard.type('nocanon')
    const selected = page.locator('.navbar [role=option][aria-selected=true]')
    await page.locator('.navbar').getByRole('option').first().waitFor()
    expect(await selected.count()).toBe(0)
    await press('ArrowDown')
    const first = await selected.textContent()
    await press('ArrowDown')
    expect(await selected.textContent()).not.toBe(first)
    await press('ArrowUp')
    expect(await selected.textContent()).toBe(first)
    await press('Enter')
    await page.waitForURL(`${site}${root}${article}`)
  })

  it('changes the language', async () => {
    await goTo(page, `${site}${root}/guide/check`)
    const other = lang === 'en' ? 'ja' : 'en'
    await tabTo(page, page.locator('.navbar .dropdown > a'))
    await press('Enter')
    const choice = page.locator(`.navbar .dropdown a[lang=${other}]`)
    await choice.waitFor()
    await tabTo(page, choice)
    await press('Enter')
    await page.waitForURL(`${site}${lang === 'en' ? '/ja' : ''}/guide/check`)
    expect(await page.locator('html').getAttribute('lang')).toBe(other)
  })

  it('follows a suggestion of the demo portal', async () => {
    const portal = await servePortalDemo({port: 0, knowledgeBaseUrl: `${site}/`})
    try {
      await page.goto(`${portal.url}?lang=${lang}`)
      await page.getByRole('combobox', {name: search.label}).waitFor()
      await tabTo(page, page.locator('#summary'))
      await page.keyboard.type('Companion 401')
      const suggestion = page.locator('kb-search section').getByRole('link').first()
      await suggestion.waitFor()
      await tabTo(page, suggestion)
      const [opened] = await Promise.all([page.context().waitForEvent('page'), press('Enter')])
      await opened.waitForURL(`${site}${root}${article}`)
    } finally {
      await portal.close()
    }
  })
})
