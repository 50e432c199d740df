import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Served, serveSite} from '../../src/site/serve-site.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {build} from './build.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'
import {sitePages} from './site-pages.ts'

/** The name that hurts most: the articles of a site have it too. */
const base = '/kb/'
const article = `${base}kb/companion-jwt-qsh-mismatch-apache-nocanon`
const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)

let dir: string
let served: Served
let browser: Browser
let page: Page

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'shindan-folder-'))
  // One language is enough: the addresses of the other begin with `/kb/ja/`, which nothing else does.
  await build(dir, ['--locale', 'en'], {BASE_URL: 'kb', SITE_URL: 'https://kb.example.com/'})
  served = await serveSite({dir, port: 0, headers: true})
  browser = await launch()
  page = await browser.newPage()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await rm(dir, {recursive: true, force: true})
})

describe('a site in a folder that has the name of a folder of its own', () => {
  it('has no address in a page that leads out of it or to nothing', async () => {
    const wrong: string[] = []
    for (const address of sitePages(dir)) {
      const file = [`${address}.html`, `${address}/index.html`].map(name => path.join(dir, name)).find(existsSync)
      const html = await readFile(file ?? '', 'utf8')
      const named = [...html.matchAll(/ (?:href|src|action)=["']?(\/[^"'\s>]*)/g)].map(([, found]) => found ?? '')
      expect(named.length).toBeGreaterThan(5)
      wrong.push(...named.filter(found => !leadsToFile(found.replace(/[?#].*/, ''))))
    }
    expect(wrong).toEqual([])
  })

  it('names its whole address where it must be whole', async () => {
    const html = await readFile(path.join(dir, 'kb/companion-jwt-qsh-mismatch-apache-nocanon/index.html'), 'utf8')
    expect(/<link[^>]* rel=["']?canonical["']?[^>]*>/.exec(html)?.[0]).toContain(`https://kb.example.com${article}`)
  })

  it('leads to the list of articles, and from a search to an article', async () => {
    await goTo(page, served.url)
    await page.locator('.navbar').getByRole('link', {name: 'Articles'}).click()
    await page.waitForURL(`**${base}kb`)
    await page.locator('h1', {hasText: 'Articles'}).waitFor()
    expect(await page.locator('main li a').count()).toBeGreaterThan(20)
    await page.locator('.navbar').getByRole('combobox').fill('nocanon')
    await page.locator('.navbar').getByRole('option').first().click()
    await page.waitForURL(`**${article}**`)
    // The address changes before the page does.
    await page.locator('h1', {hasText: 'Companion'}).waitFor()
  })

  it('leads from an answer to the article', async () => {
    await goTo(page, `${served.url}diagnose`)
    const log = await readFile(new URL('qsh.log', samples))
    await page.getByLabel(checkEn.intake.label).focus()
    await page.locator('input[type=file]').first().setInputFiles({name: 'qsh.log', mimeType: 'text/plain', buffer: log})
    await page.locator('h2[data-status]').waitFor()
    await page.locator(`main a[href^="${article}"]`).first().click()
    await page.waitForURL(`**${article}**`)
    // The address changes before the page does.
    await page.locator('h1', {hasText: 'Companion'}).waitFor()
  })
})

/** Whether a path is one of the site's files; pages of the other language were not built. */
function leadsToFile(address: string): boolean {
  if (!address.startsWith(base)) return false
  const name = decodeURI(address.slice(base.length))
  if (/^ja(\/|$)/.test(name)) return true
  return [name, `${name}.html`, path.join(name, 'index.html')].some(
    each => /\.\w+$/.test(each) && existsSync(path.join(dir, each)),
  )
}
