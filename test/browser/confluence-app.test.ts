import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {appFiles} from '../../src/cli/pack/app/app-files.ts'
import {langs} from '../../src/model/lang.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {confluenceAppEn} from '../../src/wording/confluence-app.en.ts'
import {offlineEn} from '../../src/wording/offline.en.ts'
import {offlineJa} from '../../src/wording/offline.ja.ts'
import {searchEn} from '../../src/wording/search.en.ts'
import {ownBase} from '../own-content.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'
import {savedCorrection} from './saved-correction.ts'

const root = path.resolve(import.meta.dirname, '../..')
const article = 'companion-jwt-qsh-mismatch-apache-nocanon'
const sample = (name: string) => path.join(root, 'docs/kb', article, 'samples', name)
const words = {en: offlineEn, ja: offlineJa}
const checkWords = {en: checkEn, ja: checkJa}
const resources = '/confluence/download/resources/org.shindan.confluence:kb/'
/** As strict as a policy of an administration page may become, but for what a test adds. */
const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'"
const hostile = '*{color:red!important;border:9px solid!important} input,ul,dialog{display:none!important}'

let browser: Browser
let server: Server
let page: Page
let files: ReadonlyMap<string, Uint8Array>
let policy = strict
let locale = ''
let missing: RegExp | null = null
const foreign: string[] = []
const violations: string[] = []

beforeAll(async () => {
  files = await appFiles(await ownBase(), '1.0.0')
  server = createServer(({url = '/'}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://host')
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, {'content-type': type, 'content-security-policy': policy}).end(body)
    const file = pathname.startsWith(resources) ? files.get(pathname.slice(resources.length)) : undefined
    if (pathname === '/confluence/admin/console.action') send('text/html', shell(searchParams.get('lang') ?? 'en'))
    else if (pathname === '/confluence/s/batch.js') send('text/javascript', batch())
    else if (pathname === '/confluence/s/host.css') send('text/css', hostile)
    else if (file && !missing?.test(pathname))
      send(pathname.endsWith('.js') ? 'text/javascript' : 'application/json', file)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})
beforeEach(() => {
  policy = strict
  locale = ''
  missing = null
  foreign.length = 0
  violations.length = 0
})
afterEach(async () => {
  await page.context().close()
  expect(foreign).toEqual([])
})

function shell(lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Administration</title>
<meta name="ajs-context-path" content="/confluence">${locale === '' ? '' : `<meta name="ajs-user-locale" content="${locale}">`}
<link rel="stylesheet" href="/confluence/s/host.css"><script nonce="n1" src="/confluence/s/batch.js"></script></head>
<body><a id="shindan-open" href="/confluence/admin/console.action?lang=${lang}#/shindan">Open</a><p id="own">Own</p></body></html>`
}

/** The batch of an administration page: other scripts, one of them broken, around the app's. */
function batch(): string {
  const throwing = 'window.define=window.require=()=>{throw new Error("AMD")};'
  const own = new TextDecoder().decode(files.get('js/admin.js'))
  return ['window.WRMCB=e=>{window.broken=e};', throwing, 'null.x', own, 'window.after=true']
    .map((script, at) => (at === 0 ? script : `try{${script}}catch(e){WRMCB(e)}`))
    .join(';\n')
}

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const dialog = () => page.getByRole('dialog')
const headline = () => page.locator('.answer h2')
const choose = (...names: readonly string[]) => page.locator('input[type=file]').setInputFiles(names.map(sample))

async function open(lang: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage()
  page.on('request', request => {
    if (!request.url().startsWith(origin()) && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url())
  })
  page.on('console', message => {
    if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text())
  })
  await page.goto(`${origin()}/confluence/admin/console.action?lang=${lang}`)
  await page.click('#shindan-open')
  await dialog().waitFor()
}

/** What axe finds in the dialog; the page behind it is not the app's. */
async function barriers(): Promise<readonly string[]> {
  return (await accessibilityProblems(page)).filter(problem => !/: #(?:shindan-open|own) /.test(problem))
}

async function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '')
}

describe.each(langs)('the app on an administration page in %s', lang => {
  const prefix = lang === 'ja' ? '#/shindan/ja' : '#/shindan'

  it('confirms the cause by files, corrects one of them, and has no barrier', async () => {
    await open(lang)
    await page.getByRole('heading', {name: words[lang].title, level: 1}).waitFor()
    await choose('qsh.log', 'plain.conf')
    await headline().waitFor()
    expect(await headline().getAttribute('data-status')).toBe('confirmed')
    expect(await focused()).toBe(await headline().textContent())
    expect(await page.locator('.answer ins').first().textContent()).toContain('nocanon')
    expect(await page.locator('.answer pre:not(.diff)').first().textContent()).toContain(
      "Expecting claim 'qsh' to have value",
    )
    const saved = await savedCorrection(page, checkWords[lang].fix.download('plain.conf'))
    expect(saved.text).toMatch(/ProxyPass .* nocanon$/m)
    expect(await barriers()).toEqual([])
    expect(violations).toEqual([])
  })

  it('searches, shows an article by an address of its own, and goes on in the other language', async () => {
    await open(lang)
    await page.getByRole('searchbox').fill('qsh nocanon')
    const first = page.locator('.results > li > a').first()
    expect(await first.getAttribute('href')).toBe(`${prefix}/kb/${article}`)
    const title = await first.textContent()
    await first.click()
    await page
      .locator('.prose h1')
      .getByText(title ?? '', {exact: true})
      .waitFor()
    expect(await barriers()).toEqual([])
    const pages: readonly {id: string; title: string}[] = JSON.parse(
      new TextDecoder().decode(files.get(`kb/pages.${lang === 'ja' ? 'en' : 'ja'}.json`)),
    )
    await page.getByRole('link', {name: words[lang].other, exact: true}).click()
    const other = pages.find(({id}) => id === `kb/${article}`)?.title ?? ''
    await page.locator('.prose h1').getByText(other, {exact: true}).waitFor()
    expect(await dialog().getAttribute('lang')).toBe(lang === 'ja' ? 'en' : 'ja')
    await page.goBack()
    await page
      .locator('.prose h1')
      .getByText(title ?? '', {exact: true})
      .waitFor()
    expect(violations).toEqual([])
  })

  it('shows what it finds to those who search far down a page', async () => {
    await open(lang)
    await page.evaluate(fragment => {
      location.hash = fragment
    }, `${prefix}/guide/rules`)
    await page.locator('.prose h1').waitFor()
    await dialog().evaluate(element => element.scrollTo(0, element.scrollHeight))
    await page.getByRole('searchbox').fill('nocanon')
    await page.locator('.results > li > a').first().waitFor()
    const above = () =>
      dialog().evaluate(
        element =>
          (element.querySelector('header')?.getBoundingClientRect().bottom ?? 0) -
          (element.querySelector('.results')?.getBoundingClientRect().top ?? 0),
      )
    await expect.poll(above).toBeLessThanOrEqual(0)
  })

  it('keeps the field free of the button that closes while one searches in a narrow window', async () => {
    await open(lang, {viewport: {width: 390, height: 844}})
    await choose('qsh.log', 'plain.conf')
    await headline().waitFor()
    await page.getByRole('searchbox').fill('nocanon')
    await page.locator('.results > li > a').first().waitFor()
    const overlap = () =>
      dialog().evaluate(element => {
        const box = (selector: string) => element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
        return Math.max(
          box('header .close').bottom - box('#search').top,
          element.getBoundingClientRect().top - box('#search').top,
        )
      })
    await expect.poll(overlap).toBeLessThanOrEqual(0)
  })

  it('fits a narrow window with an answer, an article and a wide page of the guide', async () => {
    await open(lang, {viewport: {width: 360, height: 740}})
    const overflow = () => dialog().evaluate(element => element.scrollWidth - element.clientWidth)
    await choose('qsh.log', 'plain.conf')
    await headline().waitFor()
    expect(await overflow()).toBe(0)
    for (const id of [`kb/${article}`, 'guide/rules']) {
      await page.evaluate(fragment => {
        location.hash = fragment
      }, `${prefix}/${id}`)
      await page.locator('.prose h1').waitFor()
      expect(await overflow(), id).toBe(0)
    }
  })
})

describe('the app on an administration page', () => {
  it('speaks the language of the user, which the page says apart', async () => {
    locale = 'ja_JP'
    await open('en-GB')
    await page.getByRole('heading', {name: offlineJa.title, level: 1}).waitFor()
  })

  it('checks what is pasted and what is dropped, and lets go of it', async () => {
    await open('en')
    await page.getByLabel(offlineEn.paste).fill(await readFile(sample('qsh.log'), 'utf8'))
    await page.keyboard.press('Control+Enter')
    await headline().waitFor()
    await page.evaluate(
      text => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'wiki.conf'))
        const footer = document.body.lastElementChild?.shadowRoot?.querySelector('footer')
        for (const type of ['dragover', 'drop'])
          footer?.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
      },
      await readFile(sample('plain.conf'), 'utf8'),
    )
    await page.locator('.answer h2[data-status=confirmed]').waitFor()
    await page.getByRole('button', {name: checkEn.intake.clear}).click()
    expect(await headline().count()).toBe(0)
  })

  it.each([
    ['workers', `${strict}; worker-src 'none'`],
    ['scripts without the number of the page', strict.replace("script-src 'self'", "script-src 'nonce-n1'")],
  ])('checks in the page where a policy forbids %s', async (_, forbidding) => {
    policy = forbidding
    await open('en')
    await choose('qsh.log', 'plain.conf')
    await page.locator('.answer h2[data-status=confirmed]').waitFor()
    expect(await page.evaluate(() => document.querySelectorAll('script').length)).toBe(1)
  })

  it('checks under Trusted Types that leave names free', async () => {
    policy = `${strict}; require-trusted-types-for 'script'`
    await open('en')
    await choose('qsh.log', 'plain.conf')
    await page.locator('.answer h2[data-status=confirmed]').waitFor()
    expect(violations).toEqual([])
  })

  it('reads, searches and says why it cannot check where Trusted Types allow none', async () => {
    policy = `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`
    await open('en')
    await choose('qsh.log')
    await page.getByText(confluenceAppEn.notStarted).waitFor()
    await page.getByRole('searchbox').fill('nocanon')
    await page.locator('.results > li > a').first().click()
    await page.locator('.prose h1').waitFor()
  })

  it('says that the knowledge is missing, and not that the check did not start', async () => {
    missing = /checks\.json$/
    await open('en')
    await choose('qsh.log')
    await page.getByText(confluenceAppEn.unavailable).waitFor()
  })

  it('says that the index is missing, and finds when it is there again', async () => {
    missing = /\/search\//
    await open('en')
    await page.getByRole('searchbox').fill('nocanon')
    await page.getByText(searchEn.failed).waitFor()
    missing = null
    await page.getByRole('searchbox').fill('nocanon proxy')
    await page.locator('.results > li > a').first().waitFor()
  })

  it('says so where its files are missing, and the page goes on', async () => {
    missing = /./
    await open('en')
    await page.getByText(confluenceAppEn.unavailable).waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'after'))).toBe(true)
  })

  it('is closed by keyboard, leaves nothing and opens again', async () => {
    await open('en')
    await page.getByRole('searchbox').fill('x')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    // By tag, for a dialog loses its role before it is taken out.
    await page.locator('dialog').waitFor({state: 'detached'})
    expect(await page.evaluate(() => [location.hash, document.body.children.length])).toEqual(['', 2])
    await page.click('#shindan-open')
    await dialog().waitFor()
  })

  it('closes on the way back to the page, and opens on the way forth', async () => {
    await open('en')
    await page.getByRole('link', {name: offlineEn.articles, exact: true}).click()
    await page.goBack()
    await page.goBack()
    await page.locator('dialog').waitFor({state: 'detached'})
    await page.goForward()
    await dialog().waitFor()
  })

  it('is left alone by fragments of others', async () => {
    await open('en')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({state: 'detached'})
    await page.evaluate(() => {
      location.hash = '#/shindan-other'
    })
    await page.waitForTimeout(100)
    expect(await page.locator('dialog').count()).toBe(0)
  })
})
