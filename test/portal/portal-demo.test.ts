import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type PortalDemoServer, servePortalDemo} from '../../src/site/portal-demo/serve-portal-demo.ts'

let demo: PortalDemoServer
beforeAll(async () => {
  demo = await servePortalDemo({port: 0, knowledgeBaseUrl: 'http://localhost:3000/help'})
})
afterAll(() => demo.close())

describe('servePortalDemo', () => {
  it.each([
    ['en-US,en;q=0.9,ja;q=0.8', '', 'en'],
    ['ja,en-US;q=0.9', '', 'ja'],
    ['ja', '?lang=en', 'en'],
    ['en', '?lang=ja', 'ja'],
    ['fr, en;q=0.5', '', 'en'],
    ['*', '', 'ja'],
  ])('opens for a browser that accepts %s, at /%s, in %s', async (accepted, query, lang) => {
    const html = await (await fetch(`${demo.url}${query}`, {headers: {'accept-language': accepted}})).text()
    expect(html).toContain(`<html lang="${lang}">`)
  })

  it('leads into the knowledge base of its language', async () => {
    const japanese = await (await fetch(demo.url)).text()
    const english = await (await fetch(`${demo.url}?lang=en`)).text()
    expect(japanese).toContain('<html lang="ja">')
    expect(japanese).toContain('action="http://localhost:3000/help/ja/search/"')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('action="http://localhost:3000/help/search/"')
    expect(english).toContain('src="http://localhost:3000/help/embed/v1/kb-search.js"')
  })

  it('allows scripts of its own and of the knowledge base, and connections to that only', async () => {
    const policy = (await fetch(demo.url)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain(
      "default-src 'none'; script-src 'self' http://localhost:3000; connect-src http://localhost:3000;",
    )
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('says that nothing was stored when the form is sent, and knows no other page', async () => {
    const sent = await fetch(demo.url, {method: 'POST', body: 'summary=x'})
    expect(await sent.text()).toMatch(/role="status">[^<]+<\/p>/)
    expect((await fetch(`${demo.url}elsewhere`)).status).toBe(404)
  })

  it('has a list of requests and a form of each kind that need no script', async () => {
    expect(await (await fetch(`${demo.url}requests?lang=en`)).text()).toContain('<th scope="col">Status</th>')
    const access = await (await fetch(`${demo.url}?lang=en&kind=access`)).text()
    expect(access).toContain('<h1 id="heading" tabindex="-1">Ask for access</h1>')
    expect(access).toContain('action="/?lang=en&amp;kind=access"')
    expect(await (await fetch(`${demo.url}?lang=en&kind=<script>`)).text()).toContain('Report a problem')
  })
})
