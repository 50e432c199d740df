import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {embeddedCheckEn} from '../../../src/wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../../../src/wording/embedded-check.ja.ts'
import {proofEn} from '../../../src/wording/proof.en.ts'
import {proofJa} from '../../../src/wording/proof.ja.ts'
import {proofPageEn} from '../../../src/wording/proof-page.en.ts'
import {proofPageJa} from '../../../src/wording/proof-page.ja.ts'
import {qshEn} from '../../../src/wording/qsh.en.ts'
import {qshJa} from '../../../src/wording/qsh.ja.ts'
import {accessibilityProblems} from '../accessibility-problems.ts'
import {goTo} from '../go-to.ts'
import {launch} from '../launch.ts'
import {settle} from '../settle.ts'

const refused = {kind: 'refused', status: 401, why: 'spelling'} as const
const accepted = {kind: 'accepted', status: 200} as const

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

describe.each([
  {root: '', words: proofPageEn, proof: proofEn, qsh: qshEn, embedded: embeddedCheckEn},
  {root: '/ja', words: proofPageJa, proof: proofJa, qsh: qshJa, embedded: embeddedCheckJa},
])('the proof on $root/proof', ({root, words, proof, qsh, embedded}) => {
  let page: Page
  const requests: string[] = []
  const verdict = () => page.getByRole('region', {name: words.result, exact: true}).getByRole('status').first()
  const row = (name: string) => page.getByRole('row').filter({has: page.getByRole('rowheader', {name})})

  beforeAll(async () => {
    page = await browser.newPage({viewport: {width: 360, height: 800}})
    await goTo(page, `${inject('site')}${root}/proof`)
    await page.getByRole('table').waitFor()
    // Docusaurus loads what a link leads to when it comes into view; these links are there whatever is typed.
    await settle(page, () => page.evaluate(() => scrollTo(0, document.body.scrollHeight)))
    await settle(page, () => page.evaluate(() => scrollTo(0, 0)))
    page.on('request', request => {
      // The browser asks for the icon of the page when it has time.
      if (!request.url().endsWith('/img/mark.svg')) requests.push(request.url())
    })
  })
  afterAll(() => page.close())

  it('begins with a name that fails, marks what became of it, and shows the same after the correction', async () => {
    expect(await verdict().textContent()).toContain(proof.title(refused))
    const marks = await page
      .locator('ol mark')
      .evaluateAll(all => all.map(({lastChild}) => lastChild?.previousSibling?.textContent))
    expect(marks).toEqual(['%28', '%29', '(', ')'])
    expect(await page.locator('ol').first().textContent()).toContain(words.story.pair('%28', '('))
    expect(await page.locator('ins').textContent()).toContain('nocanon')
    expect(await page.getByText(proof.title(accepted)).count()).toBe(1)
    expect(await row('C++ guide.pdf').getByRole('cell').allTextContents()).toEqual([
      `✗ ${proof.short(refused)}`,
      `✓ ${proof.short(accepted)}`,
    ])
  })

  it('is worked by the keyboard alone, and sends nothing', async () => {
    await page.getByLabel(words.form.proxy).focus()
    await page.keyboard.press('ArrowDown')
    await verdict().getByText(proof.title(accepted)).waitFor()
    await page.keyboard.press('ArrowUp')
    await verdict().getByText(proof.title(refused)).waitFor()

    await page.getByLabel(words.names.own).focus()
    await page.keyboard.type('my (own) 議事録.txt')
    await page.keyboard.press('Enter')
    await row('my (own) 議事録.txt').waitFor()
    expect(await row('my (own) 議事録.txt').getByRole('cell').first().textContent()).toContain('401')
    await page.getByRole('button', {name: words.names.remove('my (own) 議事録.txt')}).press('Enter')
    await row('my (own) 議事録.txt').waitFor({state: 'detached'})

    await page.getByLabel(words.form.asked).fill('')
    await page.getByText(words.failure.asked).waitFor()
    await page.getByLabel(words.form.asked).fill('https://wiki.example.com/download/attachments/1/a (b).pdf')
    await page.getByText(words.respelt('/download/attachments/1/a%20(b).pdf')).waitFor()
    expect(requests).toEqual([])
  })

  it('says what is wrong with a configuration, and takes a pasted one', async () => {
    const config = page.getByLabel(words.form.config, {exact: true})
    await page.getByLabel(words.form.proxy).selectOption('own')
    await page.getByText(words.failure.config).waitFor()
    await config.fill('Hello, world')
    await page.getByText(words.failure['not-a-proxy']).waitFor()
    await page.getByLabel(words.form.asked).fill('a(b).pdf')
    await config.fill('ProxyPass /conf http://localhost:8090/conf nocanon\n')
    await verdict().getByText(proof.title(accepted)).waitFor()

    // Two files at once, and one that is neither: each goes where it belongs.
    const file = (name: string, text: string) => ({name, mimeType: 'text/plain', buffer: Buffer.from(text)})
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('server.xml', '<Server><Service><Connector port="8090" relaxedPathChars="[]|"/></Service></Server>'),
        file('site.conf', 'server {\n  location / {\n    proxy_pass http://localhost:8090/;\n  }\n}\n'),
        file('notes.txt', 'Hello, world'),
      ])
    await page.getByText(words.form.taken(['server.xml', 'site.conf'])).waitFor()
    await page.getByText(words.form.left(['notes.txt'])).waitFor()
    // The code that reads files comes with the first of them, and nothing else.
    expect(requests.every(url => /\/assets\/js\/[\w.]+\.js$/u.test(url))).toBe(true)
    expect(requests.length).toBeLessThan(3)
    requests.length = 0
    await page.getByLabel(words.form.asked).fill('[a].pdf')
    // Without the file, Tomcat would answer 400 here.
    await verdict().getByText(proof.title(refused)).waitFor()
    const attributes = [{name: 'relaxedPathChars', value: '[]|'}]
    const connector = proof.connector({kind: 'read', port: 8090, attributes})
    await page.locator('p').getByText(connector).first().waitFor()
    await page.getByLabel(words.form.server, {exact: true}).fill('')
    await verdict()
      .getByText(proof.title({kind: 'bad-request', status: 400, pieces: ['[', ']']}))
      .waitFor()
  })

  it('explains a fingerprint from a log', async () => {
    await page.getByLabel(words.form.proxy).selectOption('apache-plain')
    await page.getByLabel(words.form.asked).fill('report (1).pdf')
    await verdict().getByText(proof.title(refused)).waitFor()
    await page.getByText(words.details.title).click()
    const hash = await page
      .locator('dd code')
      .filter({hasText: /^[0-9a-f]{64}$/u})
      .nth(1)
      .textContent()
    await page.getByText(words.claim.title).click()
    await page.getByLabel(words.claim.label).fill(hash ?? '')
    await page.getByText(qsh.deviations.reencoded).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(requests).toEqual([])
  })

  it('opens within the article', async () => {
    await goTo(page, `${inject('site')}${root}/kb/companion-jwt-qsh-mismatch-apache-nocanon`)
    const place = page.locator('main details').filter({hasText: embedded.proof})
    await place.locator('summary').first().click()
    await place.getByText(proof.title(refused)).waitFor()
  })
})
