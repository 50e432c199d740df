import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright'
import {servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'
import {serveSite} from '../../src/site/serve-site.ts'
import {launch} from './launch.ts'

/** `npm run screenshots`: the pictures of the README, taken from the site in `build/`. Japanese text needs a Japanese font on the machine. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'src/site/static/img/screenshots')
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')

const site = await serveSite({dir: path.join(root, 'build'), port: 0, headers: true})
const portal = await servePortalDemo({port: 0, knowledgeBaseUrl: site.url})
const browser = await launch()
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, deviceScaleFactor: 1})
  await diagnose(page)
  await page.goto(`${site.url}kb/companion-jwt-qsh-mismatch-apache-nocanon`)
  await shoot(page, 'article-en')
  await page.goto(portal.url)
  await page.locator('#summary').fill('Companion で PDF が開けない 401')
  await page.waitForTimeout(1500)
  await shoot(page, 'portal-ja')
} finally {
  await browser.close()
  await Promise.all([site.close(), portal.close()])
}

async function diagnose(page: Page): Promise<void> {
  await page.goto(`${site.url}ja/diagnose`)
  const files = ['qsh-one-line.log', 'plain.conf'].map(async name => ({
    name: name.replace('plain', 'wiki').replace('qsh-one-line', 'atlassian-confluence'),
    mimeType: 'text/plain',
    buffer: await readFile(path.join(samples, name)),
  }))
  await page.locator('input[type=file]').setInputFiles(await Promise.all(files))
  await page.getByText('確定').first().waitFor()
  await shoot(page, 'diagnose-ja')
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({path: path.join(folder, `${name}.png`)})
  process.stdout.write(`${name}.png\n`)
}
