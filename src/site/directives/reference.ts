import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Heading, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {type ReferenceModule, referenceModules} from '../../content/reference-modules.ts'
import type {DirectiveAttributes} from './article-page.ts'
import {element} from './element.ts'
import type {GuidePage} from './guide-page.ts'

/**
 * `::reference{#module}`: what a library exports, each under a heading of its own, from the doc comments, which are English.
 * Undefined if there is no such module. `npm run reference` writes the text.
 */
export function reference({lang, root}: GuidePage, {id}: DirectiveAttributes): readonly RootContent[] | undefined {
  const module = referenceModules.find(name => name === id)
  if (!module) return undefined
  const text = readFileSync(path.join(root, 'src/site/reference', `${module}.md`), 'utf8')
  const nodes = arrange(unified().use(remarkParse).use(remarkGfm).parse(text), module)
  if (lang === 'en') return nodes
  const block = element('div', undefined, nodes)
  Object.assign(block.data ?? {}, {hProperties: {lang: 'en'}})
  return [block]
}

/** One level deeper, with ids that no other module has, and without what the table below a heading says by itself. */
function arrange(tree: Root, module: ReferenceModule): readonly RootContent[] {
  visit(tree, 'html', (_, index, parent) => {
    parent?.children.splice(index ?? 0, 1)
    return index
  })
  visit(tree, 'link', node => {
    const [, file] = /^(?:(\w+)\.md)?#/.exec(node.url) ?? []
    if (file === undefined && !node.url.startsWith('#')) return
    const from = referenceModules.find(name => file === name) ?? module
    node.url = `#${idOf(from, textOf(node))}`
  })
  visit(tree, 'tableCell', node => {
    const [first, ...rest] = node.children
    if (first?.type === 'text') node.children = [{...first, value: first.value.trimStart()}, ...rest].filter(isShown)
  })
  return tree.children
    .filter(node => node.type !== 'thematicBreak' && !(node.type === 'heading' && textOf(node) === 'Properties'))
    .map(node => (node.type === 'heading' ? deeper(node, module) : node))
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}

function deeper(node: Heading, module: ReferenceModule): Heading {
  const depth = Math.min(6, node.depth + 1) as Heading['depth']
  if (node.depth > 2) return {...node, depth}
  const name = textOf(node)
  // The slug of a name would not tell `canonicalRequest` from `CanonicalRequest`.
  return {...node, depth, data: {hProperties: {id: idOf(module, name)}}, children: [{type: 'inlineCode', value: name}]}
}

function idOf(module: ReferenceModule, name: string): string {
  return `${module}-${name.replace('()', '')}`
}
