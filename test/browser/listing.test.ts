import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import {measuredOn} from '../../src/config/rules/measured-on.ts'
import {langs} from '../../src/model/lang.ts'
import {wordsOf} from '../../src/wording/words.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {useChecker} from './check/use-checker.ts'

const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const open = useChecker()
let conf: string

beforeAll(async () => {
  const host = await readFile(new URL('plain.conf', samples), 'utf8')
  const other =
    '<VirtualHost *:443>\n    ServerName other.example.com\n    ProxyPreserveHost On\n    ProxyPass /wiki/ http://localhost:8090/wiki nocanon\n</VirtualHost>\n'
  conf = `${'# before\n'.repeat(20)}${host}${other}`
})

describe.each(langs)('the annotated configuration in %s', lang => {
  it('shows each finding below its line, and the correction beside it', async () => {
    const {drop, result, words} = await open(lang)
    await drop([{name: 'wiki.conf', content: conf}])
    const listing = result.getByRole('region', {name: /^wiki\.conf/u})
    const notes = listing.getByRole('group')
    await expect.poll(() => notes.count()).toBe(2)
    expect(await listing.locator('mark').allTextContents()).toEqual([
      'ProxyPass / http://localhost:8090/',
      'ProxyPass /wiki/ http://localhost:8090/wiki nocanon',
    ])
    expect(await notes.first().textContent()).toContain(wordsOf(lang).report.measured(measuredOn('path-reencoded')))
    // What is far from a finding is folded, and unfolds in place.
    expect(await listing.textContent()).not.toContain('# before# before# before# before')
    await listing.getByRole('button', {name: words.listing.unfold(20)}).click()
    expect(await listing.textContent()).toContain('# before# before# before# before')

    await notes.first().getByRole('button', {name: words.listing.showFix}).click()
    const fix = listing.getByRole('region', {name: words.listing.corrections(24)})
    expect(await fix.locator('ins').first().textContent()).toContain('http://localhost:8090/ nocanon')
    const [note, beside] = await Promise.all([notes.first().boundingBox(), fix.boundingBox()])
    expect(beside?.x).toBeGreaterThan((note?.x ?? 0) + (note?.width ?? 0) - 1)
    // One at a time.
    await notes.last().getByRole('button', {name: words.listing.showFix}).click()
    expect(await fix.isVisible()).toBe(false)
  })

  it('leads from finding to finding by keyboard', async () => {
    const {page, drop, result, words} = await open(lang)
    await drop([{name: 'wiki.conf', content: conf}])
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const next = result.getByRole('button', {name: words.listing.next, exact: true})
    await next.focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/24/u)
    await next.focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/30/u)
    await next.focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/24/u)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await result.getByRole('region', {name: words.listing.corrections(24)}).waitFor()
  })

  // What axe looks for depends on neither language nor width together with the other.
  it.each(lang === 'ja' ? [360] : [1280])('has no fault that axe knows, and fits %i px', async width => {
    const {page, drop, result, words} = await open(lang, {viewport: {width, height: 800}})
    await drop([{name: 'wiki.conf', content: conf}])
    await result.getByRole('button', {name: words.listing.showFix}).first().click()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })
})
