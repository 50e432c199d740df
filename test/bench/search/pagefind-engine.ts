import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import * as pagefind from 'pagefind'
import type {Browser, Page} from 'playwright'
import {type Lang, langs} from '../../../src/model/lang.ts'
import type {SearchDocument} from '../../../src/model/search-document.ts'
import {launch} from '../../browser/launch.ts'
import {resultsThatCount} from '../../search/rank-queries.ts'
import type {Engine, OpenEngine} from './engine.ts'
import {gzippedSize} from './gzipped-size.ts'

/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{readonly results: readonly PagefindResult[]}>
}

interface PagefindResult {
  readonly id: string
  data(): Promise<unknown>
}

interface PagefindWindow {
  pagefind: Pagefind
}

/** Pagefind in Chromium, over HTML pages; one index per language, as it makes them. Only the order of results is asked for. */
export const pagefindEngine: Engine = {
  name: 'Pagefind',
  open: async documents => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-pagefind-'))
    const {index, errors} = await pagefind.createIndex({writePlayground: false})
    if (!index) throw new Error(errors.join('\n'))
    for (const document of documents) {
      for (const lang of langs) {
        const content = html(document, lang)
        if (content) await index.addHTMLFile({url: `/${lang}/${document.id}/`, content})
      }
    }
    await index.writeFiles({outputPath: path.join(folder, 'pagefind')})
    await pagefind.close()
    return openFolder(folder, await idsByFragment(folder))
  },
  codeBytes: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-pagefind-'))
    try {
      const {index} = await pagefind.createIndex({writePlayground: false})
      await index?.addCustomRecord({url: '/', content: 'words', language: 'en'})
      await index?.writeFiles({outputPath: folder})
      await pagefind.close()
      const script = gzippedSize(await readFile(path.join(folder, 'pagefind.js')))
      return script + (await readFile(path.join(folder, 'wasm.en.pagefind'))).length
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  },
}

async function openFolder(folder: string, ids: ReadonlyMap<string, string>): Promise<OpenEngine> {
  let sent = 0
  const server = createServer(async (request, response) => {
    const name = decodeURI(request.url ?? '/').split('?')[0] ?? '/'
    const page = /^\/(en|ja)\.html$/.exec(name)
    try {
      const body = page ? `<!doctype html><html lang="${page[1]}"><title>.</title>` : await readFile(folder + name)
      if (typeof body !== 'string' && isData(name)) sent += name.endsWith('.json') ? gzippedSize(body) : body.length
      response.setHeader('content-type', contentType(name))
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launch()
  const languages = new Set([...ids.keys()].map(id => id.slice(0, 2)))
  const indexed = (lang: Lang): Lang => (languages.has(lang) ? lang : lang === 'en' ? 'ja' : 'en')
  const pages = new Map<Lang, Promise<Page>>()
  const warmPage = (lang: Lang) => {
    const page = pages.get(indexed(lang)) ?? openPage(browser, `${origin}/${indexed(lang)}.html`)
    pages.set(indexed(lang), page)
    return page
  }
  return {
    search: async (query, lang) => {
      const page = await warmPage(lang)
      const found = await page.evaluate(async text => {
        const {results} = await (window as unknown as PagefindWindow).pagefind.search(text)
        return results.map(({id}) => id)
      }, query)
      return found.slice(0, resultsThatCount).map(id => ids.get(id) ?? id)
    },
    time: async (query, lang) =>
      (await warmPage(lang)).evaluate(async text => {
        const start = performance.now()
        await (window as unknown as PagefindWindow).pagefind.search(text)
        return performance.now() - start
      }, query),
    bytesForFirst: async (query, lang) => {
      sent = 0
      const page = await openPage(browser, `${origin}/${indexed(lang)}.html`)
      await page.evaluate(
        async ({text, limit}) => {
          const {results} = await (window as unknown as PagefindWindow).pagefind.search(text)
          await Promise.all(results.slice(0, limit).map(result => result.data()))
        },
        {text: query, limit: resultsThatCount},
      )
      await page.context().close()
      return sent
    },
    close: async () => {
      await browser.close()
      server.close()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  await page.evaluate(async () => {
    const script = '/pagefind/pagefind.js'
    const loaded = (await import(script)) as Pagefind
    await loaded.init()
    ;(window as unknown as PagefindWindow).pagefind = loaded
  })
  return page
}

/** Fragments are named by the hash that results carry, and hold the address of the page. */
async function idsByFragment(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(path.join(folder, 'pagefind', 'fragment'))
  const pairs = names.map(async (name): Promise<[string, string]> => {
    const text = gunzipSync(await readFile(path.join(folder, 'pagefind', 'fragment', name))).toString('utf8')
    const {url}: {readonly url: string} = JSON.parse(text.slice(text.indexOf('{')))
    return [name.replace(/\.pf_fragment$/, ''), url.replace(/^\/(en|ja)\//, '').replace(/\/$/, '')]
  })
  return new Map(await Promise.all(pairs))
}

function html(document: SearchDocument, lang: Lang): string | undefined {
  const page = document.pages[lang]
  if (!page || page.title === '') return undefined
  const {title, description, headings, body} = page
  const {literals, terms, events, code, meanings, component} = document
  const keywords = [...literals, ...terms, component ?? '']
  const rest = [...events, ...code, ...meanings]
  return [
    `<!doctype html><html lang="${lang}"><title>${escapeHtml(title)}</title><body><main data-pagefind-body>`,
    `<h1>${escapeHtml(title)}</h1><p data-pagefind-weight="2">${escapeHtml(description)}</p>`,
    ...headings.map(heading => `<h2>${escapeHtml(heading)}</h2>`),
    ...keywords.map(keyword => `<p data-pagefind-weight="3">${escapeHtml(keyword)}</p>`),
    ...[...body.split('\n'), ...rest].map(paragraph => `<p>${escapeHtml(paragraph)}</p>`),
    '</main>',
  ].join('\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function isData(name: string): boolean {
  return !/\.(js|css|html)$|\/wasm\./.test(name)
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript'
  return name.endsWith('.html') ? 'text/html' : 'application/octet-stream'
}
