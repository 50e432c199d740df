import {mkdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright'
import {servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {serveSite} from '../../src/site/serve-site.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

/**
 * `npm run screenshots`: the pictures of the README, taken from the site in `build/`, or in `SHINDAN_SITE_DIR`.
 * Japanese text needs a Japanese font on the machine.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'src/site/static/img/screenshots')
const article = 'kb/companion-jwt-qsh-mismatch-apache-nocanon'
const samples = path.join(root, 'docs', article, 'samples')

await mkdir(folder, {recursive: true})
const site = await serveSite({dir: process.env.SHINDAN_SITE_DIR ?? path.join(root, 'build'), port: 0, headers: true})
const portal = await servePortalDemo({port: 0, knowledgeBaseUrl: site.url})
const browser = await launch()
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'light'})
  await diagnose(page)
  await goTo(page, site.url + article)
  await shoot(page, 'article-en')
  await suggest(page)
} finally {
  await browser.close()
  await Promise.all([site.close(), portal.close()])
}

async function diagnose(page: Page): Promise<void> {
  await goTo(page, `${site.url}ja/diagnose`)
  const [log, config] = await Promise.all(
    ['qsh-one-line.log', 'plain.conf'].map(name => readFile(path.join(samples, name))),
  )
  await page.locator('input[type=file]').setInputFiles([
    {name: 'atlassian-confluence.log', mimeType: 'text/plain', buffer: log as Buffer},
    {name: 'confluence.conf', mimeType: 'text/plain', buffer: config as Buffer},
  ])
  const headline = page.locator('main h2[data-status=confirmed]')
  await headline.waitFor()
  // The inputs above, the verdict and the corrected file below.
  await page.getByRole('list').getByText('confluence.conf').first().waitFor()
  await headline.evaluate(element => {
    element.blur()
    window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 240)
  })
  await shoot(page, 'diagnose-ja')
}

async function suggest(page: Page): Promise<void> {
  await page.goto(portal.url)
  await page.getByRole('combobox', {name: 'ナレッジベースを検索'}).waitFor()
  await page.locator('#summary').fill('Companion で PDF が開けない 401')
  await page.locator('kb-search section').getByRole('link').first().waitFor()
  await shoot(page, 'portal-ja')
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide'})
  process.stdout.write(`${name}.png\n`)
}
