import path from 'node:path'
import type {RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import {emit} from '../../content/emit.ts'
import {proseTree} from '../../content/prose-tree.ts'
import type {KnowledgeBase} from '../../content/read-knowledge-base.ts'
import type {Prose, Section} from '../../content/read-prose.ts'
import {toAddress} from '../../content/to-address.ts'
import type {Lang} from '../../model/lang.ts'
import type {OfflineBook, OfflinePage, OfflineSection} from '../../model/offline-book.ts'
import {buildIndex} from '../../search/build-index.ts'
import {renderedNodes} from '../../site/article-markdown.ts'
import type {ArticlePage} from '../../site/directives/article-page.ts'
import {examples} from '../../site/directives/examples.ts'
import {plainMarkdown} from '../../site/directives/plain-markdown.ts'
import {statusLine} from '../../site/directives/status-line.ts'
import {articlePageEn} from '../../wording/article-page.en.ts'
import {articlePageJa} from '../../wording/article-page.ja.ts'

const words: Readonly<Record<Lang, typeof articlePageEn>> = {en: articlePageEn, ja: articlePageJa}

/** The knowledge base as data of one page: articles and guide in both languages, the signatures, the search index. */
export function emitBook(base: KnowledgeBase, version: string): OfflineBook {
  const {knowledge, documents} = emit(base)
  const pages = (lang: Lang) => [...articlePages(base, lang), ...guidePages(base, lang)]
  return {
    version,
    knowledge,
    pages: {en: pages('en'), ja: pages('ja')},
    index: Object.fromEntries(buildIndex(documents).map(({name, text}) => [name, JSON.parse(text)])),
  }
}

function articlePages({root, articles}: KnowledgeBase, lang: Lang): readonly OfflinePage[] {
  return articles.flatMap(({article, prose}): readonly OfflinePage[] => {
    const {en, ja} = prose
    if (!article || !en || !ja) return []
    const both = {en, ja}
    const folder = path.join(root, 'docs', 'kb', article.id)
    const page: ArticlePage = {lang, words: words[lang], article, folder, root, prose: both}
    const render = (section: Section) =>
      proseTree(named(renderedNodes(section, page)), href => toAddress(href, article.id))
    return [
      {
        id: `kb/${article.id}`,
        ...titled(both[lang]),
        status: statusLine(page).children.map(part => plain(part)),
        sections: sections(both[lang], render),
      },
    ]
  })
}

function guidePages({root, guides}: KnowledgeBase, lang: Lang): readonly OfflinePage[] {
  const pages = guides.flatMap(({name, prose}) => {
    const {en, ja} = prose
    if (!en || !ja) return []
    const own = {en, ja}[lang]
    const render = ({nodes}: Section) =>
      proseTree(named(nodes.flatMap(node => filled(node, {lang, root}))), href => guideAddress(href, name))
    const id = name === 'index' ? 'guide' : `guide/${name}`
    const place = Number((own.frontMatter.value as {sidebar_position?: unknown} | null)?.sidebar_position ?? 0)
    return [{place, page: {id, ...titled(own), status: [], sections: sections(own, render)}}]
  })
  return pages.sort((a, b) => a.place - b.place).map(({page}) => page)
}

function titled({title, description}: Prose): Pick<OfflinePage, 'title' | 'description'> {
  return {title, description}
}

function sections(prose: Prose, render: (section: Section) => OfflineSection['content']): readonly OfflineSection[] {
  return prose.sections
    .map(section => ({
      id: section.id,
      title: section.title,
      level: section.heading?.depth ?? 0,
      content: render(section),
    }))
    .filter(({title, content}) => title !== '' || content.length > 0)
}

function filled(node: RootContent, page: {readonly lang: Lang; readonly root: string}): readonly RootContent[] {
  if (node.type !== 'leafDirective') return [node]
  return node.name === 'examples' ? plainMarkdown(examples(page, node.attributes ?? {}) ?? []) : []
}

/** The name of a file above its text: the tree has no place for the title of a block of code. */
function named(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    const name = node.type === 'code' ? /title="([^"]*)"/.exec(node.meta ?? '')?.[1] : undefined
    if (name === undefined) return [node]
    const file = {className: ['file-name']}
    return [{type: 'paragraph', data: {hProperties: file}, children: [{type: 'text', value: name}]}, node]
  })
}

/** A link of a page of the guide as an address of the site. */
function guideAddress(href: string, name: string): string {
  if (href.startsWith('#')) return `/guide${name === 'index' ? '' : `/${name}`}${href}`
  const fromRoot = href.startsWith('../') ? href.slice(3) : /^[\w-]+\.md/.test(href) ? `guide/${href}` : href
  return toAddress(fromRoot, '')
}
