import type {Browser, Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {launch} from './launch.ts'
import {type Host, type HostPage, serveHost} from './portal/serve-host.ts'
import {type KnowledgeBaseHost, serveKnowledgeBase} from './portal/serve-knowledge-base.ts'
import {strictestPolicy} from './portal/strictest-policy.ts'

let browser: Browser
let base: KnowledgeBaseHost
let host: Host
let page: Page
let integrity: Readonly<Record<string, string>>

beforeAll(async () => {
  base = await serveKnowledgeBase()
  host = await serveHost()
  browser = await launch()
  integrity = (await (await fetch(`${base.url}embed/v1/sri.json`)).json()) as typeof integrity
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  base?.close()
})
beforeEach(async () => {
  base.requests.length = 0
  base.replaced.clear()
  await newPage()
})
afterEach(() => page.context().close())

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await page?.context().close()
  page = await (await browser.newContext(options)).newPage()
  // Evaluated by the debugger, before the page and beside its policy.
  await page.addInitScript(() => {
    const seen = {violations: [] as string[], events: [] as {type: string; detail: unknown}[]}
    Object.assign(globalThis, {seen})
    document.addEventListener('securitypolicyviolation', event => seen.violations.push(event.effectiveDirective))
    for (const type of ['kb-ready', 'kb-results', 'kb-error']) {
      document.addEventListener(type, event => seen.events.push({type, detail: (event as CustomEvent).detail}))
    }
  })
}

interface Seen {
  readonly violations: readonly string[]
  readonly events: readonly {readonly type: string; readonly detail: Readonly<Record<string, unknown>>}[]
}
const seen = (): Promise<Seen> => page.evaluate(() => (globalThis as unknown as {seen: Seen}).seen)

async function open(shown: HostPage): Promise<void> {
  host.page = shown
  await page.goto(host.url)
}

const element = (attributes = '') => `<kb-search ${attributes} src="${base.url}embed/v1/">
  <form action="${base.url}search" target="_blank" rel="noopener"><label>Fallback <input name="q"></label> <button>Go</button></form>
</kb-search>`
const moduleTag = (sri = '') =>
  `<script type="module" crossorigin src="${base.url}embed/v1/kb-search.js"${sri && ` integrity="${sri}"`}></script>`
const loaderTag = (attributes = '') => `<script src="${base.url}embed/v1/loader.js" ${attributes}></script>`

const field = () => page.getByRole('combobox')

async function finds(): Promise<void> {
  await field().fill('nocanon')
  await page.getByRole('option').first().waitFor()
}

/** What people have where the element cannot run: the form, and an answer of the knowledge base. */
async function fallsBack(): Promise<void> {
  const input = page.getByRole('textbox', {name: 'Fallback'})
  await input.fill('heap space')
  expect(await field().count()).toBe(0)
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', {name: 'Go'}).click()
  await expect.poll(async () => (await opened).url()).toBe(`${base.url}search?q=heap+space`)
}

describe('the module tag', () => {
  it('runs with the integrity of sri.json', async () => {
    await open({html: element() + moduleTag(integrity['kb-search.js'])})
    await finds()
  })

  it('leaves the form with another integrity', async () => {
    await open({html: element() + moduleTag(integrity['loader.js'])})
    await fallsBack()
  })

  it('leaves the form where the policy blocks the script', async () => {
    await open({html: element() + moduleTag(), headers: {'Content-Security-Policy': "script-src 'self'"}})
    await fallsBack()
    expect((await seen()).violations).toEqual(['script-src-elem'])
  })

  it('leaves the form where scripts are off', async () => {
    await newPage({javaScriptEnabled: false})
    await open({html: element() + moduleTag()})
    await fallsBack()
  })

  it('leaves the form where no host answers', async () => {
    base.replaced.set('/embed/v1/kb-search.js', null)
    await open({html: element() + moduleTag()})
    await fallsBack()
  })

  it('runs on a page that is isolated across origins', async () => {
    const headers = {'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin'}
    await open({html: element() + moduleTag(), headers})
    await finds()
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  })
})

const throwing = `<script>for (const name of ['define', 'require']) {
  window[name] = () => { throw new Error(name) }
  window[name].amd = {}
}</script>`

describe.each([
  ['the module tag', moduleTag],
  ['the loader', loaderTag],
])('%s', (_, tag) => {
  it('runs beside throwing globals of AMD, and adds none', async () => {
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await open({html: `${throwing}<script>window.before = Object.keys(window)</script>${element()}${tag()}`})
    await finds()
    const added = await page.evaluate(() =>
      Object.keys(window).filter(name => !(window as unknown as {before: string[]}).before.includes(name)),
    )
    expect([errors, added]).toEqual([[], ['before']])
  })

  it('violates nothing of the strictest policy with Trusted Types', async () => {
    await open({html: element() + tag(), headers: {'Content-Security-Policy': strictestPolicy(base.url)}})
    await finds()
    expect((await seen()).violations).toEqual([])
  })

  it('runs under a policy that allows scripts by nonce alone', async () => {
    const html = element() + tag().replace('<script', '<script nonce="r4nd0m"')
    const policy = strictestPolicy(base.url).replace(/script-src [^;]*/, "script-src 'nonce-r4nd0m'")
    await open({html, headers: {'Content-Security-Policy': policy}})
    await finds()
    expect((await seen()).violations).toEqual([])
  })
})

describe('the loader', () => {
  it('checks the integrity that it is given', async () => {
    await open({html: element() + loaderTag(`data-integrity="${integrity['kb-search.js']}"`)})
    await finds()
    const script = page.locator('head script[type=module]')
    expect(await script.getAttribute('integrity')).toBe(integrity['kb-search.js'])
    expect(await script.getAttribute('crossorigin')).toBe('anonymous')
  })

  it('leaves the form with another integrity', async () => {
    await open({html: element() + loaderTag(`data-integrity="${integrity['loader.js']}"`)})
    await fallsBack()
  })

  it('hands on its nonce with the integrity, under a policy that allows its type', async () => {
    const policy = strictestPolicy(base.url)
      .replace(/script-src [^;]*/, "script-src 'nonce-r4nd0m'")
      .replace("trusted-types 'none'", 'trusted-types kb-search')
    const html = element() + loaderTag(`nonce="r4nd0m" data-integrity="${integrity['kb-search.js']}"`)
    await open({html, headers: {'Content-Security-Policy': policy}})
    await finds()
    expect((await seen()).violations).toEqual([])
  })

  it('loads nothing unchecked where Trusted Types forbid what an integrity takes', async () => {
    const html = element() + loaderTag(`data-integrity="${integrity['kb-search.js']}"`)
    await open({html, headers: {'Content-Security-Policy': strictestPolicy(base.url)}})
    await fallsBack()
    expect(base.requests.filter(({path}) => path.endsWith('kb-search.js'))).toEqual([])
  })

  it('leaves the form where the policy blocks what it loads', async () => {
    const policy = `script-src ${base.url}embed/v1/loader.js`
    await open({html: element() + loaderTag(), headers: {'Content-Security-Policy': policy}})
    await fallsBack()
  })
})

describe('the element on the page of others', () => {
  it('answers twice on one page, each for itself', async () => {
    await open({
      html: `<input id="a"><input id="b">${element('id="one" for="#a"')}${element('id="two" for="#b"')}${moduleTag()}${moduleTag()}`,
    })
    await expect.poll(() => field().count()).toBe(2)
    await page.locator('#b').fill('nocanon')
    await page.locator('#two section').getByRole('link').first().waitFor()
    expect(await page.locator('#one section').isVisible()).toBe(false)
    await page.locator('#one').getByRole('combobox').fill('proxy')
    await page.locator('#one').getByRole('option').first().waitFor()
    expect(await page.locator('#two').getByRole('option').count()).toBe(0)
    expect((await seen()).events.flatMap(({type, detail}) => (type === 'kb-results' ? [detail.query] : []))).toEqual([
      'nocanon',
      'proxy',
    ])
  })

  it('answers to the field that replaced another while somebody typed', async () => {
    await open({html: `<input id="summary">${element('for="#summary"')}${moduleTag()}`})
    await field().waitFor()
    await page.locator('#summary').fill('nothing of the old field')
    await page.evaluate(() => {
      const after = document.createElement('input')
      after.id = 'summary'
      after.value = 'nocanon'
      document.querySelector('#summary')?.replaceWith(after)
    })
    await page.locator('kb-search section').getByRole('link').first().waitFor()
    const results = (await seen()).events.filter(({type}) => type === 'kb-results')
    expect(results.map(({detail}) => detail.query)).toEqual(['nocanon'])
  })

  it.each(['javascript:alert(1)', '//evil.example/x', 'https://evil.example/', '/\\\\evil.example/x'])(
    'refuses an index that leads to %s',
    async url => {
      const name = JSON.parse(await (await fetch(`${base.url}search/v1/manifest.json`)).text()).documents[0]
      const documents = await (await fetch(`${base.url}search/v1/${name}`)).text()
      const tampered = documents.replaceAll(/"url":"[^"]*"/g, `"url":"${url}"`)
      expect(tampered).not.toBe(documents)
      base.replaced.set(`/search/v1/${name}`, tampered)
      await open({html: element() + moduleTag()})
      await field().fill('nocanon')
      await expect.poll(async () => (await seen()).events.map(({detail}) => detail.code)).toContain('index-damaged')
      await fallsBack()
    },
  )
})
