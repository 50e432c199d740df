import type {RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {ProseNode} from '../model/article-prose.ts'

/** Directives are widgets of the page; comments and raw HTML are not read. */
const left = () => undefined
const handlers = {leafDirective: left, containerDirective: left, textDirective: left}

/** Markdown as a tree that can be shown anywhere; `addressOf` says where a link leads. */
export function proseTree(nodes: readonly RootContent[], addressOf: (href: string) => string): readonly ProseNode[] {
  const tree = toHast({type: 'root', children: [...nodes]}, {handlers})
  return 'children' in tree ? tree.children.flatMap(node => toNode(node, addressOf)) : []
}

type HastNode = ReturnType<typeof toHast>

function toNode(node: HastNode, addressOf: (href: string) => string): readonly ProseNode[] {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  if (node.type !== 'element') return []
  const properties = Object.fromEntries(
    Object.entries(node.properties).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, name === 'href' ? addressOf(String(value)) : value]],
    ),
  )
  const children = node.children.flatMap(child => toNode(child, addressOf))
  // A header that says nothing heads nothing.
  const tagName = node.tagName === 'th' && children.length === 0 ? 'td' : node.tagName
  return [{type: 'element', tagName, properties, children}]
}
