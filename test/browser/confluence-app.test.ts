import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import type {Browser, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {appFiles} from '../../src/confluence-app/app-files.ts'
import {readKnowledgeBase} from '../../src/content/read-knowledge-base.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {launch} from './launch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const resources = '/confluence/download/resources/org.shindan.confluence:kb/'
/** As strict as a policy of an administration page may become; a worker's script cannot be named under Trusted Types. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'"
const hostile = '*{color:red!important;border:9px solid!important} input,ul,dialog{display:none!important}'

let browser: Browser
let server: Server
let page: Page
let files: ReadonlyMap<string, Uint8Array>
let trusted = false
let missing = false
const foreign: string[] = []
const violations: string[] = []

beforeAll(async () => {
  files = await appFiles(await readKnowledgeBase(root), '1.0.0')
  server = createServer(({url = '/'}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://host')
    const types = trusted ? "; require-trusted-types-for 'script'; trusted-types 'none'" : ''
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, {'content-type': type, 'content-security-policy': policy + types}).end(body)
    const file = pathname.startsWith(resources) ? files.get(pathname.slice(resources.length)) : undefined
    if (pathname === '/confluence/admin/console.action') send('text/html', shell(searchParams.get('lang') ?? 'en'))
    else if (pathname === '/confluence/s/batch.js') send('text/javascript', batch())
    else if (pathname === '/confluence/s/host.css') send('text/css', hostile)
    else if (file && !missing) send(pathname.endsWith('.js') ? 'text/javascript' : 'application/json', file)
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
  trusted = false
  missing = false
  foreign.length = 0
  violations.length = 0
})
afterEach(() => page.context().close())

function shell(lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Administration</title>
<meta name="ajs-context-path" content="/confluence"><link rel="stylesheet" href="/confluence/s/host.css">
<script src="/confluence/s/batch.js"></script></head>
<body><a id="shindan-open" href="/confluence/admin/console.action?lang=${lang}#shindan">Open</a><p id="own">Own</p></body></html>`
}

/** The batch of an administration page: other scripts, one of them broken, around the app's. */
function batch(): string {
  const throwing = 'window.define=window.require=()=>{throw new Error("AMD")};'
  const own = new TextDecoder().decode(files.get('js/admin.js'))
  return ['window.WRMCB=e=>{window.broken=e};', throwing, 'null.x', own, 'window.after=true']
    .map((script, at) => (at === 0 ? script : `try{${script}}catch(e){WRMCB(e)}`))
    .join(';\n')
}

async function open(lang: string): Promise<void> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  page = await (await browser.newContext()).newPage()
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', message => {
    if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text())
  })
  await page.goto(`${origin}/confluence/admin/console.action?lang=${lang}`)
  await page.click('#shindan-open')
  await page.getByRole('dialog').waitFor()
}

/** What axe finds in the dialog; the page behind it is not the app's. */
async function barriers(): Promise<readonly string[]> {
  return (await accessibilityProblems(page)).filter(problem => !/: #(?:shindan-open|own) /.test(problem))
}

describe('the app on an administration page', () => {
  it.each([
    ['en', 'Search the articles', 'Check'],
    ['ja', '記事を検索', '診断する'],
  ])('searches, shows an article and checks a log (%s)', async (lang, label, run) => {
    await open(lang)
    const slug = 'companion-jwt-qsh-mismatch-apache-nocanon'
    const articles = JSON.parse(new TextDecoder().decode(files.get(`kb/articles.${lang}.json`)))
    const {title} = articles.find(({id}: {id: string}) => id === slug)
    await page.getByLabel(label).fill('qsh nocanon')
    await page.getByRole('listitem').first().getByRole('link', {name: title, exact: true}).click()
    await page.getByRole('heading', {name: title, level: 3}).waitFor()
    const log = await readFile(`${root}/docs/kb/oom-java-heap-space/samples/catalina.log`, 'utf8')
    await page.locator('textarea').fill(log)
    await page.getByRole('button', {name: run, exact: true}).click()
    const expected = articles.find(({id}: {id: string}) => id === 'oom-java-heap-space').title
    await page.locator('section').getByRole('link', {name: expected, exact: true}).waitFor()
    expect(violations).toEqual([])
    expect(foreign).toEqual([])
  })

  it.each([
    ['en', 'Check'],
    ['ja', '診断する'],
  ])('recognises the sample of its first article and has no barrier (%s)', async (lang, run) => {
    await open(lang)
    const slug = 'companion-jwt-qsh-mismatch-apache-nocanon'
    const {title} = JSON.parse(new TextDecoder().decode(files.get(`kb/articles.${lang}.json`))).find(
      ({id}: {id: string}) => id === slug,
    )
    await page.locator('textarea').fill(await readFile(`${root}/docs/kb/${slug}/samples/qsh.log`, 'utf8'))
    await page.getByRole('button', {name: run, exact: true}).click()
    await page.locator('section').getByRole('link', {name: title, exact: true}).waitFor()
    expect(await page.locator('section pre').first().textContent()).toContain("Expecting claim 'qsh' to have value")
    expect(await barriers()).toEqual([])
  })

  it('shows the correction of a configuration as a diff', async () => {
    await open('en')
    await page.locator('textarea').fill('ProxyPass / http://localhost:8090/\n')
    await page.getByRole('button', {name: 'Check', exact: true}).click()
    await page.locator('section ins').first().waitFor()
    expect(await page.locator('section del').first().textContent()).toBe('- ProxyPass / http://localhost:8090/\n')
    expect(await page.locator('section ins').first().textContent()).toBe(
      '+ ProxyPass / http://localhost:8090/ nocanon\n',
    )
    expect(await barriers()).toEqual([])
  })

  it('says that the knowledge is missing, and not that the worker is', async () => {
    await open('en')
    await page.locator('textarea').waitFor()
    missing = true
    await page.locator('textarea').fill('x')
    await page.getByRole('button', {name: 'Check', exact: true}).click()
    await page.locator('section').getByText('The knowledge base could not be loaded').waitFor()
  })

  it('is closed by keyboard, leaves nothing and opens again', async () => {
    await open('en')
    await page.keyboard.press('Escape')
    // By tag, for a dialog loses its role before it is taken out.
    await page.locator('dialog').waitFor({state: 'detached'})
    expect(await page.evaluate(() => [location.hash, document.body.children.length])).toEqual(['', 2])
    await page.click('#shindan-open')
    await page.getByRole('dialog').waitFor()
  })

  it('says so where its files are missing, and the page goes on', async () => {
    missing = true
    await open('en')
    await page.getByText('The knowledge base could not be loaded from this Confluence.').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'after'))).toBe(true)
  })

  it('reads and says why it cannot check where Trusted Types allow no worker', async () => {
    trusted = true
    await open('en')
    await page.locator('textarea').fill('java.lang.OutOfMemoryError: Java heap space')
    await page.getByRole('button', {name: 'Check', exact: true}).click()
    await page.getByText('The check could not be started').waitFor()
  })
})
