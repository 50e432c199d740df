import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {parse} from 'yaml'
import {markdown} from './markdown.ts'

/** A page as digests see it: where lines break and in which order the front matter stands is gone, every word is left. */
export function normalisePage(text: string): Root {
  const tree = markdown.parse(text) as Root
  visit(tree, node => {
    if (node.type === 'text') node.value = node.value.replace(/\s+/g, ' ')
    if (node.type === 'yaml') node.value = normalise(node.value)
  })
  return tree
}

/** Front matter that is not YAML counts as it stands: the gate reports it elsewhere. */
function normalise(frontMatter: string): string {
  try {
    const entries = Object.entries((parse(frontMatter) ?? {}) as object)
    return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  } catch {
    return frontMatter
  }
}
