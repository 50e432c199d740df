import type {Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {Prose, Section} from '../content/read-prose.ts'
import {toAddress} from '../content/to-address.ts'
import {articleDirectives} from './directives/article-directives.ts'
import type {ArticlePage} from './directives/article-page.ts'
import {plainMarkdown} from './directives/plain-markdown.ts'

/** Without directives, which would have every colon escaped. */
const markdown = unified().use(remarkGfm).use(remarkStringify, {bullet: '-'}).freeze()

/** A section of an article as Markdown. */
export interface SectionMarkdown {
  /** Empty for what stands before the first heading. */
  readonly id: string
  readonly title: string
  /** Of the heading; 0 if there is none. */
  readonly level: number
  /** Without the heading. */
  readonly text: string
}

/**
 * The sections of an article as Markdown that can be read anywhere: facts and samples stand where the directives call for
 * them, links lead to the site at `siteRoot`, which ends in a slash.
 */
export function articleMarkdown(page: ArticlePage, prose: Prose, siteRoot: string): readonly SectionMarkdown[] {
  const root = `${siteRoot}${page.lang === 'ja' ? 'ja/' : ''}`
  return prose.sections
    .map(section => ({
      id: section.id,
      title: section.title,
      level: section.heading?.depth ?? 0,
      text: print(section, page, root),
    }))
    .filter(({id, text}) => id !== '' || text !== '')
}

function print(section: Section, page: ArticlePage, root: string): string {
  const tree: Root = {type: 'root', children: [...renderedNodes(section, page)]}
  visit(tree, 'link', link => {
    const address = toAddress(link.url, page.article.id)
    link.url = address.startsWith('/') ? `${root}${address.slice(1)}` : address
  })
  return markdown.stringify(tree).trim()
}

/** What stands in a section of an article, facts and samples where the directives call for them; links are as written. */
export function renderedNodes({nodes}: Pick<Section, 'nodes'>, page: ArticlePage): readonly RootContent[] {
  return structuredClone(nodes).flatMap((node): readonly RootContent[] => {
    if (node.type !== 'leafDirective') return [node]
    const render = Object.hasOwn(articleDirectives, node.name) ? articleDirectives[node.name] : undefined
    return plainMarkdown(render?.(page, node.attributes ?? {}) ?? [])
  })
}
