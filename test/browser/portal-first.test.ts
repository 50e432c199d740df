import {readFile} from 'node:fs/promises'
import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {launch} from './launch.ts'
import {type Host, serveHost} from './portal/serve-host.ts'

const site = inject('site')
const element = new URL('../portal/fixtures/first-element/kb-search.js', import.meta.url)
const pasted = `com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value`

let browser: Browser
let host: Host
let page: Page
beforeAll(async () => {
  host = await serveHost()
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
})

describe('the first element that was built', () => {
  it.each([
    ['en', pasted, '/kb/companion-jwt-qsh-mismatch-apache-nocanon'],
    ['ja', pasted, '/ja/kb/companion-jwt-qsh-mismatch-apache-nocanon'],
    ['en', 'attachment 401 Companion', '/kb/companion-'],
    ['ja', 'Companion 添付ファイル 401', '/ja/kb/companion-'],
  ])('finds in %s with the index of today: %s', async (lang, query, address) => {
    host.page = {
      html: `<kb-search lang="${lang}" src="${site}/embed/v1/"></kb-search><script type="module" src="/host.js"></script>`,
      script: await readFile(element, 'utf8'),
    }
    await page.goto(host.url)
    await page.getByRole('combobox').fill(query)
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').first().getAttribute('href')).toContain(`${site}${address}`)
  })
})
