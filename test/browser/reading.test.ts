import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {accessibilityProblems} from './accessibility-problems.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const article = '/kb/companion-jwt-qsh-mismatch-apache-nocanon'
const site = inject('site')

let browser: Browser
let page: Page
/** What the browser refused or could not do. */
const complaints: string[] = []

beforeAll(async () => {
  browser = await launch()
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  page = await context.newPage()
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
})
afterAll(async () => {
  await browser?.close()
})

const boxOf = async (text: string) => {
  const box = await page.getByRole('heading', {name: text, exact: false}).first().boundingBox()
  if (!box) throw new Error(`Unexpected absence of ${text}`)
  return box
}

describe('an article in two languages', () => {
  it('stands side by side, section beside section, code once, after one click', async () => {
    await goTo(page, site + article)
    const codeBefore = await page.locator('.theme-code-block').count()
    await page.getByRole('link', {name: 'Side by side'}).click()
    await page.locator('main [lang=ja] h2').first().waitFor()
    expect(new URL(page.url()).search).toBe('?view=parallel')
    const [english, japanese] = [await boxOf('Environment'), await boxOf('環境')]
    expect(Math.abs(english.y - japanese.y)).toBeLessThan(8)
    expect(japanese.x).toBeGreaterThan(english.x + english.width)
    expect(await page.locator('.theme-code-block').count()).toBe(codeBefore)
    expect(await page.locator('main ol > li').first().innerText()).toMatch(/Find out whether[\s\S]*リバース プロキシ/)
    expect(await page.locator('[id=environment]').count()).toBe(1)
    const [paragraph, item] = await Promise.all(
      ['main .markdown > div > [lang=ja] > p', 'main ol > li [lang=ja]'].map(half =>
        page
          .locator(half)
          .first()
          .evaluate(element => element.getBoundingClientRect().width),
      ),
    )
    expect(item).toBeGreaterThan(0.9 * (paragraph ?? Number.NaN))
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('leads from there to the other language alone', async () => {
    await page.getByRole('navigation', {name: 'Language of this article'}).getByRole('link', {name: '日本語'}).click()
    await page.waitForURL('**/ja/**')
    expect(new URL(page.url()).search).toBe('')
    await page.locator('main h2#environment').waitFor()
    expect(await page.locator('main [lang=en] h2').count()).toBe(0)
  })

  it('is interleaved on a phone, which it fits', async () => {
    await page.setViewportSize({width: 375, height: 740})
    await goTo(page, `${site}/ja${article}?view=parallel`)
    await page.locator('main [lang=en] h2').first().waitFor()
    const [japanese, english] = [await boxOf('環境'), await boxOf('Environment')]
    expect(english.y).toBeGreaterThan(japanese.y)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.setViewportSize({width: 1280, height: 740})
  })
})

describe('a term of the glossary', () => {
  it('shows its other form and its meaning on focus and hover, moves nothing, and Escape hides it', async () => {
    await goTo(page, site + article)
    const term = page.locator('main').getByRole('button', {name: 'reverse proxy', exact: true}).first()
    const note = page.getByRole('tooltip')
    const height = await page.evaluate(() => document.body.scrollHeight)
    await term.focus()
    expect(await note.innerText()).toMatch(/リバース プロキシ\s+A server in front of Confluence/)
    expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'))
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
    await term.hover()
    expect(await note.count()).toBe(1)
    await note.hover()
    expect(await note.count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
  })

  it('is marked once in a section', async () => {
    const summary = page.locator('h2#summary ~ p [role=button]')
    const names = await summary.evaluateAll(all => all.map(each => each.textContent))
    expect(names.length).toBeGreaterThan(0)
    const terms = await page.evaluate(() => {
      const sections: string[][] = [[]]
      for (const each of document.querySelectorAll('main :is(h2, h3, [role=button][aria-expanded])')) {
        if (each.matches('h2, h3')) sections.push([])
        else sections.at(-1)?.push(each.textContent ?? '')
      }
      return sections
    })
    for (const section of terms) expect(new Set(section).size).toBe(section.length)
  })
})

describe('around the text', () => {
  it('is the whole article as Markdown, copied', async () => {
    await page.getByRole('button', {name: 'Copy as Markdown'}).click()
    await page.getByText('Copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^# Atlassian Companion cannot open a PDF/)
    expect(text).toContain('```text title="qsh.log"')
    expect(text).not.toContain('::signature')
  })

  it('are its data, which others may fetch, and its relation to the translation', async () => {
    const response = await fetch(`${site}/articles/v1${article.slice(3)}.json`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const data = await response.json()
    expect(data.facts.id).toBe(article.slice(4))
    expect(data.languages.ja.sections.map(({id}: {id: string}) => id)).toContain('summary')
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const described = texts.map(text => JSON.parse(text)).find(each => each['@type'] === 'TechArticle')
    expect(described.workTranslation).toMatchObject({inLanguage: 'ja'})
    expect(await page.locator('link[rel=alternate][hreflang=ja]').count()).toBe(1)
  })

  it('is a text about a fault that is sent by nobody but the reader', async () => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.getByText('Something is wrong or missing here').click()
    await page.getByRole('textbox', {name: 'Text for a ticket or a mail'}).fill('a typo & more')
    const mail = await page.getByRole('link', {name: 'Open in the mail program'}).getAttribute('href')
    expect(mail).toMatch(/^mailto:\?subject=Shindan.*&body=a%20typo%20%26%20more$/)
    // Parts of the site that a link in view leads to are fetched beforehand, wherever a reader is.
    expect(asked.filter(url => !url.startsWith(`${site}/assets/`))).toEqual([])
  })

  it('nothing was refused by the policy of the page', () => {
    expect(complaints).toEqual([])
  })

  it('is without JavaScript a link to the other language', async () => {
    const plain = await browser.newPage({javaScriptEnabled: false})
    await plain.goto(site + article)
    const views = plain.getByRole('navigation', {name: 'Language of this article'})
    expect(await views.getByRole('link').allInnerTexts()).toEqual(['English', '日本語'])
    await views.getByRole('link', {name: '日本語'}).click()
    expect(new URL(plain.url()).pathname).toBe(`/ja${article}/`)
    await plain.close()
  })
})
