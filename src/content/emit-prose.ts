import type {RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {ArticleProse, ProseNode} from '../model/article-prose.ts'
import type {Lang} from '../model/lang.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'
import {toAddress} from './to-address.ts'

/** Sections that are read beside a verdict; the others are about recognising the problem, which was done. */
const shown = /^(?:summary|cause|solution|workaround)(?:-|$)/
/** Directives are widgets of the page; comments and raw HTML are not read. */
const left = () => undefined
const handlers = {leafDirective: left, containerDirective: left, textDirective: left}

/**
 * The prose of all complete articles in one language, as trees that can be shown anywhere. Articles without facts or
 * without their other language are left out, as `emit` leaves them out.
 */
export function emitProse({articles}: KnowledgeBase, lang: Lang): readonly ArticleProse[] {
  return articles.flatMap(({article, prose}): readonly ArticleProse[] => {
    const {en, ja} = prose
    if (!article || !en || !ja) return []
    const {title, sections} = {en, ja}[lang]
    return [
      {
        id: article.id,
        title,
        sections: sections
          .filter(({id}) => shown.test(id))
          .map(section => ({id: section.id, title: section.title, content: toTree(section.nodes, article.id)})),
      },
    ]
  })
}

function toTree(nodes: readonly RootContent[], article: string): readonly ProseNode[] {
  const tree = toHast({type: 'root', children: [...nodes]}, {handlers})
  return 'children' in tree ? tree.children.flatMap(node => toNode(node, article)) : []
}

type HastNode = ReturnType<typeof toHast>

function toNode(node: HastNode, article: string): readonly ProseNode[] {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  if (node.type !== 'element') return []
  const properties = Object.fromEntries(
    Object.entries(node.properties).flatMap(([name, value]) =>
      value === null || value === undefined
        ? []
        : [[name, name === 'href' ? toAddress(String(value), article) : value]],
    ),
  )
  const children = node.children.flatMap(child => toNode(child, article))
  // A header that says nothing heads nothing.
  const tagName = node.tagName === 'th' && children.length === 0 ? 'td' : node.tagName
  return [{type: 'element', tagName, properties, children}]
}
