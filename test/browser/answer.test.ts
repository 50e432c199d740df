import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {useChecker} from './check/use-checker.ts'

const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const unknown = `2024-01-08 09:32:51,795 ERROR [http-nio-8090-exec-7] [confluence.pages.Saver] save Unable to save page 12 of "Tokyo"
org.hibernate.exception.JDBCConnectionException: gone
${'\tat a.b.C.d(C.java:1)\n'.repeat(30)}`

const open = useChecker()
let log: string
let conf: string

beforeAll(async () => {
  log = await readFile(new URL('qsh.log', samples), 'utf8')
  conf = await readFile(new URL('plain.conf', samples), 'utf8')
})

describe.each(langs)('an answer in %s', lang => {
  it('shows the article beside it, without a request and without a network', async () => {
    const {page, drop, headline, result, verdict, words} = await open(lang)
    const requests: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith('blob:')) requests.push(request.url())
    })
    await page.context().setOffline(true)
    await drop([
      {name: 'atlassian-confluence.log', content: log + unknown},
      {name: 'wiki.conf', content: conf},
    ])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    const button = result.getByRole('button', {name: words.answer.openArticle})
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await button.click()
    const panel = result.getByRole('complementary')
    const headings = await panel.getByRole('heading').allTextContents()
    expect(headings.length).toBeGreaterThan(2)
    expect(await panel.textContent()).toContain('nocanon')
    const box = await panel.boundingBox()
    const cause = await verdict('path-reencoded').first().boundingBox()
    expect(box?.x).toBeGreaterThan((cause?.x ?? 0) + (cause?.width ?? 0))
    // Links of the site itself load their pages as soon as they are seen.
    await page.mouse.wheel(0, 20_000)
    await result.getByRole('link').last().hover()
    await page.waitForTimeout(500)
    expect(requests).toEqual([])
    expect(await accessibilityProblems(page)).toEqual([])
    await result.getByRole('button', {name: words.answer.closeArticle}).click()
    expect(await panel.count()).toBe(0)
    await page.context().setOffline(false)
    await result
      .getByRole('link', {name: /nocanon/u})
      .first()
      .click()
    await page.waitForURL(/\/kb\/companion-jwt-qsh-mismatch-apache-nocanon/u)
    await page.goBack()
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
  })

  it('unfolds a long event, and searches for what no article knows', async () => {
    const {page, drop, result, words} = await open(lang)
    await drop([{name: 'a.log', content: unknown.repeat(3)}])
    await result.locator('summary').filter({hasText: 'JDBCConnectionException'}).click()
    const lines = result.locator('figure pre > span')
    expect(await lines.count()).toBe(8)
    await result.getByRole('button', {name: words.answer.unfold(24)}).click()
    expect(await lines.count()).toBe(32)
    await result.getByRole('button', {name: words.answer.fold}).click()
    expect(await lines.count()).toBe(8)
    await result.getByRole('button', {name: words.answer.copyTerms}).click()
    await result.getByText(words.fix.copied).waitFor()
    const terms = 'JDBCConnectionException Unable to save page of'
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(terms)
    await result.getByRole('button', {name: words.answer.searchHere}).click()
    await result.locator('[data-kind="answered"]').waitFor()
    expect(page.url()).not.toContain('JDBC')
    expect(await accessibilityProblems(page)).toEqual([])
  })
})
