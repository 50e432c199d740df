import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {emitBook} from '../../../src/cli/pack/emit-book.ts'
import type {ProseNode} from '../../../src/model/article-prose.ts'
import {langs} from '../../../src/model/lang.ts'
import type {OfflineBook} from '../../../src/model/offline-book.ts'
import {openIndex} from '../../../src/search/open-index.ts'
import {ownBase} from '../../own-content.ts'

const root = path.resolve(import.meta.dirname, '../../..')
/** Pages that only the site has: what links to them is shown without a link. */
const siteOnly = ['search', 'proof', 'find/symptom', 'find/rule', 'find/literal', 'find/component']

let book: OfflineBook
beforeAll(async () => {
  book = emitBook(await ownBase(), '1.2.3')
}, 60_000)

function hrefs(nodes: readonly ProseNode[]): readonly string[] {
  return nodes.flatMap(node =>
    node.type === 'text'
      ? []
      : [...(node.tagName === 'a' ? [String(node.properties.href)] : []), ...hrefs(node.children)],
  )
}

function textOf(nodes: readonly ProseNode[]): string {
  return nodes.map(node => (node.type === 'text' ? node.value : textOf(node.children))).join('')
}

describe('emitBook', () => {
  it.each(langs)('has every article and every page of the guide in %s', async lang => {
    const articles = (await readdir(path.join(root, 'docs/kb'))).map(slug => `kb/${slug}`)
    const guide = (await readdir(path.join(root, 'docs/guide'))).map(file =>
      file === 'index.md' ? 'guide' : `guide/${file.replace(/\.md$/, '')}`,
    )
    expect(book.pages[lang].map(({id}) => id).sort()).toEqual([...articles, ...guide].sort())
    for (const page of book.pages[lang]) {
      expect(page.title).not.toBe('')
      expect(textOf(page.sections.flatMap(({content}) => content)).length, page.id).toBeGreaterThan(300)
    }
  })

  it.each(langs)('leads in %s to pages and sections that are there', lang => {
    const known = new Map(book.pages[lang].map(({id, sections}) => [id, sections.map(section => section.id)]))
    const inner = book.pages[lang].flatMap(({id, sections}) =>
      sections.flatMap(({content}) => hrefs(content).map(href => ({id, href}))),
    )
    expect(inner.length).toBeGreaterThan(100)
    for (const {id, href} of inner) {
      if (/^https?:/.test(href)) continue
      const [, page = '', section] = /^\/([^#]*?)\/?(?:#(.*))?$/.exec(href) ?? []
      expect(href, id).toMatch(/^\//)
      if (siteOnly.includes(page) || page === 'diagnose') continue
      expect(known.get(page), `${id}: ${href}`).toBeDefined()
      if (section !== undefined) expect(known.get(page), `${id}: ${href}`).toContain(section)
    }
  })

  it('holds what the directives of an article and of the rules stand for', () => {
    const text = (id: string) =>
      textOf(book.pages.en.find(page => page.id === id)?.sections.flatMap(({content}) => content) ?? [])
    const article = text('kb/companion-jwt-qsh-mismatch-apache-nocanon')
    expect(article).toContain('ProxyPass / http://localhost:8090/ nocanon')
    expect(article).toContain('nocanon.conf')
    expect(text('guide/rules')).toContain('ProxyPass /download http://localhost:8090/download nocanon')
  })

  it('answers a search from its own index', async () => {
    const index = await openIndex(async name => book.index[name] ?? null)
    const [first] = await index.query('リバースプロキシ nocanon', {lang: 'ja'})
    expect(first?.url).toBe('/ja/kb/companion-jwt-qsh-mismatch-apache-nocanon')
  })
})
